import type { Mistake } from '../mistake';
import { ARITHMETIC } from './arithmetic';
import { CODES, READINGS } from './cells';
import { GROUP_DEBTS, SCORES } from './groups';
import { BALANCES, BELONGING, DATES, REPEATS } from './loans';
import { TABLES } from './tables';

/**
 * Every planted mistake. Order matters: whole groups change first, because they need groups that nothing else has touched,
 * and rows are repeated last.
 */
export const MISTAKES: readonly Mistake[] = [
  ...GROUP_DEBTS,
  ...SCORES,
  ...BALANCES,
  ...DATES,
  ...BELONGING,
  ...READINGS,
  ...CODES,
  ...TABLES,
  ...ARITHMETIC,
  ...REPEATS,
];
