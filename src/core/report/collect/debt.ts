import type { OrganisationFigures } from '../../record/by-organisation';
import { borrowerOf } from '../../record/group-tally';
import type { Loans } from '../../record/loans';
import { ENTRUSTED } from '../../record/organisation';
import type { FieldId } from '../../sheet/field';
import type { Figure, FigureSource } from '../figure';
import type { ItemId } from '../items';
import { columnAreas, countedFigure, everywhere } from './counted-figure';
import type { GroupCounts } from './group-counts';
import type { Scene } from './scene';

/** Fields that a list must have for a figure to be known from it: no column of frozen debt is not the same as no frozen debt. */
const NEEDS = {
  groups: ['groupCode', 'leaderName'],
  households: ['customerCode', 'customerName'],
  outstanding: ['outstanding', 'inTerm'],
  overdue: ['overdue'],
  frozen: ['frozen'],
  savings: ['savings'],
} as const satisfies Partial<Record<ItemId, readonly FieldId[]>>;

type DebtItem = keyof typeof NEEDS;

const DEBT_ITEMS = Object.keys(NEEDS) as readonly DebtItem[];

/** Groups, households, debts and savings of each organisation and of the whole office, out of the loans, else out of the groups' sheets. */
export function debtFigures(scene: Scene, counts: GroupCounts): Figure[] {
  return scene.loans.count > 0 ? fromLoans(scene) : fromGroups(scene, counts);
}

function fromLoans({ at, loans, groups, entrusted }: Scene): Figure[] {
  const { rows, direct, unknown } = entrusted;
  const hasOrganisations = ENTRUSTED.some((organisation) => rows[organisation].outstanding > 0);
  const everyone = distinctBorrowers(loans);
  return DEBT_ITEMS.flatMap((item): Figure[] => {
    if (!everywhere(loans.tables, ...NEEDS[item]) || (item === 'groups' && groups.length === 0)) return [];
    const sources = columnAreas(loans.tables, ...NEEDS[item]);
    const own = hasOrganisations
      ? ENTRUSTED.map((organisation) => countedFigure(item, organisation, rows[organisation][item], { at, sources }))
      : [];
    if (item === 'groups') return own;
    const all = [...ENTRUSTED.map((organisation) => rows[organisation]), direct, unknown];
    const whole = item === 'households' ? everyone : sumOf(all, item);
    return [...own, countedFigure(item, 'office', whole, { at, sources })];
  });
}

const sumOf = (all: readonly OrganisationFigures[], item: Exclude<DebtItem, 'groups' | 'households'>): number =>
  all.reduce((sum, figures) => sum + figures[item], 0);

/** Who borrows through two organisations, or also from the bank itself, is one customer of the office. */
function distinctBorrowers(loans: Loans): number {
  const borrowers = new Set<string>();
  for (let loan = 0; loan < loans.count; loan++)
    if ((loans.outstanding[loan] ?? 0) > 0) borrowers.add(borrowerOf(loans, loan));
  return borrowers.size;
}

function fromGroups({ at, withDebt, entrusted }: Scene, counts: GroupCounts): Figure[] {
  const known = withDebt.filter(({ organisation }) => ENTRUSTED.some((one) => one === organisation));
  if (known.length === 0) return [];
  const { tables } = counts;
  const figures = (
    item: DebtItem,
    sources: FigureSource[],
    valueOf: (organisation: (typeof ENTRUSTED)[number]) => number,
  ) => ENTRUSTED.map((organisation) => countedFigure(item, organisation, valueOf(organisation), { at, sources }));
  const amounts = (['overdue', 'frozen', 'savings'] as const).filter((item) =>
    known.some((group) => Number.isFinite(group[item])),
  );
  const households = known.map((group) => counts.of(group).borrowers);
  return [
    ...figures('groups', columnAreas(tables, 'groupCode'), (organisation) => entrusted.rows[organisation].groups),
    ...(['outstanding', ...amounts] as const).flatMap((item) =>
      figures(item, columnAreas(tables, item), (organisation) => entrusted.rows[organisation][item]),
    ),
    ...(households.every((count) => Number.isFinite(count))
      ? figures('households', columnAreas(tables, 'borrowers'), (organisation) =>
          known.reduce(
            (sum, group, at) => (group.organisation === organisation ? sum + (households[at] ?? 0) : sum),
            0,
          ),
        )
      : []),
  ];
}
