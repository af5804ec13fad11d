import type { Where } from './parts';

/**
 * A printed figure that another sheet of the same day contradicts. `stated` and `says` are in the unit of the cell; `other` is the sheet
 * that gives `says`, `witness` a third sheet that agrees with `stated` ('' = none): then the other sheet is likelier to be wrong.
 * `count` > 1 = so many cells of the column differ, and only the first is told.
 */
export type Reconciled = Where & {
  stated: number;
  says: number;
  decimals: number;
  other: string;
  witness: string;
  count: number;
};

/** What the rules on files against each other tell their sentences. */
export interface ReconciliationValues {
  'reconcile.group': Reconciled;
  'reconcile.groupArrears': Reconciled;
  /** groups = the first of their codes; missingIn = the sheet that lacks them */
  'reconcile.groupMissing': { sheet: string; missingIn: string; groups: string; count: number };
  'reconcile.groupCount': { sheet: string; stated: number; other: string; counted: number };
  'reconcile.trustDebt': Reconciled;
  'reconcile.trustClasses': Reconciled;
  'reconcile.trustProgrammes': Reconciled;
  'reconcile.trustNotes': Reconciled;
  'reconcile.summary': Reconciled;
  'reconcile.listTotal': Reconciled;
  /** amounts in the unit of the telegram; percent = how far apart they are */
  'reconcile.telegram': Where & { stated: number; says: number; decimals: number; percent: number; other: string };
  'listed.unknown': { loan: string; sheet: string; other: string; count: number };
  'listed.amount': { loan: string; heading: string; stated: number; says: number; other: string };
}
