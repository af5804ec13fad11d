import type { ReconciliationValues } from '../../../src/core/check/values/reconciliation';
import { WHERE } from './parts';

const RECONCILED = { ...WHERE, stated: 12, says: 13, decimals: 0, other: 'BCQUERY', witness: '', count: 1 } as const;

/** Sheets of one day against each other. */
export const RECONCILIATION_SAMPLES: { readonly [Id in keyof ReconciliationValues]: ReconciliationValues[Id] } = {
  'reconcile.group': RECONCILED,
  'reconcile.groupArrears': RECONCILED,
  'reconcile.groupMissing': { sheet: 'BC0437', missingIn: 'BCQUERY', groups: '0126001', count: 1 },
  'reconcile.groupCount': { sheet: 'CDTOTKVV', stated: 61, other: 'BCQUERY', counted: 60 },
  'reconcile.trustDebt': RECONCILED,
  'reconcile.trustClasses': RECONCILED,
  'reconcile.trustProgrammes': RECONCILED,
  'reconcile.trustNotes': RECONCILED,
  'reconcile.summary': RECONCILED,
  'reconcile.listTotal': { ...RECONCILED, witness: 'BCQUERY' },
  'reconcile.telegram': { ...WHERE, stated: 100, says: 102, decimals: 1, percent: 1.96, other: 'BCQUERY' },
  'listed.unknown': { loan: '6600000000000001', sheet: 'NQH', other: 'BCQUERY', count: 1 },
  'listed.amount': { loan: '6600000000000001', heading: 'Nợ quá hạn', stated: 5, says: 4, other: 'BCQUERY' },
};
