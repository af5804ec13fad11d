import { cellName } from '../core/cell/address';
import { intersect, type Area } from '../core/cell/address';
import type { Block, CellRead, CellsRead } from '../core/check/repairs/repair';
import { TkvvError } from '../core/errors';
import type { CellValue } from '../core/sheet/grid';
import { CELLS_PER_REQUEST, requestsOf } from './cell-blocks';
import { isFormula } from './formula-columns';

/** A piece of a block, small enough for one request, and what Excel answered. */
interface Part extends Area {
  readonly sheet: string;
  readonly range: Excel.Range;
  readonly fonts: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null;
}

interface Held extends Area {
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
  readonly fonts: readonly (readonly (string | undefined)[])[] | null;
}

/**
 * Reads cells as a repair has to see them: value, whether it is calculated, number format and, if asked, font. Blocks are cut to what
 * their sheets use.
 * @throws TkvvError `sheetGone`, `cancelled`
 */
export async function readCells(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  { fonts = false, signal }: { readonly fonts?: boolean; readonly signal?: AbortSignal | undefined } = {},
): Promise<CellsRead> {
  const names = [...new Set(blocks.map(({ sheet }) => sheet))];
  const sheets = new Map(
    names.map((name) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('id');
      const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
      return [name, { sheet, used }];
    }),
  );
  const millennium = context.workbook.functions.date(2000, 1, 1).load('value');
  await context.sync();
  const gone = names.find((name) => sheets.get(name)?.sheet.isNullObject);
  if (gone !== undefined) throw new TkvvError('sheetGone', { sheet: gone });

  const held = new Map<string, Held[]>();
  for (const request of requestsOf(blocks.flatMap((block) => piecesOf(block, sheets.get(block.sheet)?.used)))) {
    if (signal?.aborted) throw new TkvvError('cancelled');
    const parts = request.map((piece): Part => {
      const { row, col, rows, cols, sheet } = piece;
      const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, col, rows, cols);
      range.load('values,formulas,numberFormat');
      return { ...piece, range, fonts: fonts ? range.getCellProperties({ format: { font: { name: true } } }) : null };
    });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one answer must stay below 5 MB
    await context.sync();
    for (const part of parts) held.set(part.sheet, [...(held.get(part.sheet) ?? []), heldOf(part)]);
  }
  return new Cells(held, millennium.value === 35_064);
}

/** The part of a block that its sheet uses, in pieces of whole rows. */
function piecesOf(block: Block, used: Excel.Range | undefined): Block[] {
  if (!used || used.isNullObject) return [];
  const area = intersect(block, {
    row: used.rowIndex,
    col: used.columnIndex,
    rows: used.rowCount,
    cols: used.columnCount,
  });
  if (!area) return [];
  const height = Math.max(1, Math.floor(CELLS_PER_REQUEST / area.cols));
  return Array.from({ length: Math.ceil(area.rows / height) }, (_, index) => ({
    ...area,
    sheet: block.sheet,
    row: area.row + index * height,
    rows: Math.min(height, area.rows - index * height),
  }));
}

function heldOf({ row, col, rows, cols, range, fonts }: Part): Held {
  const held = {
    ...{ row, col, rows, cols },
    values: range.values as CellValue[][],
    formulas: range.formulas as CellValue[][],
    formats: range.numberFormat as string[][],
    fonts: fonts?.value.map((line) => line.map(({ format }) => format?.font?.name)) ?? null,
  };
  range.untrack();
  return held;
}

class Cells implements CellsRead {
  constructor(
    private readonly held: ReadonlyMap<string, readonly Held[]>,
    readonly date1904: boolean,
  ) {}

  at(sheet: string, row: number, col: number): CellRead | undefined {
    for (const one of this.held.get(sheet) ?? [])
      if (row >= one.row && row < one.row + one.rows && col >= one.col && col < one.col + one.cols)
        return cellOf(one, row - one.row, col - one.col);
    return undefined;
  }

  *filled(): Generator<{ sheet: string; row: number; col: number; cell: CellRead }> {
    for (const [sheet, parts] of this.held)
      for (const one of parts)
        for (let r = 0; r < one.rows; r++)
          for (let c = 0; c < one.cols; c++)
            if (one.values[r]?.[c] !== '') yield { sheet, row: one.row + r, col: one.col + c, cell: cellOf(one, r, c) };
  }
}

function cellOf({ values, formulas, formats, fonts }: Held, r: number, c: number): CellRead {
  const value = values[r]?.[c] ?? '';
  return {
    value,
    formula: isFormula(formulas[r]?.[c] ?? '', value),
    numberFormat: formats[r]?.[c] ?? 'General',
    ...(fonts ? { fontName: fonts[r]?.[c] ?? '' } : {}),
  };
}

/** @example placeName({ sheet: 'Sổ vay', row: 4, col: 2 }) // { sheet: 'Sổ vay', cell: 'C5' } */
export const placeName = ({ sheet, row, col }: { sheet: string; row: number; col: number }) => ({
  sheet,
  cell: cellName(row, col),
});
