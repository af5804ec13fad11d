import type { Border, Style } from '../../src/sandbox/model/style';
import { keyCol, keyRow, type Cell, type Sheet, type Workbook } from '../../src/sandbox/model/workbook';

/**
 * A sheet as plain data in a fixed order, so that two states compare cell by cell, format by format. Blank cells in the default style
 * count as none; a line between two cells is one line, whichever of them holds it; ids are given anew; the selection is the user's.
 */
function plain(sheet: Sheet): unknown {
  const cells = [...sheet.cells].sort(([a], [b]) => a - b);
  const rest = JSON.stringify({ ...sheet, cells: undefined, selection: undefined }, (key, value: unknown) => {
    if (key === 'id') return undefined;
    if (value instanceof Map) return [...value.entries()].sort(([a], [b]) => Number(a) - Number(b));
    return value instanceof Set ? [...value].sort() : value;
  });
  return {
    ...(JSON.parse(rest) as object),
    cells: cells
      .filter(([, cell]) => !isBlank(cell))
      .map(([key, { value, formula, style }]) => [key, value, formula, look(style)]),
    lines: linesOf(cells),
  };
}

/** As text: comparing some thousand styles is then quick. */
const look = (style: Style): string => JSON.stringify({ ...style, borders: undefined });

const isBlank = ({ value, formula, style }: Cell): boolean =>
  value === '' && formula === undefined && style.fill === null && style.numberFormat === 'General';

function linesOf(cells: readonly (readonly [number, Cell])[]): string[] {
  const lines = new Set<string>();
  const add = (row: number, col: number, way: 'above' | 'before', border: Border | undefined): void => {
    if (border) lines.add(`${row},${col} ${way} ${border.style} ${border.weight} ${border.color}`);
  };
  for (const [key, { style }] of cells) {
    const [row, col, { top, bottom, left, right }] = [keyRow(key), keyCol(key), style.borders];
    add(row, col, 'above', top);
    add(row + 1, col, 'above', bottom);
    add(row, col, 'before', left);
    add(row, col + 1, 'before', right);
  }
  return [...lines].sort();
}

/** Everything of the workbook that a user could see or a file would hold. */
export const dump = ({ sheets, names, settings }: Workbook): unknown => ({
  sheets: sheets.map(plain),
  // Excel keeps names in the order of the alphabet
  names: names.map((name) => ({ ...name })).sort((a, b) => (a.name < b.name ? -1 : 1)),
  settings: [...settings],
});

export const dumpSheet = (workbook: Workbook, name: string): unknown => {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  return sheet ? plain(sheet) : null;
};

/** Jest compares large structures slowly: the details are only wanted where they differ. */
export function expectSame(actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) expect(actual).toEqual(expected);
}
