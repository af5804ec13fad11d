import type { LegacyEncoding } from '../../../src/core/cell/legacy-font';
import type { CellValue } from '../../../src/core/sheet/grid';
import { typedIn } from '../../core/cell/legacy-font/typed-in';
import type { Mutator } from './mutator';

const FONTS: readonly (readonly [LegacyEncoding, string])[] = [
  ['tcvn3', '.VnTime'],
  ['tcvn3', '.VnArial'],
  ['vni', 'VNI-Times'],
  ['vni', 'VNI-Helve'],
];

const known: Readonly<Record<LegacyEncoding, Map<string, string>>> = { tcvn3: new Map(), vni: new Map() };

/** The same words stand on many sheets, and the converter takes its time. */
function typed(encoding: LegacyEncoding, text: string): string {
  const before = known[encoding].get(text);
  if (before !== undefined) return before;
  const after = typedIn(encoding, text);
  known[encoding].set(text, after);
  return after;
}

/** All words typed in a font of the time before Unicode, headings and titles too; what they mean stays as it was. */
export const ENCODE: Mutator = {
  name: 'font-encoded',
  apply(sheet, random) {
    const [encoding, font] = random.pick(FONTS);
    const type = (value: CellValue): CellValue => (typeof value === 'string' ? typed(encoding, value) : value);
    const typeLines = (lines: readonly (readonly CellValue[])[]): CellValue[][] => lines.map((line) => line.map(type));
    sheet.font = font;
    sheet.top = typeLines(sheet.top);
    for (const table of sheet.tables) {
      table.above = typeLines(table.above);
      table.below = typeLines(table.below);
      if (table.unitLine !== null) table.unitLine = typed(encoding, table.unitLine);
      for (const column of table.columns) column.path = column.path.map((text) => typed(encoding, text));
      // rows may share a cell that says nothing: each gets its own
      for (const row of table.rows) row.cells = row.cells.map((cell) => ({ ...cell, value: type(cell.value) }));
    }
  },
};
