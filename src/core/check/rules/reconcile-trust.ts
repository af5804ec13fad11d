import type { Table } from '../../sheet/table';
import { namedReader } from '../reconcile/axis';
import { dayOf } from '../reconcile/compare';
import { listTally } from '../reconcile/list-tally';
import { loanTally } from '../reconcile/loan-tally';
import { byNames, EXACT, HALF_MILLION_PER_GROUP, ofLoans, ONE_DONG } from '../reconcile/reconciliation';
import type { Counted, Reconciliation } from '../reconcile/reconciliation';
import { reconciliationRule } from '../reconcile/reconciliation-rule';
import { communeAndOrganisation, nameOfRow } from '../reconcile/row-names';
import type { Office } from '../rule';

/** Groups of the day by commune and organisation: of BC0437, else of the score sheet. */
function groupsOfDay(office: Office, day: number | null): readonly (Counted | null)[] {
  const ofDay = (kind: Table['kind']): Table[] =>
    office.tables.filter((table) => table.kind === kind && dayOf(office, table) === day);
  return [ofDay('groupList'), ofDay('groupScore')].map((tables) =>
    byNames(listTally(tables, 'communeOrganisation', 'groupCode', day, office.context.editions)),
  );
}

const BY_COMMUNE_AND_ORGANISATION = {
  named: (table) => namedReader(table, 'communeOrganisation'),
  counted: (office, table) => groupsOfDay(office, dayOf(office, table)),
  label: communeAndOrganisation,
} as const satisfies Partial<Reconciliation>;

/** BC0438 ①: groups, debt, savings by commune and organisation ≠ the lists of groups. */
export const reconcileTrustDebt = reconciliationRule(
  { id: 'reconcile.trustDebt', severity: 'error', source: 'SHEETS 3, R2', lists: ['groupList', 'groupScore'] },
  {
    ...BY_COMMUNE_AND_ORGANISATION,
    stated: ['trustDebt'],
    fields: { groups: EXACT, outstanding: HALF_MILLION_PER_GROUP, savings: HALF_MILLION_PER_GROUP },
    judge: (office) => byNames(loanTally(office, 'communeOrganisation', 'entrusted')),
  },
);

/** BC0438 ②: groups of each class ≠ the points of the lists of groups. */
export const reconcileTrustClasses = reconciliationRule(
  { id: 'reconcile.trustClasses', severity: 'error', source: 'SHEETS 3, R3', lists: ['groupList', 'groupScore'] },
  {
    ...BY_COMMUNE_AND_ORGANISATION,
    stated: ['trustClasses'],
    fields: { classGood: EXACT, classFair: EXACT, classAverage: EXACT, classPoor: EXACT },
  },
);

const BY_PROGRAMME = {
  stated: ['trustProgrammes'],
  named: (table) => namedReader(table, 'programme'),
  counted: (office) => ofLoans(office, 'programme', 'entrusted', 'all'),
  label: nameOfRow,
} as const satisfies Partial<Reconciliation>;

const PROGRAMME_DEBTS = { outstanding: ONE_DONG, overdue: ONE_DONG, frozen: ONE_DONG };

/** BC0438 ③: debt, overdue, frozen debt and inactive loans by programme ≠ the loans. */
export const reconcileTrustProgrammes = reconciliationRule(
  { id: 'reconcile.trustProgrammes', severity: 'error', source: 'SHEETS 3, R4', lists: ['loanList'] },
  { ...BY_PROGRAMME, fields: { ...PROGRAMME_DEBTS, inactiveLoans: EXACT } },
);

/** Customers and lãi tồn are counted in another way there: told, not called wrong. */
export const reconcileTrustNotes = reconciliationRule(
  { id: 'reconcile.trustNotes', severity: 'info', source: 'SHEETS 3, R4', lists: ['loanList'] },
  {
    ...BY_PROGRAMME,
    fields: { ...PROGRAMME_DEBTS, households: EXACT, arrears: ONE_DONG },
    told: ['households', 'arrears'],
  },
);
