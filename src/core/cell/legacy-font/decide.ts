import { holdsUnicodeVietnamese, weigh, type Evidence } from './evidence';
import { legacyFontOf, type LegacyEncoding } from './font-name';
import { decodeTcvn3 } from './tcvn3';
import { decodeVni } from './vni';

/** Least share of TCVN3's own characters among the letters of the texts that hold any. */
const LEAST_SHARE = 0.08;
/** Words that are Vietnamese in neither way may be at most this share of those that tell anything. */
const MOST_FOREIGN = 0.25;

/** Whether letters alone show TCVN3: enough of them, in so many different words that no other text has. */
export const showsTcvn3 = ({ legacy, foreign, signed, share }: Evidence, leastWords: number): boolean =>
  signed >= leastWords && share >= LEAST_SHARE && foreign <= MOST_FOREIGN * (legacy + foreign);

/**
 * The legacy encoding that texts of one column (or one text) are typed in; null = none, or nothing that tells it.
 * A font's name decides; without one only TCVN3 can be told, by its letters: VNI looks like plain Latin text.
 * Texts that hold Vietnamese letters of Unicode are in no legacy encoding.
 * @example legacyEncodingOf(['Tªn x·', 'X· §åi Cá']) // 'tcvn3'
 */
export function legacyEncodingOf(texts: readonly string[], fontName?: string | null): LegacyEncoding | null {
  if (texts.some(holdsUnicodeVietnamese)) return null;
  const font = legacyFontOf(fontName);
  if (font) return font.encoding;
  const evidence = weigh(texts);
  return evidence.unicode === 0 && showsTcvn3(evidence, 1) ? 'tcvn3' : null;
}

/** How to decode one text of an encoding; `capitals` of a font such as .VnTimeH. */
export const decoderOf = (encoding: LegacyEncoding, capitals = false): ((text: string) => string) =>
  encoding === 'vni' ? decodeVni : capitals ? (text) => decodeTcvn3(text, { capitals }) : (text) => decodeTcvn3(text);

/**
 * A text as Unicode, whatever it was typed in. Text in Unicode, plain Latin text, codes and figures come back as they are.
 * @example decodeLegacy('DANH S¸CH Tæ', '.VnTimeH') // 'DANH SÁCH TỔ'
 */
export function decodeLegacy(text: string, fontName?: string | null): string {
  const encoding = legacyEncodingOf([text], fontName);
  return encoding === null ? text : decoderOf(encoding, legacyFontOf(fontName)?.capitals ?? false)(text);
}
