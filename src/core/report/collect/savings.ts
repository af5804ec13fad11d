import { borrowerOf } from '../../record/group-tally';
import { ENTRUSTED } from '../../record/organisation';
import type { Group } from '../../record/groups';
import type { Figure } from '../figure';
import type { ItemId } from '../items';
import { columnAreas, countedFigure, everywhere } from './counted-figure';
import type { GroupCounts } from './group-counts';
import type { Scene } from './scene';

/** A list of about a month before: what grew since then was saved in the month. */
const MONTH = { from: 25, to: 35 };

/**
 * Tiền gửi của tổ viên: groups with savings among those with debt; members and those with savings as the sheets of groups count them, or
 * else the customers of the loan list (SHEETS: customers with a balance on their 105 book / customers).
 */
export function savingsFigures(scene: Scene, counts: GroupCounts): Figure[] {
  const ofSheets = membersOfSheets(scene, counts);
  // members of one source with savers of another may make more than 100 %
  const members = ofSheets.some(({ key }) => key.item === 'savers') ? ofSheets : membersOfLoans(scene);
  return [...savingGroups(scene, counts), ...(members.length > 0 ? members : ofSheets), ...monthSavers(scene)];
}

function savingGroups({ at, loans, withDebt }: Scene, counts: GroupCounts): Figure[] {
  const own = withDebt.filter(isEntrusted);
  const sources = [...columnAreas(counts.tables, 'savings'), ...columnAreas(loans.tables, 'savings')];
  if (own.length === 0 || sources.length === 0 || own.some(({ savings }) => !Number.isFinite(savings))) return [];
  return perOrganisation(own, ({ savings }) => (savings > 0 ? 1 : 0)).map(([organisation, value]) =>
    countedFigure('savingsGroups', organisation, value, { at, sources }),
  );
}

function membersOfSheets({ at, withDebt }: Scene, counts: GroupCounts): Figure[] {
  const own = withDebt.filter(isEntrusted);
  return (['members', 'savers'] as const).flatMap((item) => {
    if (own.length === 0 || own.some((group) => !Number.isFinite(counts.of(group)[item]))) return [];
    const sources = columnAreas(counts.tables, item);
    return perOrganisation(own, (group) => counts.of(group)[item]).map(([organisation, value]) =>
      countedFigure(item, organisation, value, { at, sources }),
    );
  });
}

/** Customers of a group with debt or savings, each once for its organisation. */
function membersOfLoans({ at, loans, slots }: Scene): Figure[] {
  const { tables } = loans;
  if (!everywhere(tables, 'savings') || !everywhere(tables, 'customerCode')) return [];
  const members = ENTRUSTED.map(() => new Map<string, boolean>());
  for (let loan = 0; loan < loans.count; loan++) {
    const own = members[slots[loan] as number];
    const saves = (loans.savings[loan] ?? 0) > 0;
    if (!own || !(saves || (loans.outstanding[loan] ?? 0) > 0)) continue;
    const who = borrowerOf(loans, loan);
    if (saves || !own.has(who)) own.set(who, saves || own.get(who) === true);
  }
  if (members.every(({ size }) => size === 0)) return [];
  const sources = columnAreas(tables, 'savings');
  return ENTRUSTED.flatMap((organisation, slot) => {
    const own = [...(members[slot] ?? new Map<string, boolean>()).values()];
    return [
      countedFigure('members', organisation, own.length, { at, sources }),
      countedFigure('savers', organisation, own.filter(Boolean).length, { at, sources }),
    ];
  });
}

/** Tổ viên gửi trong tháng: those whose savings grew since the list of a month ago. A deposit drawn again is not seen, so it is unverified. */
function monthSavers({ at, loans, withDebt }: Scene): Figure[] {
  const before = Math.max(...loans.leftOut.map(({ period }) => period?.date ?? -Infinity));
  const days = (loans.date ?? NaN) - before;
  const own = withDebt.filter(isEntrusted);
  const isKnown = own.length > 0 && own.every(({ bases }) => bases.savers === 'savingsChange');
  if (!(days >= MONTH.from && days <= MONTH.to) || !isKnown) return [];
  const sources = columnAreas([...loans.tables, ...loans.leftOut], 'savings');
  return perOrganisation(own, ({ parts }) => parts.savers?.savers ?? 0).map(([organisation, value]) =>
    countedFigure('monthSavers' satisfies ItemId, organisation, value, { at, sources, unverified: true }),
  );
}

type Entrusted = (typeof ENTRUSTED)[number];

const isEntrusted = ({ organisation }: Group): boolean => ENTRUSTED.some((one) => one === organisation);

function perOrganisation(groups: readonly Group[], valueOf: (group: Group) => number): [Entrusted, number][] {
  return ENTRUSTED.map((organisation) => [
    organisation,
    groups.reduce((sum, group) => (group.organisation === organisation ? sum + valueOf(group) : sum), 0),
  ]);
}
