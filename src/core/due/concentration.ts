import { partsOf } from '../cell/serial';
import type { Loans } from '../record/loans';
import type { DueEntry } from './due-list';
import { groupKeyOf } from './due-sums';

/** Share of a unit's whole debt (%) that falls due in one month: from here an alert, from the second a high one (SHEETS 5, SCM/denhan). */
export const CONCENTRATED = 30;
export const HIGHLY_CONCENTRATED = 50;

/** Our own: of one or two loans every month is "concentrated"; fewer loans in the month than this are no wave. */
export const FEWEST_LOANS = 3;

/** Our own: months ahead for which an office can still spread the load. */
export const MONTHS_AHEAD = 12;

export interface Concentration {
  readonly unit: 'group' | 'commune';
  /** the group's code, or the leader's name where the list has no codes; the commune's name */
  readonly name: string;
  readonly year: number;
  readonly month: number;
  readonly count: number;
  readonly amount: number;
  /** the unit's outstanding debt */
  readonly debt: number;
  /** amount / debt, in % */
  readonly share: number;
  readonly high: boolean;
}

/** Months ahead in which an unusual share of a commune's or a group's debt falls due at once, the largest share first. */
export function concentrations(entries: readonly DueEntry[], loans: Loans, asOf: number): readonly Concentration[] {
  const first = monthOf(Math.floor(asOf) + 1);
  const ahead = entries.filter(({ dueDate }) => dueDate > asOf && monthOf(dueDate) < first + MONTHS_AHEAD);
  const communeOf = (loan: number): string => `${loans.office[loan] ?? ''}|${loans.commune[loan] ?? ''}`;
  return [
    ...of('commune', ahead, loans, communeOf),
    ...of('group', ahead, loans, (loan) => groupKeyOf(loans, loan)),
  ].sort((a, b) => (a.unit === b.unit ? b.share - a.share : a.unit === 'commune' ? -1 : 1));
}

const monthOf = (day: number): number => {
  const { year, month } = partsOf(day);
  return year * 12 + month - 1;
};

function of(
  unit: Concentration['unit'],
  ahead: readonly DueEntry[],
  loans: Loans,
  keyOf: (loan: number) => string,
): Concentration[] {
  const months = new Map<string, Map<number, { count: number; amount: number }>>();
  for (const { index, dueDate, amount } of ahead) {
    const key = keyOf(index);
    if (nameIn(key) === '') continue;
    const ofUnit = months.get(key) ?? new Map<number, { count: number; amount: number }>();
    months.set(key, ofUnit);
    const sum = ofUnit.get(monthOf(dueDate)) ?? { count: 0, amount: 0 };
    ofUnit.set(monthOf(dueDate), { count: sum.count + 1, amount: sum.amount + amount });
  }
  const debts = debtsBy(loans, keyOf);
  return [...months].flatMap(([key, ofUnit]) =>
    [...ofUnit].flatMap(([month, { count, amount }]): Concentration[] => {
      const debt = debts.get(key) ?? 0;
      const share = debt > 0 ? (amount * 100) / debt : 0;
      if (share < CONCENTRATED || count < FEWEST_LOANS) return [];
      return [
        {
          unit,
          name: nameIn(key),
          year: Math.floor(month / 12),
          month: (month % 12) + 1,
          count,
          amount,
          debt,
          share,
          high: share >= HIGHLY_CONCENTRATED,
        },
      ];
    }),
  );
}

const nameIn = (key: string): string => key.slice(key.indexOf('|') + 1);

/** Outstanding debt of every unit; what cannot be read counts as nothing. */
function debtsBy(loans: Loans, keyOf: (loan: number) => string): ReadonlyMap<string, number> {
  const debts = new Map<string, number>();
  for (let loan = 0; loan < loans.count; loan++) {
    if (loans.closed[loan]) continue;
    const key = keyOf(loan);
    debts.set(key, (debts.get(key) ?? 0) + (loans.outstanding[loan] || 0));
  }
  return debts;
}
