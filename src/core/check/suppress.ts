import type { CellValue } from '../sheet/grid';
import type { Finding } from './finding';

/** Somebody has looked at a finding and says why it may stand. Kept with the workbook. */
export interface Suppression {
  /** the finding's key */
  readonly key: string;
  /** what the cell held then, as text: the word is good for this figure only */
  readonly found: string;
  readonly reason: string;
  /** 1900 serial of the day on which it was said, or null */
  readonly day: number | null;
}

export interface Sifted {
  readonly open: readonly Finding[];
  readonly suppressed: readonly { readonly finding: Finding; readonly reason: string }[];
  /** words that hold no longer: their cell has changed */
  readonly lapsed: readonly Suppression[];
}

/** What a cell held, as a suppression keeps it. */
export const foundAsText = (found: CellValue): string => String(found).trim();

/** Takes out the findings that may stand. A finding that is gone leaves its word in force: it may come back with the next export. */
export function sift(findings: readonly Finding[], suppressions: readonly Suppression[]): Sifted {
  const byKey = new Map(suppressions.map((one) => [one.key, one]));
  const open: Finding[] = [];
  const suppressed: { finding: Finding; reason: string }[] = [];
  const lapsed: Suppression[] = [];
  for (const finding of findings) {
    const word = byKey.get(finding.key);
    if (word && word.found === foundAsText(finding.found)) suppressed.push({ finding, reason: word.reason });
    else {
      open.push(finding);
      if (word) lapsed.push(word);
    }
  }
  return { open, suppressed, lapsed };
}
