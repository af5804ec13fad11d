import { byOrganisation } from '../../record/by-organisation';
import type { EntrustedFigures } from '../../record/by-organisation';
import type { CommuneChange } from '../../record/commune-map';
import { groupsOf } from '../../record/groups';
import type { Group } from '../../record/groups';
import { loansOf } from '../../record/loans';
import type { Loans } from '../../record/loans';
import { ENTRUSTED } from '../../record/organisation';
import type { Edition } from '../../rubric/edition';
import type { Table } from '../../sheet/table';
import type { Steps } from '../../steps';
import type { Moment } from '../figure';
import { grade, officialGrade } from './grade';
import type { Grade } from './grade';
import { currentTables, tablesOfDay } from './moments';

/** The office as it stood on one of the report's days: its lists, joined once for all families of figures. */
export interface Scene {
  readonly at: Exclude<Moment, 'plan'>;
  /** 1900 serial */
  readonly day: number;
  /** tables that speak of the day */
  readonly tables: readonly Table[];
  readonly loans: Loans;
  /** every group that a sheet or the loans know; `withDebt` those that owe */
  readonly groups: readonly Group[];
  readonly withDebt: readonly Group[];
  readonly grades: ReadonlyMap<Group, Grade>;
  readonly entrusted: EntrustedFigures;
  /** of each loan its place in `SLOTS` */
  readonly slots: Uint8Array;
}

/** Whose a loan is: one of the four organisations, the bank's own, or nobody knows. */
export const SLOTS = [...ENTRUSTED, 'direct', 'unknown'] as const;

export interface SceneOptions {
  readonly edition: Edition;
  readonly places: readonly CommuneChange[];
}

/** The reporting day. Groups without the month's official class get a forecast. */
export function* currentScene(tables: readonly Table[], asOf: number, { edition, places }: SceneOptions): Steps<Scene> {
  const current = currentTables(tables, asOf);
  const loans = loansOf(tables);
  yield null;
  // beside loans an older list still tells who leads a group; without them its debts would be told as today's
  const groups = groupsOf(loans.count > 0 ? tables : current, loans, { places });
  yield null;
  return yield* sceneOf('now', asOf, current, { loans, groups, gradeOf: (group) => grade(group, edition, asOf) });
}

/** A day compared with: what its sheets say, nothing forecast. */
export function* earlierScene(
  at: Scene['at'],
  day: number,
  tables: readonly Table[],
  { edition, places }: SceneOptions,
): Steps<Scene> {
  const ofDay = tablesOfDay(tables, day);
  const loans = loansOf(ofDay);
  yield null;
  const groups = groupsOf(ofDay, loans, { places });
  yield null;
  return yield* sceneOf(at, day, ofDay, { loans, groups, gradeOf: (group) => officialGrade(group, edition) });
}

interface Joined {
  readonly loans: Loans;
  readonly groups: readonly Group[];
  readonly gradeOf: (group: Group) => Grade;
}

function* sceneOf(
  at: Scene['at'],
  day: number,
  tables: readonly Table[],
  { loans, groups, gradeOf }: Joined,
): Steps<Scene> {
  const withDebt = groups.filter(({ outstanding }) => outstanding > 0);
  const grades = new Map(withDebt.map((group) => [group, gradeOf(group)] as const));
  yield null;
  const entrusted = byOrganisation(loans, groups, { classOf: (group) => grades.get(group)?.class ?? null });
  yield null;
  return { at, day, tables, loans, groups, withDebt, grades, entrusted, slots: slotsOf(loans, groups) };
}

/** A loan whose organisation is not written belongs to its group's, as in `byOrganisation`. */
function slotsOf(loans: Loans, groups: readonly Group[]): Uint8Array {
  const ofGroup = new Map(groups.map(({ code, organisation }) => [code, organisation]));
  const slots = new Uint8Array(loans.count);
  for (let loan = 0; loan < loans.count; loan++) {
    const organisation = loans.organisation[loan] ?? ofGroup.get(loans.group[loan] ?? '') ?? 'unknown';
    slots[loan] = SLOTS.indexOf(organisation);
  }
  return slots;
}
