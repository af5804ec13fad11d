/**
 * Where a measure came from. `printed`: a column of just that measure; `loans`: overdue and outstanding debt of the loan list; the others
 * are definitions of our own, as no source says what the bank's system counts: `flows` = what the loans paid in a period (Mẫu 31),
 * `payers` = members who paid their interest in full in the last three months (BC0437), `participation` = members with any savings,
 * `savingsChange` = what grew between two loan lists.
 */
export type MeasureBasis = 'printed' | 'loans' | 'flows' | 'payers' | 'participation' | 'savingsChange';

/** Whether the definition behind a measure is assumed: to be told as such wherever its points are shown. */
export const isAssumedBasis = (basis: MeasureBasis | null): boolean =>
  basis !== null && basis !== 'printed' && basis !== 'loans';
