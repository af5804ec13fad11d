import { useLayoutEffect, useRef } from 'preact/hooks';
import { cellName } from '../../../core/cell/address';
import type { Language } from '../../../i18n/language';
import type { TryTexts } from '../../../i18n/try';
import { notesAt } from '../grid/cell-note';
import { conditionalLooks } from '../grid/conditional-look';
import { movedTo } from '../grid/move-keys';
import type { Place } from '../grid/move-keys';
import { pictureOf } from '../grid/picture';
import { bodyRoom } from '../grid/visible-span';
import { isBlankAt } from '../grid/sheet-extent';
import { CellEditor } from './cell-editor';
import { ChartBoxes } from './chart-boxes';
import { ColumnHeads, RowHead } from './grid-heads';
import { GridCell } from './grid-cell';
import { Marks } from './grid-marks';
import type { Editing, EditEnd } from './editing';
import type { OpenBook } from './open-book';
import { useGridView } from './use-grid-view';

interface Props {
  readonly book: OpenBook;
  readonly version: number;
  readonly language: Language;
  readonly texts: TryTexts;
  readonly editing: Editing | null;
  readonly onSelect: (place: Place) => void;
  readonly onClear: (place: Place) => void;
  readonly onEdit: (editing: Editing) => void;
  readonly onEnd: (end: EditEnd) => void;
  /** the content of the selected cell, for the editor */
  readonly content: string;
  /** grows each time the grid is to take the focus */
  readonly focusCalls: number;
}

/** The sheet in front: what is seen of it, drawn anew at each scroll and each change. */
export function Grid(props: Props) {
  const { book, version, language, texts, editing, onSelect, onClear, onEdit, onEnd, content, focusCalls } = props;
  const { host } = book;
  const sheet = host.workbook.active;
  const active: Place = { row: sheet.selection.row, col: sheet.selection.col };
  const root = useRef<HTMLDivElement>(null);
  const view = useGridView(root, sheet, active, version);
  const { axes, across, down } = view;
  const looks = conditionalLooks(host.book, sheet);
  const picture = pictureOf({ book: host.book, sheet, axes, across, down, active, language, looks });
  const notes = notesAt(sheet, active.row, active.col);
  const calls = useRef(focusCalls);
  const hadFocus = root.current?.contains(document.activeElement) ?? false;

  useLayoutEffect(() => {
    const isCalled = calls.current !== focusCalls;
    calls.current = focusCalls;
    const isLost = hadFocus && document.activeElement === document.body;
    const isOnOther = hadFocus && document.activeElement?.getAttribute('role') === 'gridcell';
    if (editing?.place === 'cell' || !(isCalled || isLost || isOnOther)) return;
    root.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  });

  const move = (event: KeyboardEvent): Place | null =>
    movedTo(
      active,
      { key: event.key, ctrl: event.ctrlKey || event.metaKey, shift: event.shiftKey },
      {
        axes,
        merges: sheet.merges,
        used: view.used,
        page: Math.floor(bodyRoom(axes.rows, down) / axes.rows.size(active.row)) - 1,
        isBlank: (row, col) => isBlankAt(sheet, row, col),
      },
    );

  const press = (event: KeyboardEvent): void => {
    if ((event.target as Element).getAttribute('role') !== 'gridcell' || event.altKey) return;
    if (event.key === 'Delete') return onClear(active);
    const started = editingBy(event, content);
    if (started) {
      event.preventDefault();
      return onEdit({ ...active, ...started, place: 'cell' });
    }
    if (event.key === 'Tab' || (event.key === 'Enter' && !event.shiftKey)) return; // Tab leaves the grid; Enter edits
    const next = move(event);
    if (!next) return;
    event.preventDefault();
    onSelect(next);
  };

  return (
    <div
      ref={root}
      class="grid"
      role="grid"
      aria-label={texts.grid(sheet.name)}
      aria-rowcount={view.rowCount + 1}
      aria-colcount={view.colCount + 1}
      onScroll={view.onScroll}
      onKeyDown={press}
    >
      <div class="grid-length" style={{ width: `${view.length.width}px`, height: `${view.length.height}px` }} />
      <div class="grid-window" style={{ width: `${view.size.width}px`, height: `${view.size.height}px` }}>
        <ColumnHeads axes={axes} cols={picture.cols} across={across} head={view.head} active={active.col} />
        {picture.rows.map((row) => (
          <div key={row.row} role="row" aria-rowindex={row.row + 2}>
            <RowHead row={row} head={view.head} isFrozen={row.row < down.frozen} isActive={row.row === active.row} />
            {row.cells.map((cell) => {
              const isActive = cell.row === active.row && cell.col === active.col;
              return (
                <GridCell
                  key={cell.col}
                  cell={cell}
                  head={view.head}
                  isActive={isActive}
                  describedBy={isActive && notes.length > 0 ? 'cell-note' : undefined}
                  onSelect={onSelect}
                  onEdit={() => onEdit({ row: cell.row, col: cell.col, text: content, place: 'cell' })}
                />
              );
            })}
          </div>
        ))}
        <ChartBoxes sheet={sheet} view={view} texts={texts} />
        <Marks sheet={sheet} view={view} notes={notes} />
        {editing && editing.place === 'cell' && (
          <CellEditor
            editing={editing}
            view={view}
            label={texts.edit(cellName(editing.row, editing.col))}
            onText={(text) => onEdit({ ...editing, text })}
            onEnd={onEnd}
          />
        )}
      </div>
    </div>
  );
}

/** What a key begins to edit with: the cell's content, nothing (it is overwritten), or nothing at all. */
function editingBy(event: KeyboardEvent, content: string): { text: string } | null {
  if (event.ctrlKey || event.metaKey) return null;
  if (event.key === 'F2' || (event.key === 'Enter' && !event.shiftKey)) return { text: content };
  if (event.key === 'Backspace') return { text: '' };
  return event.key.length === 1 ? { text: event.key } : null;
}
