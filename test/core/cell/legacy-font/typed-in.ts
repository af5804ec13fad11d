import { VietnameseConversion } from 'vietnamese-conversion';
import type { LegacyEncoding } from '../../../../src/core/cell/legacy-font';

/** VNI spells these with their vowel; the converter takes codes that VNI fonts show as other letters. */
const MISTAKEN_IN_VNI: Readonly<Record<string, string>> = { ỷ: 'yû', ỹ: 'yõ', Ỷ: 'YÛ', Ỹ: 'YÕ' };

/** Texts without a letter that any encoding spells otherwise; the converter takes its time with them too. */
const PLAIN = /^[\x20-\x7e\s]*$/;

const converted = (encoding: LegacyEncoding, text: string): string =>
  PLAIN.test(text) ? text : new VietnameseConversion(text, 'unicode').toCharset(encoding);

/** A Unicode text as a person would have typed it in a legacy font, by an independent converter. */
export const typedIn = (encoding: LegacyEncoding, text: string): string =>
  text
    .normalize('NFC')
    .split(/([ỷỹỶỸ])/)
    .map((part) => (encoding === 'vni' && MISTAKEN_IN_VNI[part]) || converted(encoding, part))
    .join('');

/** The same converter's way back. */
export const unicodeOf = (encoding: LegacyEncoding, text: string): string =>
  new VietnameseConversion(text, encoding).toCharset('unicode');

/** As typed in a font of capitals such as .VnTimeH, where the codes of small letters show as capitals. */
export const typedInCapitals = (text: string): string => typedIn('tcvn3', text.toLowerCase());
