import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { MAX_COLS, MAX_ROWS } from '../../../core/cell/address';
import type { Area } from '../../../core/cell/address';
import type { Sheet } from '../../model/workbook';
import type { Place } from '../grid/move-keys';
import type { Axis } from '../grid/axis';
import { ScrollScale } from '../grid/scroll-scale';
import { axesOf, sizesMark } from '../grid/sheet-axes';
import type { SheetAxes } from '../grid/sheet-axes';
import { extentOf } from '../grid/sheet-extent';
import { bodyRoom, frozenIn, scrollToShow } from '../grid/visible-span';
import type { Sight } from '../grid/visible-span';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What of the sheet is in sight, in pixels, and how much there is of it. */
export interface GridView {
  readonly axes: SheetAxes;
  readonly across: Sight;
  readonly down: Sight;
  /** the window on the sheet, heads and all */
  readonly size: Size;
  /** what the scroll bars run over */
  readonly length: Size;
  /** width of the row heads, height of the column heads */
  readonly head: Size;
  readonly used: Area | null;
  readonly rowCount: number;
  readonly colCount: number;
  onScroll(event: Event): void;
}

/** Blank rows and columns beyond the last used one. */
const MORE_ROWS = 40;
const MORE_COLS = 12;
const HEAD_HEIGHT = 22;
const NOWHERE = { x: 0, y: 0 };

/** Keeps the grid's scroll position and size, and brings a newly selected cell into sight. */
export function useGridView(
  root: { readonly current: HTMLDivElement | null },
  sheet: Sheet,
  active: Place,
  version: number,
): GridView {
  const [scroll, setScroll] = useState(NOWHERE);
  const size = useSize(root);
  const mark = useMemo(() => sizesMark(sheet), [sheet, version]);
  const axes = useMemo(() => axesOf(sheet), [sheet, mark]);
  const { used } = extentOf(sheet);
  const rowCount = Math.min(MAX_ROWS, Math.max(used ? used.row + used.rows : 0, active.row + 1) + MORE_ROWS);
  const colCount = Math.min(MAX_COLS, Math.max(used ? used.col + used.cols : 0, active.col + 1) + MORE_COLS);
  const head = { width: Math.max(3, String(rowCount).length) * 8 + 16, height: HEAD_HEIGHT };
  const sight = (axis: Axis, frozen: number, gone: number, room: number): Sight => ({
    frozen: frozenIn(axis, frozen, room),
    scroll: gone,
    room,
  });
  const across = sight(axes.cols, sheet.frozen.cols, scroll.x, size.width - head.width);
  const down = sight(axes.rows, sheet.frozen.rows, scroll.y, size.height - head.height);
  const scales = {
    x: new ScrollScale(head.width + axes.cols.start(colCount), size.width),
    y: new ScrollScale(head.height + axes.rows.start(rowCount), size.height),
  };

  const shown = useRef<{ sheet: Sheet; row: number; col: number; size: Size } | null>(null);
  useLayoutEffect(() => {
    const element = root.current;
    if (!element || bodyRoom(axes.rows, down) <= 0) return;
    const before = shown.current;
    const isSame = before?.sheet === sheet && before.row === active.row && before.col === active.col;
    if (isSame && before.size === size) return;
    shown.current = { sheet, ...active, size };
    const start = before?.sheet === sheet ? scroll : NOWHERE;
    const x = scrollToShow(axes.cols, active.col, { ...across, scroll: start.x });
    const y = scrollToShow(axes.rows, active.row, { ...down, scroll: start.y });
    if (x === scroll.x && y === scroll.y) return;
    element.scrollTo(scales.x.scrolled(x), scales.y.scrolled(y));
    setScroll({ x, y });
  });

  return {
    axes,
    across,
    down,
    size,
    length: { width: scales.x.length, height: scales.y.length },
    head,
    used,
    rowCount,
    colCount,
    onScroll: () => {
      const element = root.current;
      if (!element) return;
      const next = { x: scales.x.offset(element.scrollLeft), y: scales.y.offset(element.scrollTop) };
      // setting the bars is heard of, too: what was just set stays, without the bar's rounding
      if (Math.abs(next.x - scroll.x) >= 1 || Math.abs(next.y - scroll.y) >= 1) setScroll(next);
    },
  };
}

/** The room inside an element, scroll bars left out. */
function useSize(root: { readonly current: HTMLDivElement | null }): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = element;
      setSize((before) => (before.width === width && before.height === height ? before : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return size;
}
