import { CELL_FAULTS } from './cells';
import type { Fault } from './fault';
import { GROUP_FAULTS } from './groups';
import { LOAN_FAULTS } from './loans';
import { SENTENCE_FAULTS } from './sentences';
import { SHEET_KINDS } from './sheets';
import { TABLE_FAULTS } from './tables';

/** Every kind of mistake, by family. */
export const FAULTS: readonly Fault[] = [
  ...CELL_FAULTS,
  ...LOAN_FAULTS,
  ...GROUP_FAULTS,
  ...TABLE_FAULTS,
  ...SHEET_KINDS,
  ...SENTENCE_FAULTS,
];
