import type { ProseLine } from '../../sheet/prose';
import type { Column, Table } from '../../sheet/table';
import type { Equation } from '../equation';
import type { CellSource } from './cell-source';
import { addsUp } from './cell-source';
import { sumsOf } from './row-sums';

/** A column and those that it adds up, by their sheet columns. */
interface PrintedSum {
  readonly whole: number;
  readonly parts: readonly number[];
}

/** Sums that a sheet prints in the row of column numbers below its headings: "(5)=(7)+(9)+(11)+(13)". */
export function* printedFormulaEquations(
  table: Table,
  prose: readonly ProseLine[],
  cells: CellSource,
): Generator<Equation> {
  const columnAt = new Map<number, Column>(table.columns.filter(addsUp).map((column) => [column.col, column]));
  for (const { whole, parts } of printedSums(table, prose)) {
    const total = columnAt.get(whole);
    const columns = parts.map((col) => columnAt.get(col)).filter((column) => column !== undefined);
    if (total && columns.length === parts.length) yield* sumsOf(table, total, columns, cells);
  }
}

const NUMBER = /^\(?(\d{1,2})\)?/;
const TERMS = /^[\d()+ ]+$/;

function printedSums(table: Table, prose: readonly ProseLine[]): PrintedSum[] {
  const first = table.rows[0]?.row ?? 0;
  const line = prose.find(
    (one) => one.sheet === table.sheet && one.row > table.head.from && one.row < first && hasSum(one),
  );
  if (!line) return [];
  const texts = line.cells.map(({ col, value }) => ({ col, text: String(value).replace(/\s/g, '') }));
  const colOf = new Map<string, number>();
  for (const { col, text } of texts) {
    const [, number] = NUMBER.exec(text) ?? [];
    if (number !== undefined && !colOf.has(number)) colOf.set(number, col);
  }
  return texts.flatMap(({ col, text }): PrintedSum[] => {
    const terms = text.split('=')[1] ?? '';
    if (!TERMS.test(terms)) return [];
    const parts = terms.split('+').map((term) => colOf.get(term.replace(/[()]/g, '')));
    const known = parts.filter((part) => part !== undefined);
    return known.length >= 2 && known.length === parts.length ? [{ whole: col, parts: known }] : [];
  });
}

const hasSum = ({ cells }: ProseLine): boolean =>
  cells.some(({ value }) => typeof value === 'string' && /^\(?\d{1,2}\)? ?= ?\(?\d/.test(value.trim()));
