import { intersect } from '../../core/cell/address';
import type { Area } from '../../core/cell/address';

/** What is left of a block when another is cut out of it: up to four blocks (above, below, left, right). */
export function subtractArea(block: Area, cut: Area): Area[] {
  const shared = intersect(block, cut);
  if (!shared) return [block];
  const parts: Area[] = [
    { ...block, rows: shared.row - block.row },
    { ...block, row: shared.row + shared.rows, rows: block.row + block.rows - shared.row - shared.rows },
    { ...shared, col: block.col, cols: shared.col - block.col },
    { ...shared, col: shared.col + shared.cols, cols: block.col + block.cols - shared.col - shared.cols },
  ];
  return parts.filter((part) => part.rows > 0 && part.cols > 0);
}
