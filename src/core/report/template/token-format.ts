import { plain } from '../../cell/fold';

/** How a token's value is to be shown; what is not said follows from the kind of figure. */
export interface TokenFormat {
  /** đồng that one stands for */
  readonly unit?: 1 | 1e3 | 1e6 | 1e9;
  readonly decimals?: number;
  /** in words (đọc số thành chữ) */
  readonly inWords?: true;
  /** "tăng 12", "giảm 12", for changes */
  readonly direction?: true;
}

const UNITS: Readonly<Record<string, 1 | 1e3 | 1e6 | 1e9>> = { dong: 1, nghin: 1e3, trieu: 1e6, ty: 1e9 };

/** Formats as they are written after the token's bar, for the browser of tokens. */
export const FORMAT_WORDS = [...Object.keys(UNITS), '0', '1', '2', 'chu', 'tanggiam'] as const;

/**
 * Reads what stands behind the bars of a token: `ty`, `trieu|2`, `chu`.
 * @returns the first word that is no format, as it was written, where there is one
 */
export function parseFormat(words: readonly string[]): TokenFormat | { readonly unknown: string } {
  let format: TokenFormat = {};
  for (const written of words) {
    const word = plain(written).trim();
    const unit = UNITS[word];
    if (unit) format = { ...format, unit };
    else if (/^[0-6]$/.test(word)) format = { ...format, decimals: Number(word) };
    else if (word === 'chu') format = { ...format, inWords: true };
    else if (word === 'tanggiam') format = { ...format, direction: true };
    else return { unknown: written.trim() };
  }
  return format;
}
