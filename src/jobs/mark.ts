import type { Finding, Severity } from '../core/check/finding';
import { placeKey } from '../core/check/finding';
import { changeMarks, type Mark, type MarkResult } from '../excel/marks';
import { runAsOneUndo } from '../excel/run';
import { markNote } from '../i18n/repairs/mark-note';
import type { JobOptions } from './job';

/** Light enough for any figure to be read on them; the severities as on `TKVV Kiểm tra`. */
export const MARK_FILLS = {
  error: '#FFC7CE',
  warning: '#FFEB9C',
  info: '#E2EFDA',
  duplicate: '#FCE4D6',
} as const satisfies Record<Severity | 'duplicate', string>;

export interface MarkOutcome {
  /** cells and rows highlighted */
  readonly marked: number;
  /** cells whose note was left out: they have an input rule of the user's own */
  readonly withoutNote: MarkResult['withoutNote'];
}

const GRAVITY = { error: 0, warning: 1, info: 2 } as const;

/**
 * Highlights the cells of findings on the user's sheets, each with a note that says what is wrong and, where it is known, which value is
 * expected. Marks of an earlier check are replaced. No cell is changed, nor its fill, its notes or its comments.
 * @throws TkvvError `sheetGone`, `sheetProtected`, `cancelled`
 */
export async function markFindings(options: JobOptions, findings: readonly Finding[]): Promise<MarkOutcome> {
  options.onProgress?.('writing', 0, 1);
  const marks = marksOf(findings, options.language);
  const result = await runAsOneUndo((context) => changeMarks(context, () => marks, options.signal));
  return { marked: result.marks.length, withoutNote: result.withoutNote };
}

/** Xóa đánh dấu: takes off every mark of the add-in, of this or an earlier sitting. @returns how many there were */
export async function unmarkFindings(options: JobOptions): Promise<number> {
  options.onProgress?.('writing', 0, 1);
  const { removed } = await runAsOneUndo((context) => changeMarks(context, () => [], options.signal));
  return removed;
}

/** One mark a cell: in the colour of its gravest finding, with the words of all. */
export function marksOf(findings: readonly Finding[], language: JobOptions['language']): Mark[] {
  const cells = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = placeKey(finding.place);
    const known = cells.get(key);
    if (known) known.push(finding);
    else cells.set(key, [finding]);
  }
  return [...cells.values()].map((ofCell): Mark => {
    const sorted = [...ofCell].sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
    const [gravest] = sorted as [Finding, ...Finding[]];
    return {
      ...{ ...gravest.place, rows: 1, cols: 1 },
      fill: MARK_FILLS[gravest.severity],
      note: markNote(sorted, language),
    };
  });
}
