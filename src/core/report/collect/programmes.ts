import { fold } from '../../cell/fold';
import { remembered } from '../../cell/remembered';
import { amountReader, numberReader, textReader } from '../../record/column-reader';
import { borrowerOf } from '../../record/group-tally';
import { loanSource } from '../../record/loans';
import type { Loans } from '../../record/loans';
import { dataRows } from '../../sheet/data-rows';
import { columnOf } from '../../sheet/table';
import type { KindId, Table } from '../../sheet/table';
import type { Figure } from '../figure';
import { baselineOf } from '../quarter';
import type { ProgrammeLine } from '../report-data';
import { columnAreas, countedFigure, everywhere } from './counted-figure';
import type { Scene } from './scene';

/** Sheets by programme, the more trusted first. */
const KINDS: readonly KindId[] = ['creditByProgramme', 'trustProgrammes', 'lenProgramme', 'programmeTable'];

/** Debt by programme (chương trình tín dụng) now and on 31/12 before, by code. */
export function programmeLines(now: Scene, yearStart: Scene | null): ProgrammeLine[] {
  const before = new Map<string, number>();
  for (const { code, name, outstanding } of yearStart ? linesOf(yearStart) : [])
    for (const key of keysOf(code, name)) before.set(key, outstanding);
  return linesOf(now)
    .map((line) => ({ ...line, yearStart: Number.isNaN(line.yearStart) ? yearStartOf(line, before) : line.yearStart }))
    .sort((a, b) => byText(a.code || a.name, b.code || b.name));
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A programme that the earlier sheets do not have was not lent then: 0; without such sheets nobody knows. */
function yearStartOf({ code, name }: ProgrammeLine, before: ReadonlyMap<string, number>): number {
  const known = keysOf(code, name).flatMap((key) => before.get(key) ?? []);
  return known[0] ?? (before.size > 0 ? 0 : NaN);
}

const nameKey = remembered((name) => fold(name).replace(/^(?:chuong trinh )?(?:cho vay )?/, ''));

const keysOf = (code: string, name: string): string[] => [
  ...(code ? [`#${code}`] : []),
  ...(name && nameKey(name) ? [nameKey(name)] : []),
];

/** How many programmes have debt. */
export function programmeFigures(lines: readonly ProgrammeLine[], scene: Scene): Figure[] {
  const count = lines.filter(({ outstanding }) => outstanding > 0).length;
  if (count === 0) return [];
  const tables = scene.loans.count > 0 ? scene.loans.tables : scene.tables.filter(({ kind }) => KINDS.includes(kind));
  const sources = columnAreas(tables, 'programmeCode', 'programmeName');
  return [countedFigure('programmes', 'office', count, { at: scene.at, sources })];
}

function linesOf({ day, loans, tables }: Scene): ProgrammeLine[] {
  if (loans.count > 0 && everywhere(loans.tables, 'programmeCode', 'programmeName')) return fromLoans(loans);
  const table = KINDS.map((kind) => tables.find((one) => one.kind === kind)).find((one) => one !== undefined);
  return table ? fromTable(table, baselineOf(day)) : [];
}

interface Sum {
  readonly first: number;
  readonly borrowers: Set<string>;
  outstanding: number;
  overdue: number;
}

function fromLoans(loans: Loans): ProgrammeLine[] {
  const sums = new Map<string, Sum>();
  for (let loan = 0; loan < loans.count; loan++) {
    const debt = loans.outstanding[loan] ?? NaN;
    if (!(debt > 0)) continue;
    const programme = loans.programme[loan] ?? '';
    let sum = sums.get(programme);
    if (!sum) sums.set(programme, (sum = { first: loan, borrowers: new Set(), outstanding: 0, overdue: 0 }));
    sum.outstanding += debt;
    sum.overdue += loans.overdue[loan] || 0;
    sum.borrowers.add(borrowerOf(loans, loan));
  }
  return [...sums.values()].map(({ first, borrowers, outstanding, overdue }) => {
    const { table, row } = loanSource(loans, first);
    return {
      code: textReader(table, 'programmeCode')(row),
      name: textReader(table, 'programmeName')(row),
      ...{ households: borrowers.size, outstanding, overdue, yearStart: NaN },
    };
  });
}

function fromTable(table: Table, yearStartDay: number): ProgrammeLine[] {
  const code = textReader(table, 'programmeCode');
  const name = textReader(table, 'programmeName');
  const amount = (field: 'outstanding' | 'overdue' | 'outstandingChange') => amountReader(table, field, 0);
  const [outstanding, overdue, change] = [amount('outstanding'), amount('overdue'), amount('outstandingChange')];
  const households = numberReader(table, 'households');
  const since = columnOf(table, 'outstandingChange')?.baseline;
  const isSinceYearStart = since !== undefined && since === yearStartDay;
  return dataRows(table).flatMap((row): ProgrammeLine[] => {
    if (!code(row) && !name(row)) return [];
    const debt = outstanding?.(row) ?? NaN;
    return [
      {
        ...{ code: code(row), name: name(row), households: households(row), outstanding: debt },
        overdue: overdue?.(row) ?? NaN,
        yearStart: change && isSinceYearStart ? debt - change(row) : NaN,
      },
    ];
  });
}
