import type { FieldId } from '../../sheet/field';
import { columnOf, Reading } from '../../sheet/table';
import type { Column, Table } from '../../sheet/table';
import { placeKey } from '../finding';
import type { Raised } from '../finding';
import { middle, scale } from '../interval';
import { dataRows, dongOfList, loanLists } from '../loan-rows';
import { compareSteps, meet } from '../reconcile/compare';
import { MONEY_RECONCILIATIONS } from '../reconcile/money';
import type { Compared, Reconciliation } from '../reconcile/reconciliation';
import { rule } from '../rule';
import { slippedLoan } from '../slipped-loans';
import type { Office } from '../rule';
import { decimalsOf, dongOf, inCellStyle, numberAt, placeAt, rawAt, whereOf } from '../table-cell';
import { slipOf, spreadOf } from '../spread';
import type { Spread } from '../spread';
import { balancedColumns } from '../unbalanced-rows';

const THOUSAND = 1_000;

/**
 * A figure typed in the next unit (nghìn đồng among đồng): 1,000 times what its row's sum, or another sheet of the day, gives for it.
 * Told before the rules that would only say that the figures differ.
 */
export const unitSlip = rule(
  {
    id: 'unit.slip',
    severity: 'error',
    source: 'SHEETS 3, A3; SHEETS 6',
    scope: 'office',
    kinds: 'known',
    mend: 'figure',
  },
  function* (office) {
    for (const table of loanLists(office)) {
      yield* slipsInSums(office, table);
      yield null;
    }
    const told = new Set<string>();
    for (const reconciliation of MONEY_RECONCILIATIONS) yield* slipsBesideLists(office, reconciliation, told);
  },
);

/** Rows whose total is not the sum of its parts, but would be with one figure moved by 1,000. */
function* slipsInSums(office: Office, table: Table): Generator<Raised<'unit.slip'>> {
  const balanced = balancedColumns(table);
  if (!balanced) return;
  const { total, parts, unbalanced } = balanced;
  let spread: Spread | null | undefined;
  for (const row of unbalanced) {
    const whole = amountAt(total, row);
    let sum = 0;
    for (const column of parts) sum += amountAt(column, row);
    if (!(whole > 0 && sum > 0) || Math.abs(whole - sum) < 1) continue;
    const candidates = [
      ...candidateOf(total, whole, sum),
      ...parts.flatMap((column) => {
        const part = amountAt(column, row);
        return candidateOf(column, part, whole - (sum - part));
      }),
    ];
    if (candidates.length === 0) continue;
    spread ??= spreadOf(total.numbers, dataRows(table), 1);
    const wrong = likeliest(candidates, spread, dongOfList(total));
    const evidence = [total, ...parts].filter((column) => column !== wrong.column);
    const places = evidence.map((column) => placeAt(table, column, row));
    if ([placeAt(table, wrong.column, row), ...places].some((place) => office.isWrong(place))) continue;
    const says = wrong.needed / dongOfList(wrong.column);
    yield {
      place: placeAt(table, wrong.column, row),
      found: rawAt(wrong.column, row),
      expected: inCellStyle(wrong.column, row, says),
      values: {
        ...whereOf(table, wrong.column, row),
        stated: numberAt(wrong.column, row),
        says,
        decimals: decimalsOf(wrong.column.halves[row] ?? 0),
        over: wrong.amount > wrong.needed,
        by: 'sum',
        other: '',
      },
      evidence: places,
    };
  }
}

interface Candidate {
  readonly column: Column;
  /** in đồng: as typed, and as the row's sum would have it */
  readonly amount: number;
  readonly needed: number;
}

const isThousandfold = (large: number, small: number): boolean =>
  small > 0 && Math.abs(large - small * THOUSAND) <= 1e-9 * large;

const candidateOf = (column: Column, amount: number, needed: number): Candidate[] =>
  isThousandfold(amount, needed) || isThousandfold(needed, amount) ? [{ column, amount, needed }] : [];

