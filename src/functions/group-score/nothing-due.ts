import { fold } from '../../core/cell/fold';
import type { CellValue } from '../../core/sheet/grid';

const WORDS = new Set([
  'khong co',
  'khong co no den han',
  'khong den han',
  'khong phat sinh',
  'khong phat sinh no den han',
  'k co',
]);

/** "Không có nợ đến hạn" instead of a ratio: no principal fell due, which is not the same as nothing collected. */
export const isNothingDue = (cell: CellValue): boolean => typeof cell === 'string' && WORDS.has(fold(cell));
