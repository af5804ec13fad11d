import { masked } from '../../../core/due/masked';
import type { FieldId } from '../../../core/sheet/field';
import { meaningOfCell } from '../../../core/sheet/heading-match';
import type { ExportCell, ExportSheet } from '../../../excel/export-sheet';
import { HOLDER_NAMES, SHORT_NAMES, TABLE_WORDS } from '../../../i18n/report/words';

/** Columns that tell who somebody is; codes of groups do not. */
const PERSONAL: ReadonlySet<FieldId> = new Set([
  'leaderName',
  'leaderPhone',
  'deputyName',
  'customerName',
  'customerPhone',
  'identityNumber',
]);

/** A heading row tells the meaning of this many columns at least. */
const HEADINGS = 3;

/** First words of rows that are no person's. */
const ROW_WORDS: readonly string[] = [
  ...Object.values(SHORT_NAMES),
  ...Object.values(HOLDER_NAMES),
  ...Object.values(TABLE_WORDS),
];

/** Sheets without the names of people in lists, and how many cells were masked. */
export interface MaskedSheets {
  readonly sheets: readonly ExportSheet[];
  readonly count: number;
}

/**
 * Masks people's names and numbers in lists, and those names wherever else a text speaks of them. A column is known by its heading in any
 * wording that the product recognises, wherever people have moved it; a name that stands alone, as whoever signs, stays.
 */
export function maskPeople(sheets: readonly ExportSheet[]): MaskedSheets {
  const listed = sheets.map((sheet) => ({ sheet, places: personalCells(sheet) }));
  const names = new Set(
    listed.flatMap(({ sheet, places }) => [...places].map((place) => textAt(sheet, place)).filter(isFullName)),
  );
  let count = 0;
  const hidden = listed.map(({ sheet, places }): ExportSheet => ({
    ...sheet,
    cells: sheet.cells.map((line, row) =>
      line.map((cell, col) => {
        const value = places.has(keyOf(row, col)) ? masked(String(cell.value)) : withoutNames(cell.value, names);
        if (value === cell.value) return cell;
        count++;
        return { ...cell, value };
      }),
    ),
  }));
  return { sheets: hidden, count };
}

const WIDTH = 16_384;
const keyOf = (row: number, col: number): number => row * WIDTH + col;
const textAt = ({ cells }: ExportSheet, key: number): string =>
  String(cells[Math.floor(key / WIDTH)]?.[key % WIDTH]?.value ?? '').trim();

/** One word is too little to look for in running text. */
const isFullName = (name: string): boolean => /\p{L}/u.test(name) && name.includes(' ');

interface Heading {
  /** its last line */
  readonly row: number;
  /** first column of the table */
  readonly first: number;
  readonly columns: readonly number[];
}

/** Cells of lists that hold a person's name or number. Only the heading of another table ends a list: rather too many than one too few. */
function personalCells(sheet: ExportSheet): Set<number> {
  const places = new Set<number>();
  let heading: Heading | null = null;
  sheet.cells.forEach((line, row) => {
    const found = headingOf(line, row);
    if (found) heading = heading?.row === row - 1 ? joined(heading, found) : found;
    else if (heading) for (const col of heading.columns) if (isPerson(line, col, heading)) places.add(keyOf(row, col));
  });
  return places;
}

/** A heading of several lines. */
const joined = (above: Heading, below: Heading): Heading => ({
  row: below.row,
  first: Math.min(above.first, below.first),
  columns: [...new Set([...above.columns, ...below.columns])].sort((a, b) => a - b),
});

function headingOf(line: readonly ExportCell[], row: number): Heading | null {
  const meanings = line.map(({ value }) => (typeof value === 'string' ? meaningOfCell(value.trim()) : []));
  const told = meanings.flatMap((candidates, col) => (candidates.length > 0 ? [col] : []));
  if (told.length < HEADINGS) return null;
  const columns = told.filter((col) => PERSONAL.has(meanings[col]?.[0]?.field ?? 'ordinal'));
  return { row, first: told[0]!, columns };
}

/** Names and long numbers; not the line of an organisation or a total, which has no number of its own. */
function isPerson(line: readonly ExportCell[], col: number, { first }: Heading): boolean {
  const text = String(line[col]?.value ?? '').trim();
  if (!/\p{L}|\d{6}/u.test(text)) return false;
  return typeof line[first]?.value === 'number' || !ROW_WORDS.some((word) => text.startsWith(word));
}

function withoutNames(value: ExportCell['value'], names: ReadonlySet<string>): ExportCell['value'] {
  if (typeof value !== 'string' || names.has(value.trim())) return value;
  let text = value;
  for (const name of names) if (text.includes(name)) text = maskedIn(text, name);
  return text;
}

/** Each occurrence as whole words. */
function maskedIn(text: string, name: string): string {
  const [head = '', ...rest] = text.split(name);
  return rest.reduce((done, part) => {
    const isWhole = !/[\p{L}\p{M}]$/u.test(done) && !/^[\p{L}\p{M}]/u.test(part);
    return done + (isWhole ? masked(name) : name) + part;
  }, head);
}
