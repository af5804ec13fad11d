import { contains, type Area } from '../../core/cell/address';
import { figureId, type Figure } from '../../core/report/figure';
import { activeCell, type ActiveCell } from '../../excel/active-cell';
import { OWN_SHEETS } from '../../excel/own-sheet';
import { run } from '../../excel/run';
import type { JobOptions } from '../job';
import { layOut } from '../layout/document/lay-out';
import type { PlacedPart } from '../layout/document/placed-document';
import { FORM_IDS, type FormId } from './document';
import { draftReport } from './draft';
import { FORMS } from './forms';
import { lastFill, rememberFill, type LastFill } from './last-fill';

/** Where the figures of the cell come from that is selected in a report. */
export interface CellSource {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  readonly figures: readonly Figure[];
  /** why there are none: the cell is in no report, it shows no figure, rows were added or taken away since the report was filled */
  readonly why: 'notAReport' | 'noFigure' | 'moved' | null;
}

/**
 * Tells where the selected cell's figures come from: the report as it was filled last, else as it would be filled now.
 * Throws as `draftReport`.
 */
export async function sourceOfCell(options: JobOptions): Promise<CellSource> {
  const cell = await run((context) => activeCell(context, Object.values(OWN_SHEETS)));
  const { sheet, row, col } = cell;
  const nothing = (why: NonNullable<CellSource['why']>): CellSource => ({ sheet, row, col, figures: [], why });
  const form = formOn(cell);
  if (!form || !cell.area) return nothing('notAReport');
  const { placed, figures } = lastFill(form) ?? (await composed(form, options));
  const part = placed.parts.find(({ plan }) => plan.own.mark === cell.mark);
  if (!part) return nothing('notAReport');
  if (part.plan.cells.length !== cell.area.rows) return nothing('moved');
  const at = { row: row - cell.area.row, col: col - cell.area.col };
  const keys = part.shown.filter((shown) => contains(areaOf(part, shown), at.row, at.col)).flatMap((one) => one.keys);
  const found = new Map(keys.flatMap((key) => (figures.get(key) ? [[figureId(key), figures.get(key)!] as const] : [])));
  return { sheet, row, col, figures: [...found.values()], why: found.size > 0 ? null : 'noFigure' };
}

const formOn = ({ mark }: ActiveCell): FormId | undefined =>
  FORM_IDS.find((id) => FORMS[id].sheets.some((own) => own.mark === mark));

async function composed(form: FormId, options: JobOptions): Promise<LastFill> {
  const { data, document } = await draftReport(form, options);
  rememberFill(layOut(document, data.figures), data.figures);
  return lastFill(form)!;
}

/** A cell of a report may be merged with those beside it; a column of them is merged row by row. */
function areaOf({ plan }: PlacedPart, { row, col }: { readonly row: number; readonly col: number }): Area {
  const merge = plan.merges.find((one) => contains(one, row, col));
  if (!merge) return { row, col, rows: 1, cols: 1 };
  return merge.across ? { ...merge, row, rows: 1 } : merge;
}