/** Of a total and its only part either may have slipped: the one whose figure is not like those of the column. */
function likeliest(candidates: readonly Candidate[], spread: Spread | null, dong: number): Candidate {
  const distance = (amount: number): number =>
    spread ? Math.abs(Math.log10(amount / dong) - spread.middle) : Math.abs(Math.log10(amount) - 7);
  return candidates.reduce((best, one) => (distance(one.needed) < distance(best.needed) ? one : best));
}

const amountAt = (column: Column, row: number): number =>
  column.readings[row] === Reading.blank ? 0 : numberAt(column, row) * dongOfList(column);

/** @param told loans already told: several sheets may lack the same one */
function* slipsBesideLists(
  office: Office,
  reconciliation: Reconciliation,
  told: Set<string>,
): Generator<Raised<'unit.slip'> | null> {
  for (const table of office.tables) {
    if (!reconciliation.stated.includes(table.kind)) continue;
    yield null;
    for (const one of yield* compareSteps(office, table, reconciliation, {})) {
      if (one.fits) continue;
      const over = directionOf(one);
      const column = columnOf(table, one.field);
      const loan = over === null ? slippedLoan(office, one, reconciliation) : null;
      if (loan && !office.isWrong(loan.place) && !told.has(placeKey(loan.place))) {
        told.add(placeKey(loan.place));
        yield loan;
      }
      if (over === null || !column || office.isWrong(placeAt(table, column, one.row))) continue;
      const says = middle(one.says) / (dongOf(table, column) ?? 1);
      yield {
        place: placeAt(table, column, one.row),
        found: rawAt(column, one.row),
        ...(one.says.low === one.says.high ? { expected: inCellStyle(column, one.row, says) } : {}),
        values: {
          ...whereOf(table, column, one.row),
          stated: numberAt(column, one.row),
          says,
          decimals: decimalsOf(column.halves[one.row] ?? 0),
          over,
          by: 'sheet',
          other: one.tally.sheet,
        },
        evidence: one.entry.parts(one.field).map(({ place }) => place),
      };
    }
  }
}

/** The figure was rounded before it was typed in another unit. */
const ALIKE = 0.002;

/** Whether the stated figure is 1,000 times what the list gives (true), or a thousandth of it (false); null = neither. */
function directionOf({ stated, says }: Compared): boolean | null {
  if (!(says.low > 0 && stated.low > 0)) return null;
  const room = ALIKE * says.high;
  if (meet(scale(stated, 1 / THOUSAND), says, room)) return true;
  return meet(scale(stated, THOUSAND), says, room) ? false : null;
}

/** Amounts granted are never tiny; a balance may be the small rest of a loan, so a small one proves nothing. */
const GRANTED: readonly FieldId[] = ['principal', 'disbursed'];
const OWED: readonly FieldId[] = ['outstanding'];

/** An amount that stands alone in its column, 1,000 times off, and would stand in its middle if it were moved. */
export const unitUnlike = rule(
  {
    id: 'unit.unlike',
    severity: 'warning',
    source: 'SHEETS 3, A3; SHEETS 6',
    scope: 'table',
    kinds: ['loanList', 'groupScore', 'groupList'],
    mend: 'figure',
  },
  function* (office) {
    for (const table of office.tables) {
      const told = new Set<number>();
      for (const field of [...GRANTED, ...OWED]) {
        const column = columnOf(table, field);
        const spread = column && spreadOf(column.numbers, dataRows(table), 150);
        if (!column || !spread) continue;
        for (const row of dataRows(table)) {
          const amount = numberAt(column, row);
          const slip = amount > 0 ? slipOf(amount, spread) : 0;
          if (slip === 0 || (slip < 0 && OWED.includes(field)) || told.has(row)) continue;
          if (office.isWrong(placeAt(table, column, row))) continue;
          told.add(row);
          yield {
            place: placeAt(table, column, row),
            found: rawAt(column, row),
            values: {
              ...whereOf(table, column, row),
              stated: amount,
              corrected: slip > 0 ? amount / THOUSAND : amount * THOUSAND,
              typical: 10 ** spread.middle,
              over: slip > 0,
            },
            evidence: [],
          };
        }
      }
    }
  },
);
