import type { Place } from '../../../core/check/finding';
import type { CellValue } from '../../../core/sheet/grid';
import { editCells } from '../../../excel/edit-cells';
import { run } from '../../../excel/run';
import { isFormula } from '../../../excel/formula-columns';

export interface InsertedToken extends Place {
  /** what the cell holds now */
  readonly text: string;
  /** why nothing was written: the cell holds a number or a formula, which would be lost */
  readonly left: 'number' | 'formula' | null;
}

/**
 * Writes a token into the active cell: alone in a blank one, behind the words of another. One step that can be taken back.
 * @param token without braces, with its format: `uythac.tong.duno|ty`
 * @throws TkvvError `sheetProtected`, `rowsHidden`, `cellChanged`
 */
export async function insertToken(token: string): Promise<InsertedToken> {
  return run(async (context) => {
    const cell = context.workbook.getActiveCell().load('rowIndex,columnIndex,values,formulas,numberFormat');
    const worksheet = cell.worksheet.load('name');
    await context.sync();
    const value = (cell.values as CellValue[][])[0]?.[0] ?? '';
    const place = { sheet: worksheet.name, row: cell.rowIndex, col: cell.columnIndex };
    if (isFormula((cell.formulas as CellValue[][])[0]?.[0] ?? '', value))
      return { ...place, text: String(value), left: 'formula' };
    if (typeof value !== 'string') return { ...place, text: String(value), left: 'number' };
    const numberFormat = (cell.numberFormat as string[][])[0]?.[0] ?? 'General';
    const text = (value && !/\s$/.test(value) ? `${value} ` : value) + `{{${token}}}`;
    await editCells(context, [{ ...place, before: { value, numberFormat }, after: { value: text, numberFormat } }]);
    return { ...place, text, left: null };
  });
}
