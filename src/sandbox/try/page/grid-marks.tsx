import { cellKey } from '../../model/workbook';
import type { Sheet } from '../../model/workbook';
import { contains } from '../../../core/cell/address';
import type { Area } from '../../../core/cell/address';
import type { CellNote } from '../grid/cell-note';
import { placeOf } from '../grid/visible-span';
import type { GridView } from './use-grid-view';

interface Props {
  readonly sheet: Sheet;
  readonly view: GridView;
  readonly notes: readonly CellNote[];
}

/** Where a block lies in the grid's window, in pixels. */
export function boxOf(area: Area, { axes, across, down, head }: GridView) {
  const left = head.width + placeOf(axes.cols, area.col, across);
  const top = head.height + placeOf(axes.rows, area.row, down);
  return {
    left,
    top,
    width: axes.cols.start(area.col + area.cols) - axes.cols.start(area.col),
    height: axes.rows.start(area.row + area.rows) - axes.rows.start(area.row),
  };
}

/** The block that a single selected cell stands for. */
export const mergedArea = ({ merges }: Sheet, area: Area): Area =>
  (area.rows * area.cols === 1 ? merges.find((merge) => contains(merge, area.row, area.col)) : undefined) ?? area;

/** What lies over the cells: the frame around the selected ones, and the words that belong to the active one. */
export function Marks({ sheet, view, notes }: Props) {
  const area = mergedArea(sheet, sheet.selection);
  const { left, top, width, height } = boxOf(area, view);
  const isFrozen = area.row < view.down.frozen || area.col < view.across.frozen;
  const isAbove = top + height + 120 > view.size.height;
  return (
    <>
      <div
        class="selection"
        style={{
          left: `${left - 1}px`,
          top: `${top - 1}px`,
          width: `${width + 1}px`,
          height: `${height + 1}px`,
          zIndex: isFrozen ? 29 : 9,
        }}
      />
      {notes.length > 0 && (
        <div
          id="cell-note"
          class="cell-note"
          key={cellKey(area.row, area.col)}
          style={{
            left: `${Math.max(view.head.width + 4, Math.min(left + 16, view.size.width - 268))}px`,
            ...(isAbove ? { bottom: `${view.size.height - top + 4}px` } : { top: `${top + height + 4}px` }),
          }}
        >
          {notes.map(({ title, text }) => (
            <p key={title + text}>
              {title !== '' && <strong>{title}</strong>}
              {text}
            </p>
          ))}
        </div>
      )}
    </>
  );
}
