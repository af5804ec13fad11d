import type { FieldId } from '../../sheet/field';
import { columnOf, Reading } from '../../sheet/table';
import type { Column, Table } from '../../sheet/table';
import { isAlike } from '../alike-rows';
import type { Raised } from '../finding';
import { dataRows, loanLists } from '../loan-rows';
import { rule } from '../rule';
import type { Office } from '../rule';
import { lineOf, placeAt, rawAt, textAt } from '../table-cell';

/** What two rows of one contract may differ in: a customer with two savings books stands on two rows. */
const OF_SAVINGS: readonly FieldId[] = ['savingsBook', 'savings'];
/** What says nothing of the loan. */
const OF_LIST: readonly FieldId[] = ['ordinal'];

/** The same contract again: the same row twice, or two rows that contradict each other. */
export const loanDuplicate = rule(
  {
    id: 'loan.duplicate',
    severity: 'error',
    source: 'SHEETS 3, C2',
    scope: 'office',
    kinds: ['loanList'],
    mend: 'markDuplicates',
  },
  (office) => repeats(office, false),
);

/** The same contract again, only for another savings book: right as it stands, but its balance counts once. */
export const loanTwoBooks = rule(
  {
    id: 'loan.twoBooks',
    severity: 'warning',
    source: 'SHEETS 1.4; SHEETS 3, C3',
    scope: 'office',
    kinds: ['loanList'],
    mend: 'none',
  },
  (office) => repeats(office, true),
);

function* repeats(office: Office, twoBooks: boolean): Generator<Raised<'loan.duplicate' | 'loan.twoBooks'>> {
  for (const table of loanLists(office)) {
    const codes = columnOf(table, 'loanCode');
    const again = codes ? repeatedRows(office, table, codes) : [];
    if (!codes || again.length === 0) continue;
    const told = table.columns.filter(({ field }) => !OF_LIST.includes(field));
    for (const { earlier, row } of again)
      if (isTwoBooks(told, earlier, row) === twoBooks) yield raise(table, codes, earlier, row, told);
  }
}

interface Repeated {
  readonly earlier: number;
  readonly row: number;
}

const repeatedIn = new WeakMap<Table, readonly Repeated[]>();

/** Rows whose contract stands on an earlier row too; looked for once for both rules, and only where the loans show that there are any. */
function repeatedRows({ loans: { loans } }: Office, table: Table, codes: Column): readonly Repeated[] {
  if (loans.repeats === 0 && loans.tables.includes(table)) return [];
  const known = repeatedIn.get(table);
  if (known) return known;
  const first = new Map<string, number>();
  const again: Repeated[] = [];
  for (const row of dataRows(table)) {
    const code = textAt(codes, row);
    // codes that came as numbers of 16 digits have lost their last ones: two contracts may look alike
    if (code === '' || codes.readings[row] === Reading.imprecise || codes.readings[row] === Reading.unreadable)
      continue;
    const earlier = first.get(code);
    if (earlier === undefined) first.set(code, row);
    else again.push({ earlier, row });
  }
  repeatedIn.set(table, again);
  return again;
}

function raise(
  table: Table,
  codes: Column,
  earlier: number,
  row: number,
  told: readonly Column[],
): Raised<'loan.duplicate' | 'loan.twoBooks'> {
  return {
    place: placeAt(table, codes, row),
    found: rawAt(codes, row),
    values: {
      loan: textAt(codes, row),
      firstLine: lineOf(table, earlier),
      same: told.every((column) => isAlike(column, earlier, row)),
    },
    evidence: [placeAt(table, codes, earlier)],
  };
}

/** True if the rows differ, and in nothing but the savings. */
function isTwoBooks(told: readonly Column[], a: number, b: number): boolean {
  const differing = told.filter((column) => !isAlike(column, a, b));
  return differing.length > 0 && differing.every(({ field }) => OF_SAVINGS.includes(field));
}
