import { TkvvError } from '../../../core/errors';
import type { ReportData } from '../../../core/report/report-data';
import { learn, learnedCells } from '../../../core/report/template/learn/learn';
import type { Proposal } from '../../../core/report/template/learn/proposal';
import { run } from '../../../excel/run';
import { copyWithCells } from '../../../excel/template-copy';
import { readTemplateSheets, type ReadTemplateSheet } from '../../../excel/template-read';

/** What the made template is called. */
export const LEARNED_TITLE = 'Mẫu báo cáo';

/**
 * Proposes which cells of a filled report of an earlier quarter hold which figures. Nothing is written; those with `isQuestion` must be
 * asked about.
 * @throws TkvvError `sheetGone`, `emptyWorkbook` where the sheet holds nothing, or more than a report does
 */
export async function learnTemplate({ sheet }: { readonly sheet: string }, data: ReportData): Promise<Proposal[]> {
  const read = await run((context) => readOne(context, sheet));
  const { content, values, date1904 } = read;
  const grid = {
    ...{ sheet, row: content.row, values, formats: content.formats, merges: content.merges, date1904 },
    cols: (values[0] ?? []).map((_, at) => content.col + at),
  };
  return learn({ grid, formulas: content.formulas }, data);
}

export interface LearnedTemplate {
  readonly sheet: string;
  readonly cells: number;
  /** confirmed, but their cells have changed since */
  readonly left: readonly Proposal[];
}

/**
 * Makes a template of a filled report: a copy of its sheet in which the confirmed figures have given way to tokens. One step that can be
 * taken back; the report itself is not touched.
 * @throws TkvvError `sheetGone`, `sheetProtected`, `workbookProtected`, `noTokens` where nothing was confirmed
 */
export async function applyLearned(
  { sheet }: { readonly sheet: string },
  confirmed: readonly Proposal[],
): Promise<LearnedTemplate> {
  return run(async (context) => {
    const { content } = await readOne(context, sheet);
    const foundAt = (row: number, col: number): string =>
      String(content.formulas[row - content.row]?.[col - content.col] ?? '');
    const cells = learnedCells(confirmed, foundAt);
    if (cells.length === 0) throw new TkvvError('noTokens', { sheet });
    const changed = new Set(cells.map(({ row, col }) => `${row},${col}`));
    const made = await copyWithCells(context, sheet, LEARNED_TITLE, cells);
    return {
      sheet: made,
      cells: cells.length,
      left: confirmed.filter(({ row, col }) => !changed.has(`${row},${col}`)),
    };
  });
}

async function readOne(context: Excel.RequestContext, sheet: string): Promise<ReadTemplateSheet> {
  const [read] = await readTemplateSheets(context, [sheet]);
  if (!read) throw new TkvvError('emptyWorkbook');
  return read;
}
