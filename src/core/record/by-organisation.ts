import type { ClassId } from '../rubric/edition';
import { borrowerOf } from './group-tally';
import type { Group } from './groups';
import type { Loans } from './loans';
import { ENTRUSTED } from './organisation';
import type { Organisation } from './organisation';

/** Figures of one organisation, or of all four; amounts in đồng. */
export interface OrganisationFigures {
  /** groups with debt (tổ có dư nợ) */
  readonly groups: number;
  /** distinct borrowers with debt (hộ có dư nợ) */
  readonly households: number;
  readonly outstanding: number;
  readonly overdue: number;
  readonly frozen: number;
  readonly savings: number;
  /** groups with debt by class; `none` = no class known */
  readonly classes: Readonly<Record<ClassId | 'none', number>>;
  /** groups with any overdue debt */
  readonly groupsWithOverdue: number;
}

export interface EntrustedFigures {
  readonly rows: Readonly<Record<(typeof ENTRUSTED)[number], OrganisationFigures>>;
  /** row "Cộng": the sum of the four rows */
  readonly total: OrganisationFigures;
  /** borrowers who owe through two organisations are one household here, and two in `total` */
  readonly distinctHouseholds: number;
  /** lent by the bank itself: not part of the total */
  readonly direct: OrganisationFigures;
  /** loans and groups whose organisation nobody knows: to be told, they are in no row */
  readonly unknown: OrganisationFigures;
  /** balances that could not be read and are in no sum */
  readonly unreadable: number;
}

export interface ByOrganisationOptions {
  /** class of a group; the official one unless a forecast is wanted where there is none */
  readonly classOf?: (group: Group) => ClassId | null;
}

type Key = Organisation | 'unknown';

/**
 * The figures that the quarterly report gives for each organisation. Amounts and households come from the loans; without any loans
 * they come from the groups' own figures, and households are their borrowers where a sheet counts them. A loan whose organisation is
 * not written belongs to its group's.
 */
export function byOrganisation(
  loans: Loans,
  groups: readonly Group[],
  options: ByOrganisationOptions = {},
): EntrustedFigures {
  const sums = Object.fromEntries([...ENTRUSTED, 'direct', 'unknown'].map((key) => [key, new Sum()])) as Record<
    Key,
    Sum
  >;
  const ofGroup = new Map(groups.map(({ code, organisation }) => [code, organisation]));
  let unreadable = 0;
  for (let loan = 0; loan < loans.count; loan++) {
    const key = loans.organisation[loan] ?? ofGroup.get(loans.group[loan] ?? '') ?? 'unknown';
    if (!sums[key].addLoan(loans, loan)) unreadable++;
  }
  const officialClass = (group: Group): ClassId | null => group.official.class;
  for (const group of groups) {
    const sum = sums[group.organisation ?? 'unknown'];
    if (group.outstanding > 0) sum.addGroup(group, (options.classOf ?? officialClass)(group));
    if (loans.count === 0 && !sum.addAmounts(group)) unreadable++;
  }
  const rows = {
    farmers: sums.farmers.figures(),
    women: sums.women.figures(),
    veterans: sums.veterans.figures(),
    youth: sums.youth.figures(),
  };
  return {
    rows,
    total: ENTRUSTED.map((organisation) => rows[organisation]).reduce(plus),
    distinctHouseholds: new Set(ENTRUSTED.flatMap((organisation) => [...sums[organisation].borrowers])).size,
    direct: sums.direct.figures(),
    unknown: sums.unknown.figures(),
    unreadable,
  };
}

const AMOUNTS = ['outstanding', 'overdue', 'frozen', 'savings'] as const;

class Sum {
  readonly borrowers = new Set<string>();
  private groups = 0;
  private groupsWithOverdue = 0;
  private readonly amounts = { outstanding: 0, overdue: 0, frozen: 0, savings: 0 };
  private readonly classes = { good: 0, fair: 0, average: 0, poor: 0, none: 0 };

  /** False if a balance of the loan is unreadable; the readable ones are added all the same. */
  addLoan(loans: Loans, loan: number): boolean {
    if ((loans.outstanding[loan] ?? 0) > 0) this.borrowers.add(borrowerOf(loans, loan));
    return AMOUNTS.map((name) => this.add(name, loans[name][loan] ?? NaN)).every(Boolean);
  }

  addGroup(group: Group, id: ClassId | null): void {
    this.groups++;
    this.classes[id ?? 'none']++;
    if (group.overdue > 0) this.groupsWithOverdue++;
  }

  /** False if the group's debt is unreadable; a sheet may well leave out the other amounts. */
  addAmounts(group: Group): boolean {
    return AMOUNTS.map((name) => this.add(name, group[name]))[0] === true;
  }

  private add(name: (typeof AMOUNTS)[number], amount: number): boolean {
    const readable = Number.isFinite(amount);
    if (readable) this.amounts[name] += amount;
    return readable;
  }

  figures(): OrganisationFigures {
    const { groups, groupsWithOverdue } = this;
    return {
      groups,
      households: this.borrowers.size,
      ...this.amounts,
      classes: { ...this.classes },
      groupsWithOverdue,
    };
  }
}

const plus = (a: OrganisationFigures, b: OrganisationFigures): OrganisationFigures => ({
  groups: a.groups + b.groups,
  households: a.households + b.households,
  outstanding: a.outstanding + b.outstanding,
  overdue: a.overdue + b.overdue,
  frozen: a.frozen + b.frozen,
  savings: a.savings + b.savings,
  classes: {
    good: a.classes.good + b.classes.good,
    fair: a.classes.fair + b.classes.fair,
    average: a.classes.average + b.classes.average,
    poor: a.classes.poor + b.classes.poor,
    none: a.classes.none + b.classes.none,
  },
  groupsWithOverdue: a.groupsWithOverdue + b.groupsWithOverdue,
});
