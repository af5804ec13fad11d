import type { DrawnCell } from '../grid/picture';
import type { Place } from '../grid/move-keys';
import type { Size } from './use-grid-view';

interface Props {
  readonly cell: DrawnCell;
  readonly head: Size;
  readonly isActive: boolean;
  /** id of the words shown beside it */
  readonly describedBy: string | undefined;
  readonly onSelect: (place: Place) => void;
  readonly onEdit: () => void;
}

/** One cell. It overlaps its neighbours by a line, which they share. */
export function GridCell({ cell, head, isActive, describedBy, onSelect, onEdit }: Props) {
  const { row, col, left, top, width, height, text, textRoom, box, words, layer, hasNote } = cell;
  return (
    <div
      role="gridcell"
      class={hasNote ? 'cell noted' : 'cell'}
      aria-colindex={col + 2}
      aria-selected={isActive}
      aria-describedby={describedBy}
      tabIndex={isActive ? 0 : -1}
      data-cell={`${row}:${col}`}
      style={{
        ...box,
        left: `${head.width + left - 1}px`,
        top: `${head.height + top - 1}px`,
        width: `${width + 1}px`,
        height: `${height + 1}px`,
        zIndex: layer,
      }}
      onMouseDown={() => onSelect({ row, col })}
      onDblClick={onEdit}
    >
      {text !== '' && (
        <span
          class="words"
          style={{
            ...words,
            ...(textRoom ? { width: `${textRoom.width}px`, left: `${-textRoom.left}px` } : { width: '100%' }),
          }}
        >
          <span>{text}</span>
        </span>
      )}
    </div>
  );
}
