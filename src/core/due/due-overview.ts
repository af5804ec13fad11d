import type { Loans } from '../record/loans';
import type { Table } from '../sheet/table';
import type { Steps } from '../steps';
import { loansAway } from './away';
import type { LoansAway } from './away';
import { concentrations } from './concentration';
import type { Concentration } from './concentration';
import { dueSourceOf } from './due-date';
import type { DueBasis, DueSource } from './due-date';
import { dueFaults } from './due-faults';
import type { DueFault } from './due-faults';
import type { DueList } from './due-list';
import { dueByGroup, dueCalendar, windowSums } from './due-sums';
import type { GroupLine, MonthLine, WindowSum } from './due-sums';
import { frozenEndings } from './frozen-ending';
import type { FrozenEndings } from './frozen-ending';
import { handledDebt } from './handled';
import type { HandledDebt } from './handled';
import { inactiveLoans } from './inactive-loans';
import type { InactiveLoans } from './inactive-loans';
import { estimateInstalments } from './instalment-estimate';
import type { EstimatedInstalments } from './instalment-estimate';
import { instalmentSchedule } from './instalment-schedule';
import type { InstalmentSchedule } from './instalment-schedule';
import { NOTICE_DAYS } from './stage';
import { longArrears } from './long-arrears';
import type { LoansInArrears } from './long-arrears';

export interface DueChoice {
  readonly basis: DueBasis;
  /** months between the instalments of entrusted loans; null = nobody has said, then 12 are assumed */
  readonly entrustedMonths: number | null;
}

/** All that is worth knowing beside the list of due debts itself. */
export interface DueOverview {
  readonly choice: DueChoice;
  /** which column the dates of the listed loans come from */
  readonly sources: Readonly<Record<DueSource, number>>;
  readonly windows: readonly WindowSum[];
  readonly calendar: readonly MonthLine[];
  readonly groups: readonly GroupLine[];
  readonly concentrations: readonly Concentration[];
  /** null = the workbook holds no earlier list to compare with */
  readonly handled: HandledDebt | null;
  readonly schedule: InstalmentSchedule;
  /** those of the next 90 days */
  readonly estimate: EstimatedInstalments;
  readonly inactive: InactiveLoans;
  readonly arrears: LoansInArrears;
  readonly away: LoansAway | null;
  readonly frozen: FrozenEndings;
  readonly faults: readonly DueFault[];
}

/** Step by step. */
export function* dueOverview(
  tables: readonly Table[],
  loans: Loans,
  { asOf, entries }: DueList,
  choice: DueChoice,
): Steps<DueOverview> {
  const schedule = instalmentSchedule(tables, loans, asOf);
  yield null;
  const sources = { session: 0, extension: 0, contract: 0 };
  for (const { index } of entries) {
    const source = dueSourceOf(loans, index, choice.basis);
    if (source) sources[source] += 1;
  }
  yield null;
  const windows = windowSums(loans, asOf, choice.basis);
  yield null;
  const calendar = dueCalendar(entries, loans);
  yield null;
  const groups = dueByGroup(entries, loans);
  yield null;
  const concentrated = concentrations(entries, loans, asOf);
  yield null;
  const handled = handledDebt(loans, choice.basis);
  yield null;
  const horizon = asOf + NOTICE_DAYS[0];
  const estimate = estimateInstalments(loans, asOf, schedule.contracts, choice.entrustedMonths, horizon);
  yield null;
  const inactive = inactiveLoans(loans, asOf);
  yield null;
  const arrears = longArrears(loans);
  yield null;
  const away = loansAway(loans);
  yield null;
  const frozen = frozenEndings(tables, loans, asOf);
  yield null;
  const faults = dueFaults(loans, choice.basis);
  return {
    ...{ choice, sources, windows, calendar, groups, concentrations: concentrated, handled },
    ...{ schedule, estimate, inactive, arrears, away, frozen, faults },
  };
}
