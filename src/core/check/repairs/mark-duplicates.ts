import { Reading, type Column, type Table } from '../../sheet/table';
import type { Block, LeftOut, Repair, RepairInput } from './repair';

/** Rows that repeat an earlier row in everything but their number are highlighted. None is deleted: which of them is to go, people decide. */
export const markDuplicates: Repair = {
  id: 'markDuplicates',
  looksAt: () => [],
  plan(input) {
    const asked = askedTables(input);
    const rows: Block[] = [];
    const leftOut: LeftOut[] = [];
    for (const table of asked) {
      const exact = new Set(exactRepeats(table));
      rows.push(...[...exact].map((row) => rowBlock(table, row)));
      leftOut.push(...notExact(input, table, exact));
    }
    return { repair: 'markDuplicates', edits: [], rows, leftOut };
  },
};

const holds = (table: Table, { sheet, row }: { sheet: string; row: number }): boolean =>
  table.sheet === sheet && table.rows.some((one) => one.row === row);

function askedTables({ findings, tables }: RepairInput): Table[] {
  const asked = findings.filter(({ mend }) => mend === 'markDuplicates');
  return tables.filter((table) => asked.some(({ place }) => holds(table, place)));
}

/** Sheet rows that repeat an earlier data row exactly. */
function exactRepeats(table: Table): number[] {
  const told = table.columns.filter(({ field }) => field !== 'ordinal');
  const seen = new Set<string>();
  return table.rows.flatMap(({ row, role }, index) => {
    const key = told.map((column) => contentAt(column, index)).join('\u0001');
    if (role !== 'data' || told.every((column) => column.readings[index] === Reading.blank)) return [];
    if (seen.has(key)) return [row];
    seen.add(key);
    return [];
  });
}

/** As read: "1.000" and 1000 are the same, and so are a code and its padded form. */
const contentAt = ({ numbers, texts, raw }: Column, row: number): string => {
  const number = numbers[row];
  if (number !== undefined && !Number.isNaN(number)) return `#${number}`;
  return texts[row] ?? String(raw[row] ?? '');
};

function rowBlock({ sheet, columns, unmapped }: Table, row: number): Block {
  const cols = [...columns, ...unmapped].map(({ col }) => col);
  const first = Math.min(...cols);
  return { sheet, row, col: first, rows: 1, cols: Math.max(...cols) - first + 1 };
}

const notExact = ({ findings }: RepairInput, table: Table, exact: ReadonlySet<number>): LeftOut[] =>
  findings.flatMap(({ mend, place }): LeftOut[] =>
    mend === 'markDuplicates' && holds(table, place) && !exact.has(place.row) ? [{ place, why: 'notExact' }] : [],
  );
