import { MAX_COLS, MAX_ROWS } from '../../cell/address';
import { tidy } from '../../cell/fold';
import {
  decoderOf,
  holdsUnicodeVietnamese,
  legacyEncodingOf,
  legacyFontOf,
  type LegacyEncoding,
} from '../../cell/legacy-font';
import type { Table } from '../../sheet/table';
import type { Place } from '../finding';
import type { Block, CellRead, CellState, Edit, LeftOut, Repair, RepairInput } from './repair';
import { stateOf } from './targets';
import { unicodeFontFor } from './unicode-font';

/** Tables of the sheets in which a legacy font was found, by sheet. */
function tablesOf({ findings, tables }: RepairInput): Map<string, Table[]> {
  const sheets = new Map<string, Table[]>();
  for (const { mend, place } of findings)
    if (mend === 'toUnicode')
      sheets.set(
        place.sheet,
        tables.filter(({ sheet }) => sheet === place.sheet),
      );
  return sheets;
}

/** Lines above and between tables, headings and signatures are looked at whole; of a table's rows the columns that have a heading. */
function* blocksIn(sheet: string, tables: readonly Table[]): Generator<Block> {
  let from = 0;
  for (const table of [...tables].sort((a, b) => a.head.from - b.head.from)) {
    const last = table.rows.at(-1)?.row ?? table.head.to;
    const lines = table.head.to + 1 - from;
    if (lines > 0) yield { sheet, row: from, col: 0, rows: lines, cols: MAX_COLS };
    if (last > table.head.to)
      for (const { col } of [...table.columns, ...table.unmapped])
        yield { sheet, row: table.head.to + 1, col, rows: last - table.head.to, cols: 1 };
    from = Math.max(from, last + 1);
  }
  yield { sheet, row: from, col: 0, rows: MAX_ROWS - from, cols: MAX_COLS };
}

/** Words typed in a font of the time before Unicode become Unicode, and their font one that has it: in tables, headings and titles alike. */
export const toUnicode: Repair = {
  id: 'toUnicode',
  fonts: true,
  looksAt: (input) => [...tablesOf(input)].flatMap(([sheet, tables]) => [...blocksIn(sheet, tables)]),
  plan(input, cells) {
    const readAs = readingOf(input);
    const edits: Edit[] = [];
    const leftOut: LeftOut[] = [];
    const seen = new Set<string>();
    for (const { cell, ...place } of cells.filled()) {
      const key = `${place.row},${place.col},${place.sheet}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const after = typeof cell.value === 'string' ? inUnicode(cell, cell.value, readAs(place, cell.value)) : null;
      if (!after) continue;
      if (cell.formula) leftOut.push({ place, why: 'formula' });
      else edits.push({ ...place, before: stateOf(cell), after });
    }
    return { repair: 'toUnicode', edits, rows: [], leftOut };
  },
};

/** What the reading made of a cell, null where it cannot tell. The repair writes no other words than those that were checked. */
type ReadAs = (place: Place, text: string) => string | null;

function readingOf(input: RepairInput): ReadAs {
  const sheets = new Map([...tablesOf(input)].map(([sheet, tables]) => [sheet, tables.map(readingIn)]));
  return (place, text) => {
    for (const readIn of sheets.get(place.sheet) ?? []) {
      const read = readIn(place, text);
      if (read !== null) return read;
    }
    return null;
  };
}

function readingIn({ head, rows, columns, unmapped }: Table): ReadAs {
  const byRow = new Map(rows.map(({ row }, index) => [row, index]));
  const byCol = new Map(columns.map((column) => [column.col, column]));
  const headings = new Map([...columns, ...unmapped].map(({ col, heading }) => [col, heading]));
  return ({ row, col }, text) => {
    const column = byCol.get(col);
    if (row >= head.from && row <= head.to)
      return asHeading(text, headings.get(col) ?? '', column?.legacy?.encoding ?? 'tcvn3');
    const index = byRow.get(row);
    const read = column?.legacy && index !== undefined ? column.raw[index] : undefined;
    return typeof read === 'string' && read !== '' ? read : null;
  };
}

/** A heading's cell decoded, if the reading took it so: single words show their encoding less clearly than a column does. */
function asHeading(text: string, heading: string, encoding: LegacyEncoding): string | null {
  const decoded = decoderOf(encoding)(text);
  return decoded !== text && heading.includes(tidy(decoded)) ? decoded : null;
}

/** The cell in Unicode, or null where it is already. Its font tells the encoding, else its letters do. */
function inUnicode({ numberFormat, fontName }: CellRead, text: string, readAs: string | null): CellState | null {
  const font = legacyFontOf(fontName);
  const encoding = font?.encoding ?? legacyEncodingOf([text]);
  const decoded = encoding === null || holdsUnicodeVietnamese(text) ? text : decoderOf(encoding, font?.capitals)(text);
  const value = readAs ?? decoded;
  if (value === text && !font) return null;
  const state = { value, numberFormat };
  return fontName === undefined ? state : { ...state, fontName: font ? unicodeFontFor(fontName) : fontName };
}
