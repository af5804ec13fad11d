import type { Finding } from '../../../../src/core/check/finding';
import { REPAIRS } from '../../../../src/core/check/repairs';
import type { CellRead, CellsRead, RepairId, RepairPlan } from '../../../../src/core/check/repairs/repair';
import { runChecks } from '../../../../src/core/check/run-checks';
import { gridOf, type CellValue, type Grid } from '../../../../src/core/sheet/grid';
import { recognise } from '../../../../src/core/sheet/recognise';
import type { Table } from '../../../../src/core/sheet/table';

/** A sheet of plain values from A1 on, with the number format and the font of each cell. */
export interface TestSheet {
  readonly values: readonly (readonly CellValue[])[];
  readonly formats?: readonly (readonly string[])[];
  readonly fonts?: readonly (readonly string[])[];
  /** cells that are calculated, as `row,col` */
  readonly formulas?: readonly string[];
}

const NAME = 'Sổ vay';
const DAY = 46_295;

export function gridFrom({ values, formats, fonts }: TestSheet): Grid {
  const grid = gridOf(values, NAME);
  // as Excel answers: the font of a column, null where it has several
  const columnFonts = grid.cols.map((col) => {
    const seen = new Set((fonts ?? []).map((row) => row[col] ?? null));
    return seen.size === 1 ? ([...seen][0] ?? null) : null;
  });
  return { ...grid, ...(formats ? { formats } : {}), ...(fonts ? { fonts: columnFonts } : {}) };
}

function cellsOf({ values, formats, fonts, formulas }: TestSheet): CellsRead {
  const at = (_: string, row: number, col: number): CellRead | undefined => {
    const value = values[row]?.[col];
    if (value === undefined) return undefined;
    return {
      ...{ value, formula: formulas?.includes(`${row},${col}`) ?? false },
      numberFormat: formats?.[row]?.[col] ?? 'General',
      ...(fonts ? { fontName: fonts[row]?.[col] ?? 'Calibri' } : {}),
    };
  };
  return {
    date1904: false,
    at,
    *filled() {
      for (const [row, line] of values.entries())
        for (const [col, value] of line.entries())
          if (value !== '') yield { sheet: NAME, row, col, cell: at(NAME, row, col) as CellRead };
    },
  };
}

export interface Mended {
  readonly plan: RepairPlan;
  readonly before: readonly Table[];
  readonly after: readonly Table[];
  /** findings of the repair's mend that are left */
  readonly left: readonly Finding[];
  readonly sheet: TestSheet;
}

/** Reads a sheet, checks it, repairs it, and reads and checks it again. */
export function mend(sheet: TestSheet, repair: RepairId): Mended {
  const before = recognise([gridFrom(sheet)]).tables;
  const findings = runChecks(before, DAY).filter((finding) => finding.mend === repair);
  const plan = REPAIRS[repair].plan({ findings, tables: before }, cellsOf(sheet));
  const values = sheet.values.map((row) => [...row]);
  const formats = values.map((row, r) => row.map((_, c) => sheet.formats?.[r]?.[c] ?? 'General'));
  const fonts = sheet.fonts?.map((row) => [...row]);
  for (const { row, col, after } of plan.edits) {
    values[row]![col] = after.value;
    formats[row]![col] = after.numberFormat;
    if (fonts && after.fontName) fonts[row]![col] = after.fontName;
  }
  const mended: TestSheet = { values, formats, ...(fonts ? { fonts } : {}) };
  const after = recognise([gridFrom(mended)]).tables;
  const left = runChecks(after, DAY).filter((finding) => finding.mend === repair);
  return { plan, before, after, left, sheet: mended };
}

/** What the reading makes of a table: kinds, meanings, figures with their precision, words. How a cell is kept is no part of it. */
export const meaningOf = (tables: readonly Table[]): unknown =>
  tables.map(({ kind, head, rows, period, columns }) => ({
    ...{ kind, head, rows, period },
    columns: columns.map(({ field, col, heading, unit, numbers, halves, texts }) => ({
      ...{ field, col, heading, unit, texts },
      numbers: [...numbers].map(String),
      halves: [...halves],
    })),
  }));
