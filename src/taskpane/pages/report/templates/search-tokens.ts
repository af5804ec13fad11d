import { fold, plain } from '../../../../core/cell/fold';
import { fits } from '../../../../core/report/template/read-template';
import { tokenName, type Token } from '../../../../core/report/template/token';
import { parseFormat } from '../../../../core/report/template/token-format';
import { allTokens } from '../../../../core/report/template/token-list';
import type { Language } from '../../../../i18n/language';
import { tokenLabel } from '../../../../i18n/tokens';

/** A token that can be inserted. */
export interface OfferedToken {
  readonly token: Token;
  /** without braces */
  readonly name: string;
  /** what it shows, in words */
  readonly label: string;
  readonly searched: string;
}

const made = new Map<Language, readonly OfferedToken[]>();

/** All tokens with their words in one language; made once, as there are thousands. */
export function offeredTokens(language: Language): readonly OfferedToken[] {
  const known = made.get(language);
  if (known) return known;
  const offered = allTokens().map((token): OfferedToken => {
    const [name, label] = [tokenName(token), tokenLabel(language, token)];
    return { token, name, label, searched: fold(`${label} ${name}`) };
  });
  made.set(language, offered);
  return offered;
}

/**
 * The tokens whose words or names hold all that was typed, which may be without accents, and whose value can be shown in that way; those
 * whose name begins so come first.
 * @param format one of the words behind a token's bar; '' = as usual
 */
export function searchTokens(offered: readonly OfferedToken[], typed: string, format: string): readonly OfferedToken[] {
  const words = fold(typed).split(' ').filter(Boolean);
  const parsed = parseFormat(format ? [format] : []);
  if ('unknown' in parsed) return [];
  const found = offered.filter(
    ({ token, searched }) =>
      words.every((word) => searched.includes(word)) && (!format || fits({ token, format: parsed })),
  );
  const asName = plain(typed).trim();
  const begins = ({ name }: OfferedToken): boolean => asName !== '' && name.startsWith(asName);
  return [...found.filter(begins), ...found.filter((one) => !begins(one))];
}
