import type { DocumentColumn } from '../../report/document';
import type { PageRows } from '../page-rows';
import { spread, type LaidTable } from './laid-table';
import { wrappedHeight } from './text-width';

const LOOK = { bold: true, horizontal: 'Center', vertical: 'Center', wrap: true } as const;
/** Above and below the words of a heading. */
const ROOM = 8;

/** A heading over columns that name the same one, or a column of its own. */
interface HeadGroup {
  readonly text: string | null;
  readonly from: number;
  readonly count: number;
}

/** Writes the heading, in two rows where columns have a common one, and the numbers of the columns below. @returns its first row and the row after it */
export function tableHead(page: PageRows, laid: LaidTable): readonly [number, number] {
  const { block, starts, widths, size } = laid;
  const groups = groupsOf(block.columns);
  const top = page.next;
  const spanOf = (from: number, count: number): number => starts[from + count]! - starts[from]!;
  const pointsOf = (from: number, count: number): number =>
    widths.slice(from, from + count).reduce((sum, points) => sum + points, 0);
  const heightOf = (text: string, points: number): number => wrappedHeight(text, points, size, true);
  const isGrouped = groups.some(({ text }) => text !== null);
  if (isGrouped) {
    const upper = block.columns.map((column, col) => {
      const group = groups.find(({ from }) => from === col);
      return group ? (group.text ?? column.head) : null;
    });
    const named = groups.flatMap(({ text, from, count }) =>
      text === null ? [] : [heightOf(text, pointsOf(from, count))],
    );
    page.add(spread(laid, upper), Math.max(...named) + ROOM);
  }
  const below = block.columns.map(({ head, group }) => (isGrouped && group === undefined ? null : head));
  const needed = block.columns.map(({ head, group }, col) => {
    const points = heightOf(head, widths[col]!);
    return isGrouped && group === undefined ? points - (page.rowHeights.at(-1)?.points ?? 0) : points;
  });
  const row = page.add(spread(laid, below), Math.max(heightOf('', 1), ...needed) + ROOM);
  for (const { text, from, count } of groups) {
    if (text !== null) page.merge(top, starts[from]!, spanOf(from, count));
    for (let col = from; col < from + count; col++) {
      if (isGrouped && text === null) page.merge(top, starts[col]!, spanOf(col, 1), 2);
      else page.merge(row, starts[col]!, spanOf(col, 1));
    }
  }
  page.format({ row: top, rows: row - top + 1 }, { size, ...LOOK });
  if (block.numbered) numbers(page, laid);
  return [top, page.next];
}

function numbers(page: PageRows, laid: LaidTable): void {
  const { block, starts, size } = laid;
  const row = page.add(
    spread(
      laid,
      block.columns.map((_, col) => `(${col + 1})`),
    ),
    wrappedHeight('', 1, size) + 2,
  );
  block.columns.forEach((_, col) => page.merge(row, starts[col]!, starts[col + 1]! - starts[col]!));
  page.format({ row }, { size, italic: true, horizontal: 'Center', vertical: 'Center' });
}

/** Neighbours that name the same heading stand under it together. */
function groupsOf(columns: readonly DocumentColumn[]): HeadGroup[] {
  const groups: HeadGroup[] = [];
  columns.forEach(({ group = null }, col) => {
    const last = groups.at(-1);
    if (last && group !== null && last.text === group) groups[groups.length - 1] = { ...last, count: last.count + 1 };
    else groups.push({ text: group, from: col, count: 1 });
  });
  return groups;
}
