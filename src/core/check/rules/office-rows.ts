import { columnOf, Reading } from '../../sheet/table';
import type { Column, Table } from '../../sheet/table';
import { findingsOfCells } from '../cell-findings';
import { headPlace } from '../head-place';
import { LIST_KINDS } from '../list-kinds';
import { dataRows } from '../loan-rows';
import { rule } from '../rule';
import { textAt } from '../table-cell';

/** Digits of an office's code. */
const WIDTH = 6;
/** Of fewer rows none is usual. */
const LEAST_ROWS = 10;
/** Rows of another office are strays up to this share; beyond it the sheet is of several offices. */
const MOST_STRAYS = 0.05;

interface Offices {
  readonly column: Column;
  /** number of rows by office code */
  readonly rows: ReadonlyMap<string, number>;
  /** the office of all rows but a few strays; null = of several offices */
  readonly usual: string | null;
}

const known = new WeakMap<Table, Offices | null>();

function officesOf(table: Table): Offices | null {
  let found = known.get(table);
  if (found === undefined) known.set(table, (found = readOffices(table)));
  return found;
}

function readOffices(table: Table): Offices | null {
  const column = columnOf(table, 'officeCode');
  if (!column) return null;
  const rows = new Map<string, number>();
  let [count, run, last] = [0, 0, ''];
  const { texts, readings } = column;
  const close = (): void => void (run > 0 && rows.set(last, (rows.get(last) ?? 0) + run));
  for (const row of dataRows(table)) {
    const code = texts[row] ?? '';
    // a code of another length is told as such
    if (code.length !== WIDTH || readings[row] === Reading.unreadable) continue;
    count++;
    if (code !== last) {
      close();
      [last, run] = [code, 0];
    }
    run++;
  }
  close();
  const [most] = [...rows].sort((a, b) => b[1] - a[1]);
  if (!most) return null;
  const strays = count - most[1];
  const isUsual = strays === 0 || (count >= LEAST_ROWS && strays <= Math.max(1, count * MOST_STRAYS));
  return { column, rows, usual: isUsual ? most[0] : null };
}

/** A row of another office (PGD) than nearly all rows of its sheet. */
export const officeRow = rule(
  { id: 'office.row', severity: 'warning', source: 'SHEETS 3, S5', scope: 'table', kinds: LIST_KINDS, mend: 'export' },
  function* ({ tables }) {
    for (const table of tables) {
      const offices = officesOf(table);
      if (!offices || offices.usual === null || offices.rows.size < 2) continue;
      const { column, usual } = offices;
      const strays = dataRows(table).filter((row) => {
        const code = textAt(column, row);
        return code.length === WIDTH && code !== usual;
      });
      for (const { row, values, ...at } of findingsOfCells(table, column, strays))
        yield { ...at, values: { ...values, office: textAt(column, row), usual } };
    }
  },
);

/** A sheet that is wholly of another office than the loans, or, without loans, than the first list. */
export const officeSheet = rule(
  {
    id: 'office.sheet',
    severity: 'warning',
    source: 'SHEETS 3, S5',
    scope: 'office',
    kinds: LIST_KINDS,
    mend: 'export',
  },
  function* ({ tables }) {
    const inOrder = [...tables].sort((a, b) => Number(b.kind === 'loanList') - Number(a.kind === 'loanList'));
    const first = inOrder.find((table) => officesOf(table) !== null);
    const home = first && officesOf(first);
    if (!first || !home) return;
    for (const table of inOrder) {
      const offices = officesOf(table);
      if (!offices || [...offices.rows.keys()].some((code) => home.rows.has(code))) continue;
      const [office = ''] = offices.rows.keys();
      const [otherOffice = ''] = home.rows.keys();
      yield {
        ...headPlace(table),
        values: { sheet: table.sheet, office, other: first.sheet, otherOffice },
        evidence: [headPlace(first).place],
      };
    }
  },
);
