import { fold } from '../../cell/fold';
import { nameKey } from '../../record/name-key';
import { textReader } from '../../record/column-reader';
import type { FieldId } from '../../sheet/field';
import { columnOf } from '../../sheet/table';
import type { KindId, Table } from '../../sheet/table';
import { middle } from '../interval';
import { dataRows } from '../loan-rows';
import { namedReader } from '../reconcile/axis';
import type { Axis, ReadNamed } from '../reconcile/axis';
import { dayOf } from '../reconcile/compare';
import { byLeader } from '../reconcile/leader-tally';
import { listTally } from '../reconcile/list-tally';
import { loanTally } from '../reconcile/loan-tally';
import { byNames, EXACT, ofLoans, WHOLE_DONG } from '../reconcile/reconciliation';
import type { Reconciliation, Tolerance } from '../reconcile/reconciliation';
import { reconciliationRule } from '../reconcile/reconciliation-rule';
import { nameOfRow } from '../reconcile/row-names';
import { rule } from '../rule';
import type { Office } from '../rule';
import { sheetNames } from '../sheet-names';
import { decimalsOf, dongOf, numberAt, placeAt, rawAt, whereOf } from '../table-cell';

const BALANCES = { outstanding: WHOLE_DONG, inTerm: WHOLE_DONG, overdue: WHOLE_DONG, frozen: WHOLE_DONG };
type Fields = Partial<Record<FieldId, Tolerance>>;

const summary = (axis: Axis, stated: readonly KindId[], fields: Fields): Reconciliation => ({
  stated,
  fields,
  named: (table) => namedReader(table, axis),
  counted: (office) => ofLoans(office, axis, 'all', 'entrusted'),
  label: nameOfRow,
});

function leaderNames(table: Table): ReadNamed | null {
  if (!columnOf(table, 'leaderName')) return null;
  const leader = textReader(table, 'leaderName');
  return (row) => {
    const name = nameKey(leader(row));
    const names = name === '' ? [] : [name];
    return { is: names, asks: names };
  };
}

/**
 * Summaries of the bank and of the office by commune, organisation, programme and leader ≠ the loans of the day. LEN_31 counts households
 * that only save, so its households are not compared; 01.1 and 01.2 count customers with debt.
 */
export const reconcileSummary = reconciliationRule(
  { id: 'reconcile.summary', severity: 'error', source: 'SHEETS 3, R5, R6, R7, R13', lists: ['loanList'] },
  summary('commune', ['creditByCommune'], { ...BALANCES, households: EXACT }),
  summary('commune', ['lenCommune', 'communeTable'], BALANCES),
  summary('programme', ['creditByProgramme'], { ...BALANCES, households: EXACT }),
  summary('programme', ['lenProgramme', 'programmeTable'], BALANCES),
  summary('organisation', ['lenOrganisation'], BALANCES),
  {
    stated: ['lenLeader'],
    fields: BALANCES,
    named: leaderNames,
    counted: (office, table) => [byLeader(office, table, 'all')],
    label: nameOfRow,
  },
);

const SUMMARIES = ['creditByCommune', 'lenCommune', 'communeTable'] as const satisfies readonly KindId[];

/** One list of overdue or frozen loans beside the same column of the summaries by commune; the loans are the judge. */
const listTotal = (list: 'overdueList' | 'frozenList', field: 'overdue' | 'frozen'): Reconciliation => ({
  stated: SUMMARIES,
  fields: { [field]: WHOLE_DONG },
  named: (table) => namedReader(table, 'commune'),
  counted(office, table) {
    const day = dayOf(office, table);
    const lists = office.tables.filter((one) => one.kind === list && dayOf(office, one) === day);
    return [byNames(listTally(lists, 'commune', 'loanCode', day))];
  },
  judge: (office) => byNames(loanTally(office, 'commune', 'all')),
  label: nameOfRow,
});

/** Overdue (frozen) debt of a commune ≠ what its list of overdue (frozen) loans adds up to. */
export const reconcileListTotal = reconciliationRule(
  { id: 'reconcile.listTotal', severity: 'error', source: 'SHEETS 3, R8', lists: ['overdueList', 'frozenList'] },
  listTotal('overdueList', 'overdue'),
  listTotal('frozenList', 'frozen'),
);

/** The line of the Điện báo that the loans can be held against. */
const TOTAL_DEBT = new Set(['tong du no', 'du no', 'tong du no cho vay', 'tong du no tin dung', 'du no cho vay']);

/** Tổng dư nợ of the Điện báo is more than 1 % off the loans. */
export const reconcileTelegram = rule(
  {
    id: 'reconcile.telegram',
    severity: 'warning',
    source: 'SHEETS 3, R10',
    scope: 'office',
    kinds: ['telegram', 'loanList'],
    mend: 'confirm',
    parameters: { percent: 1, farthest: 50 },
  },
  function* (office, { percent, farthest }) {
    const telegrams = office.tables.filter(({ kind }) => kind === 'telegram');
    if (telegrams.length === 0) return;
    const { loans } = office.loans;
    const listed = totalDebt(office);
    if (listed === null) return;
    for (const table of telegrams) {
      const amount = columnOf(table, 'amount');
      const name = textReader(table, 'indicatorName');
      const dong = amount && dongOf(table, amount);
      if (!amount || !dong || dayOf(office, table) !== (loans.date ?? office.asOf)) continue;
      const row = dataRows(table).find((one) => TOTAL_DEBT.has(fold(name(one)).replace(/^(?:[ivx]+|\d{1,2}) /, '')));
      if (row === undefined) continue;
      const stated = numberAt(amount, row) * dong;
      const off = (100 * Math.abs(stated - listed)) / listed;
      // farther off, the telegram is of another area than the list
      if (!(off > percent) || off > farthest) continue;
      yield {
        place: placeAt(table, amount, row),
        found: rawAt(amount, row),
        values: {
          ...whereOf(table, amount, row),
          row: name(row),
          stated: numberAt(amount, row),
          says: listed / dong,
          decimals: decimalsOf(amount.halves[row] ?? 0),
          percent: off,
          other: sheetNames(loans.tables),
        },
        evidence: [],
      };
    }
  },
);

/** In đồng; null = no loans, or a balance that cannot be read. */
function totalDebt(office: Office): number | null {
  const { count } = office.loans.loans;
  const { outstanding } = office.loans.bounds;
  let low = 0;
  let high = 0;
  for (let loan = 0; loan < count; loan++) {
    low += outstanding.lowAt(loan);
    high += outstanding.highAt(loan);
  }
  const total = middle({ low, high });
  return count > 0 && Number.isFinite(total) && total > 0 ? total : null;
}
