import type { ListValues } from '../../../src/core/check/values/lists';
import { CELLS } from './parts';

/** One finding of each rule on cells and rows of lists, with made-up values. */
export const LIST_SAMPLES: ListValues = {
  'cell.error': CELLS,
  'cell.spaces': CELLS,
  'cell.constant': { ...CELLS, formulas: 12 },
  'cell.required': CELLS,
  'cell.missing': CELLS,
  'fund.unknown': CELLS,
  'row.duplicate': { ...CELLS, firstLine: 7 },
  'row.alike': { ...CELLS, firstLine: 7, differing: 'Số khế ước' },
  'group.repeated': { ...CELLS, group: '0126001', firstLine: 7, same: true },
  'group.members': { ...CELLS, group: '0126001', part: 45, members: 40 },
};
