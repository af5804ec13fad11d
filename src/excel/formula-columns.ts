import type { FormulaColumn } from '../core/sheet/formulas';
import type { CellValue } from '../core/sheet/grid';

type Cells = readonly (readonly CellValue[])[];

/** A column with fewer formulas in a large sheet's first rows is hardly one of formulas: its body is not asked for them. */
const LEAST_FORMULAS = 3;

/** What Excel gives as a cell's formula is one only where it differs from the value: a text that begins with `=` is told as itself. */
export const isFormula = (formula: CellValue, value: CellValue): boolean =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value;

/**
 * The columns of a block in which something is calculated.
 * @param row sheet row of the block's first line
 * @param cols sheet columns of the block
 */
export function formulaColumns(values: Cells, formulas: Cells, row: number, cols: readonly number[]): FormulaColumn[] {
  return cols.flatMap((col, at) => {
    let calculated: Uint8Array | undefined;
    for (let line = 0; line < formulas.length; line++)
      if (isFormula(formulas[line]?.[at] ?? '', values[line]?.[at] ?? ''))
        (calculated ??= new Uint8Array(formulas.length))[line] = 1;
    return calculated ? [{ row, col, calculated }] : [];
  });
}

/** Columns whose body is worth asking for formulas, with room for so many rows: filled as far as the head goes. */
export const longFormulaColumns = (head: readonly FormulaColumn[], height: number): FormulaColumn[] =>
  head
    .filter(({ calculated }) => calculated.reduce((count, is) => count + is, 0) >= LEAST_FORMULAS)
    .map(({ row, col, calculated }) => {
      const whole = new Uint8Array(height);
      whole.set(calculated.subarray(0, height));
      return { row, col, calculated: whole };
    });
