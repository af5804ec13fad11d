import { useLayoutEffect, useRef } from 'preact/hooks';
import { endBy } from './editing';
import type { Editing, EditEnd } from './editing';
import { boxOf } from './grid-marks';
import type { GridView } from './use-grid-view';

interface Props {
  readonly editing: Editing;
  readonly view: GridView;
  readonly label: string;
  readonly onText: (text: string) => void;
  readonly onEnd: (end: EditEnd) => void;
}

/** The field over a cell while it is edited; it grows with its text. */
export function CellEditor({ editing, view, label, onText, onEnd }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(editing.text.length, editing.text.length);
  }, []);
  const { left, top, width, height } = boxOf({ ...editing, rows: 1, cols: 1 }, view);
  const most = Math.max(width, view.size.width - left - 4);
  return (
    <input
      ref={field}
      class="cell-editor"
      aria-label={label}
      value={editing.text}
      style={{
        left: `${left - 1}px`,
        top: `${top - 1}px`,
        width: `${Math.min(most, Math.max(width + 1, editing.text.length * 9 + 16))}px`,
        height: `${Math.max(height + 1, 22)}px`,
      }}
      onInput={(event) => onText(event.currentTarget.value)}
      onKeyDown={(event) => {
        event.stopPropagation();
        const end = endBy(event);
        if (!end) return;
        event.preventDefault();
        onEnd(end);
      }}
      onBlur={() => onEnd({ isWritten: true })}
    />
  );
}
