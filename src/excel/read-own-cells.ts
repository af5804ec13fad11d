import type { CellValue } from '../core/sheet/grid';
import type { OwnSheet } from './own-sheet';

/** The cells of one of the add-in's sheets, what people added included. */
export interface OwnCells {
  readonly sheet: string;
  /** sheet row and column of the first cell */
  readonly row: number;
  readonly col: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** Queues the reading of one of the add-in's sheets. @returns what gives its cells once the caller has synced; null = none, or empty */
function takeOwnCells(context: Excel.RequestContext, { mark }: OwnSheet): () => OwnCells | null {
  const worksheet = context.workbook.names.getItemOrNullObject(mark).getRangeOrNullObject().worksheet.load('name');
  const used = worksheet.getUsedRangeOrNullObject(true).load('values,rowIndex,columnIndex');
  return () =>
    used.isNullObject
      ? null
      : {
          sheet: worksheet.name,
          row: used.rowIndex,
          col: used.columnIndex,
          values: used.values as CellValue[][],
        };
}

/** Reads some of the add-in's sheets in one round trip. */
export async function readOwnCells(
  context: Excel.RequestContext,
  owns: readonly OwnSheet[],
): Promise<(OwnCells | null)[]> {
  const taken = owns.map((own) => takeOwnCells(context, own));
  await context.sync();
  return taken.map((give) => give());
}
