import { contains, intersect } from '../../../core/cell/address';
import type { Area } from '../../../core/cell/address';
import type { Language } from '../../../i18n/language';
import { styleAt, valueAt } from '../../model/cells';
import type { OpenWorkbook } from '../../model/open-workbook';
import { cellKey } from '../../model/workbook';
import type { Sheet } from '../../model/workbook';
import { boxCss, layerOf, textCss } from './cell-css';
import { linesAround } from './cell-lines';
import type { Css } from './cell-css';
import type { Look } from './conditional-look';
import { fittedText, textRoom } from './fitted-text';
import type { SheetAxes } from './sheet-axes';
import type { Place } from './move-keys';
import { placeOf, visibleIndexes } from './visible-span';
import type { Sight } from './visible-span';

/** One cell as it is to be drawn, in pixels from the corner behind the heads. */
export interface DrawnCell extends Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  /** room of the words where they run over blank cells, and by how much of it to the left */
  readonly textRoom: { readonly width: number; readonly left: number } | null;
  readonly box: Css;
  readonly words: Css;
  /** higher ones lie over lower ones */
  readonly layer: number;
  readonly hasNote: boolean;
}

export interface DrawnRow {
  readonly row: number;
  readonly top: number;
  readonly height: number;
  readonly cells: readonly DrawnCell[];
}

export interface Picture {
  readonly cols: readonly number[];
  readonly rows: readonly DrawnRow[];
}

/** What a picture is made of. */
export interface Scene {
  readonly book: OpenWorkbook;
  readonly sheet: Sheet;
  readonly axes: SheetAxes;
  readonly across: Sight;
  readonly down: Sight;
  /** is drawn wherever it is: it may hold the focus */
  readonly active: Place;
  readonly language: Language;
  looks(row: number, col: number): Look | null;
}

const FROZEN_LAYER = 10;

/** Everything that is seen of a sheet, and the active cell even if it is not. */
export function pictureOf(scene: Scene): Picture {
  const { axes, sheet, across, down, active } = scene;
  const cols = visibleIndexes(axes.cols, across);
  const rows = visibleIndexes(axes.rows, down);
  const merges = mergesAmong(sheet, rows, cols);
  const places = new Map<number, Set<number>>();
  const add = ({ row, col }: Place): void => void (places.get(row) ?? places.set(row, new Set()).get(row))?.add(col);
  for (const row of rows) {
    places.set(row, new Set()); // a row whose cells all belong to merged blocks above it still has its number
    for (const col of cols) {
      const merge = merges.find((one) => contains(one, row, col));
      add(merge ?? { row, col });
    }
  }
  add(active);
  const drawn = [...places].sort(([a], [b]) => a - b);
  return {
    cols,
    rows: drawn.map(([row, inRow]) => ({
      row,
      top: placeOf(axes.rows, row, down),
      height: axes.rows.size(row),
      cells: [...inRow].sort((a, b) => a - b).map((col) => drawnCell(scene, { row, col }, merges)),
    })),
  };
}

function mergesAmong(sheet: Sheet, rows: readonly number[], cols: readonly number[]): Area[] {
  const seen = (list: readonly number[]): [number, number] => [list[0] ?? 0, (list[list.length - 1] ?? 0) + 1];
  const [[top, bottom], [left, right]] = [seen(rows), seen(cols)];
  return sheet.merges.filter((merge) =>
    intersect(merge, { row: top, col: left, rows: bottom - top, cols: right - left }),
  );
}

function drawnCell(scene: Scene, place: Place, merges: readonly Area[]): DrawnCell {
  const { book, sheet, axes, across, down } = scene;
  const { row, col } = place;
  const merge = merges.find((one) => one.row === row && one.col === col);
  const width = axes.cols.start(col + (merge?.cols ?? 1)) - axes.cols.start(col);
  const height = axes.rows.start(row + (merge?.rows ?? 1)) - axes.rows.start(row);
  const [style, value, look] = [styleAt(sheet, row, col), valueAt(sheet, row, col), scene.looks(row, col)];
  const lines = linesAround(sheet, { row, col, rows: merge?.rows ?? 1, cols: merge?.cols ?? 1 });
  const text = fittedText(value, style, width, {
    language: scene.language,
    date1904: book.workbook.date1904,
  });
  const isCovered = (r: number, c: number): boolean => merges.some((one) => contains(one, r, c));
  const room = merge ? null : textRoom(sheet, place, { text, style, value }, axes.cols, isCovered);
  const frozen = (row < down.frozen ? 1 : 0) + (col < across.frozen ? 1 : 0);
  return {
    ...place,
    left: placeOf(axes.cols, col, across),
    top: placeOf(axes.rows, row, down),
    width,
    height,
    text,
    textRoom: room,
    box: boxCss(style, look, lines, sheet.showGridlines),
    words: textCss(style, look, value),
    layer: frozen * FROZEN_LAYER + (room === null ? layerOf(style, look, lines) : 3),
    hasNote: sheet.notes.has(cellKey(row, col)) || sheet.comments.has(cellKey(row, col)),
  };
}
