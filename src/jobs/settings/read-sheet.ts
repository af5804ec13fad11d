import { readDate } from '../../core/cell/date';
import { fold } from '../../core/cell/fold';
import { readNumber } from '../../core/cell/number';
import type { Section, SettingsColumn, SettingsRow } from '../../core/settings/section';
import { SECTIONS, settingsOf, type FoundRow, type SectionId, type Settings } from '../../core/settings/settings';
import type { CellValue } from '../../core/sheet/grid';
import { settingsTexts } from '../../i18n/settings';
import { idOf } from './vocabulary';

const SECTION_IDS = Object.keys(SECTIONS) as SectionId[];

type Captions = Readonly<Record<string, string>>;

/** The titles and captions of a section in both languages. */
const namesOf = (id: SectionId): { titles: string[]; captions: Captions[] } => {
  const texts = [settingsTexts.vi.sections[id], settingsTexts.en.sections[id]];
  return { titles: texts.map(({ title }) => fold(title)), captions: texts.map(({ columns }) => columns) };
};

/**
 * Reads the cells of the settings sheet, which people may have sorted, added to or typed into: a section begins at its title (in either
 * language) with its headings below, in any order of columns, and ends at the next title. Blank rows are passed over.
 */
export function readSettingsSheet(values: readonly (readonly CellValue[])[]): Settings {
  const found: FoundRow[] = [];
  let section: SectionId | null = null;
  let columns: (SettingsColumn | null)[] | null = null;
  values.forEach((cells, line) => {
    if (cells.every((cell) => cell === '')) return;
    const begun = sectionAt(cells);
    if (begun) [section, columns] = [begun, null];
    else if (section && !columns) columns = columnsOf(section, cells);
    else if (section && columns) {
      const row = rowOf(section, columns, cells);
      const { isOpen }: Section<unknown> = SECTIONS[section];
      if (!isOpen?.(row)) found.push({ section, row, line });
    }
  });
  return settingsOf(found);
}

function sectionAt(cells: readonly CellValue[]): SectionId | null {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length !== 1) return null;
  const title = fold(String(filled[0]));
  return SECTION_IDS.find((id) => namesOf(id).titles.includes(title)) ?? null;
}

const columnsOf = (section: SectionId, cells: readonly CellValue[]): (SettingsColumn | null)[] =>
  cells.map((cell) => {
    const caption = fold(String(cell));
    const id = namesOf(section).captions.flatMap((captions) =>
      Object.entries(captions).flatMap(([key, text]) => (fold(text) === caption ? [key] : [])),
    )[0];
    return SECTIONS[section].columns.find((column) => column.id === id) ?? null;
  });

function rowOf(
  section: SectionId,
  columns: readonly (SettingsColumn | null)[],
  cells: readonly CellValue[],
): SettingsRow {
  const row: Record<string, CellValue> = Object.fromEntries(SECTIONS[section].columns.map(({ id }) => [id, '']));
  const ruleAt = columns.findIndex((column) => column?.content === 'rule');
  const rule = ruleAt < 0 ? '' : idOf('rule', String(cells[ruleAt] ?? ''), '');
  columns.forEach((column, at) => {
    if (column) row[column.id] = valueOf(column, cells[at] ?? '', rule);
  });
  return row;
}

/** A cell as its section wants it; what cannot be read stays as it was typed, for its section to complain about. */
function valueOf({ content }: SettingsColumn, cell: CellValue, rule: string): CellValue {
  if (cell === '' || typeof cell !== 'string') return cell;
  if (content === 'date') {
    const day = readDate(cell.trim());
    return typeof day === 'number' ? day : cell;
  }
  if (content === 'number') {
    const figure = readNumber(cell);
    return figure !== null && figure !== 'ambiguous' ? figure.value : cell;
  }
  return content === 'text' ? cell : idOf(content, cell, rule);
}
