import { parseFormat, type TokenFormat } from './token-format';
import { parseToken, type Token } from './token';

/** A token as it stands in a text: `{{uythac.tong.duno|ty}}`. */
export interface FoundToken {
  /** with its braces */
  readonly written: string;
  readonly name: string;
  readonly token: Token;
  readonly format: TokenFormat;
}

/** What is wrong with one. */
export interface TokenSlip {
  readonly code: 'unknownToken' | 'unknownFormat' | 'unclosed' | 'unopened';
  /** as written, or the text around the braces */
  readonly written: string;
  /** the name or the format that nobody knows */
  readonly word: string;
}

/** A text parted at its tokens. */
export interface TokenText {
  readonly pieces: readonly (string | FoundToken)[];
  readonly slips: readonly TokenSlip[];
}

const OPEN = '{{';
const CLOSE = '}}';
/** No token is longer; braces farther apart belong to no one. */
const LONGEST = 120;
const SHOWN = 40;

/** @example hasTokens('Dư nợ {{uythac.tong.duno}}') // true */
export const hasTokens = (text: string): boolean => text.includes(OPEN);

/** Parts a text at its tokens; what cannot be read stays as it is written and is told. */
export function findTokens(text: string): TokenText {
  const pieces: (string | FoundToken)[] = [];
  const slips: TokenSlip[] = [];
  let from = 0;
  let at = text.indexOf(OPEN);
  while (at >= 0) {
    const next = text.indexOf(OPEN, at + OPEN.length);
    const end = text.indexOf(CLOSE, at + OPEN.length);
    const isClosed = end >= 0 && (next < 0 || end < next) && end - at < LONGEST;
    if (isClosed) {
      const read = readToken(text.slice(at, end + CLOSE.length));
      if ('code' in read) slips.push(read);
      else {
        noteUnopened(text.slice(from, at), slips);
        if (at > from) pieces.push(text.slice(from, at));
        pieces.push(read);
        from = end + CLOSE.length;
      }
    } else slips.push({ code: 'unclosed', written: text.slice(at, at + SHOWN), word: '' });
    at = next;
  }
  if (slips.every(({ code }) => code !== 'unknownToken' && code !== 'unknownFormat'))
    noteUnopened(text.slice(from), slips);
  if (from < text.length) pieces.push(text.slice(from));
  return { pieces, slips };
}

function noteUnopened(text: string, slips: TokenSlip[]): void {
  const at = text.indexOf(CLOSE);
  if (at >= 0)
    slips.push({ code: 'unopened', written: text.slice(Math.max(0, at - SHOWN), at + CLOSE.length), word: '' });
}

function readToken(written: string): FoundToken | TokenSlip {
  const [name = '', ...formats] = written.slice(OPEN.length, -CLOSE.length).split('|');
  const token = parseToken(name);
  if (!token) return { code: 'unknownToken', written, word: name.trim() };
  const format = parseFormat(formats);
  if ('unknown' in format) return { code: 'unknownFormat', written, word: format.unknown };
  return { written, name: name.trim(), token, format };
}

/** The one token that a text consists of, row marks and spaces aside; null = there are words or several. */
export function loneToken({ pieces }: Pick<TokenText, 'pieces'>): FoundToken | null {
  const telling = pieces.filter((piece) => typeof piece !== 'string' || piece.trim() !== '');
  const shown = telling.filter((piece) => typeof piece === 'string' || piece.token.type !== 'table');
  const [one] = shown;
  return shown.length === 1 && one !== undefined && typeof one !== 'string' ? one : null;
}
