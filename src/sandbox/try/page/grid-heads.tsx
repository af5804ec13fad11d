import { columnName } from '../../../core/cell/address';
import type { DrawnRow } from '../grid/picture';
import type { SheetAxes } from '../grid/sheet-axes';
import { placeOf } from '../grid/visible-span';
import type { Sight } from '../grid/visible-span';
import type { Size } from './use-grid-view';

interface ColumnProps {
  readonly axes: SheetAxes;
  readonly cols: readonly number[];
  readonly across: Sight;
  readonly head: Size;
  readonly active: number;
}

/** The letters above the columns; those of frozen columns lie over the others. */
export function ColumnHeads({ axes, cols, across, head, active }: ColumnProps) {
  return (
    <div role="row" aria-rowindex={1} class="column-heads" style={{ height: `${head.height}px` }}>
      <div class="corner" aria-hidden="true" style={{ width: `${head.width}px` }} />
      {cols.map((col) => (
        <div
          key={col}
          role="columnheader"
          aria-colindex={col + 2}
          class={col === active ? 'head active' : 'head'}
          style={{
            left: `${head.width + placeOf(axes.cols, col, across)}px`,
            width: `${axes.cols.size(col)}px`,
            height: `${head.height}px`,
            zIndex: col < across.frozen ? 2 : 1,
          }}
        >
          {columnName(col)}
        </div>
      ))}
    </div>
  );
}

interface RowProps {
  readonly row: DrawnRow;
  readonly head: Size;
  readonly isFrozen: boolean;
  readonly isActive: boolean;
}

/** A row's number. */
export function RowHead({ row, head, isFrozen, isActive }: RowProps) {
  return (
    <div
      role="rowheader"
      aria-colindex={1}
      class={isActive ? 'head row-head active' : 'head row-head'}
      style={{
        top: `${head.height + row.top}px`,
        width: `${head.width}px`,
        height: `${row.height}px`,
        zIndex: isFrozen ? 32 : 31,
      }}
    >
      {row.row + 1}
    </div>
  );
}
