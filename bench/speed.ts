import { CheckMemory } from '../src/core/check/check-memory';
import { runChecks } from '../src/core/check/run-checks';
import { serialOf } from '../src/core/cell/serial';
import { dueList } from '../src/core/due/due-list';
import { groupsOf, scoreInputOf } from '../src/core/record/groups';
import { loansOf } from '../src/core/record/loans';
import { EDITION_3986 } from '../src/core/rubric/editions';
import { scoreGroup } from '../src/core/rubric/score-group';
import type { CellValue, Grid } from '../src/core/sheet/grid';
import { recognise } from '../src/core/sheet/recognise';
import type { Table } from '../src/core/sheet/table';
import { loanGrid } from './loan-grid';
import { measure, report, workOn } from './measure';
import { scoreGrid } from './score-grid';
import { functionSpeed } from './speed-of-functions';

/**
 * Speed of the product's own work, beside JSON.parse of the very values it works on: what Excel's answer costs anyway.
 * `npm run bench -- speed 100000 1000000` sets the numbers of loans.
 */
const asOf = serialOf(2026, 9, 30) ?? 0;

/** A grid as Excel hands it over: parsed from JSON. */
const parsed = (grid: Grid): Grid => ({ ...grid, values: JSON.parse(JSON.stringify(grid.values)) as CellValue[][] });

/** A list that is a new object with the same entries. */
const copied = <T extends Float64Array | readonly unknown[]>(list: T): T => list.slice() as T;

/** The same tables as if just read: nothing that an earlier run remembers of them or their columns helps the next. */
const anew = (tables: readonly Table[]): Table[] =>
  tables.map((table) => ({
    ...table,
    columns: table.columns.map((column) => {
      const raw = copied(column.raw);
      // texts that are just what the cells hold stay one list with them, as reading leaves them
      const texts = column.texts === column.raw ? (raw as readonly string[]) : copied(column.texts);
      return { ...column, raw, texts, numbers: copied(column.numbers) };
    }),
  }));

/** Tables that have been checked, and the memory of it, ready for the next check. */
function checked(fresh: readonly Table[]): { readonly fresh: readonly Table[]; readonly memory: CheckMemory } {
  const memory = new CheckMemory();
  memory.begin();
  runChecks(fresh, asOf, { memory });
  memory.begin();
  return { fresh, memory };
}

function coreSpeed(rows: number): void {
  const loanSheet = parsed(loanGrid(rows));
  const scoreSheet = parsed(scoreGrid(loanSheet));
  const json = JSON.stringify(loanSheet.values);
  console.log(`\n${rows} loans × ${loanSheet.cols.length} columns, ${(json.length / 1e6).toFixed(1)} MB of JSON`);
  const { tables } = recognise([loanSheet]);
  const office = recognise([loanSheet, scoreSheet]).tables;
  const loans = loansOf(tables);
  const groups = groupsOf(tables, loans);
  const works = [
    { name: 'JSON.parse', run: () => JSON.parse(json) as unknown },
    { name: 'values to typed columns (recognise)', run: () => recognise([loanSheet]) },
    workOn(
      'all rules, the list of loans alone (runChecks)',
      () => anew(tables),
      (fresh) => runChecks(fresh, asOf),
    ),
    workOn(
      `all rules, with a score sheet of ${scoreSheet.values.length - 3} groups`,
      () => anew(office),
      (fresh) => runChecks(fresh, asOf),
    ),
    workOn(
      'all rules again, nothing changed (CheckMemory)',
      () => checked(anew(office)),
      ({ fresh, memory }) => runChecks(fresh, asOf, { memory }),
    ),
    workOn(
      'typed columns to loans',
      () => anew(tables),
      (fresh) => loansOf(fresh),
    ),
    {
      name: `score ${groups.length} groups`,
      run: () => groups.map((group) => scoreGroup(scoreInputOf(group), EDITION_3986)),
    },
    { name: 'due list', run: () => dueList(loans, asOf, { basis: 'auto' }) },
  ];
  report(measure(works, rows > 300_000 ? 3 : 7));
}

const counts = process.argv.slice(2).map(Number).filter(Number.isFinite);
for (const rows of counts.length > 0 ? counts : [100_000]) coreSpeed(rows);
functionSpeed();
