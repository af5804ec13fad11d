import { HEAD_PARTS } from '../../core/report/head-part';
import type { SettingsColumn, SettingsRow } from '../../core/settings/section';
import { rowsOf, SECTIONS, type SectionId, type Settings } from '../../core/settings/settings';
import { OWN_SHEETS } from '../../excel/own-sheet';
import type { FormatRun, PlanCell, SheetPlan } from '../../excel/sheet-plan';
import type { Language } from '../../i18n/language';
import { settingsTexts } from '../../i18n/settings';
import { wordOf } from '../settings/vocabulary';

const FONT = 'Times New Roman';
const HEAD_FILL = '#DDEBF7';

/** What people fill in by hand: tables to type into stand there as soon as the sheet does. */
const FOR_TYPING: Readonly<Partial<Record<SectionId, (filled: readonly SettingsRow[]) => readonly SettingsRow[]>>> = {
  rules: threeBlank,
  places: threeBlank,
  targets: threeBlank,
  head: (filled) => HEAD_PARTS.filter((part) => !filled.some((row) => row.part === part)).map((part) => ({ part })),
};

function threeBlank(filled: readonly SettingsRow[]): readonly SettingsRow[] {
  return filled.length > 0 ? [] : [{}, {}, {}];
}

/**
 * `TKVV Thiết lập`: every section that holds anything or is for typing, each a title, its headings and its rows, with a blank row between
 * them.
 */
export function settingsPlan(settings: Settings, language: Language): SheetPlan {
  const texts = settingsTexts[language];
  const cells: PlanCell[][] = [[texts.title], [texts.note]];
  const formats: FormatRun[] = [];
  for (const id of Object.keys(SECTIONS) as SectionId[]) {
    const filled = rowsOf(settings, id);
    const rows = [...filled, ...(FOR_TYPING[id]?.(filled) ?? [])];
    if (rows.length === 0) continue;
    const { columns } = SECTIONS[id];
    const { title, columns: captions } = texts.sections[id];
    const at = cells.length + 1;
    cells.push(
      [],
      [title],
      columns.map((column) => (captions as Record<string, string>)[column.id] ?? column.id),
    );
    cells.push(...rows.map((row) => columns.map((column) => cellOf(column, row, language))));
    formats.push(
      { row: at, col: 0, rows: 1, cols: 1, bold: true },
      { row: at + 1, col: 0, rows: 1, cols: columns.length, bold: true, fill: HEAD_FILL, wrap: true },
      { row: at + 1, col: 0, rows: rows.length + 1, cols: columns.length, border: 'grid' },
      ...columns.flatMap((column, col): FormatRun[] =>
        column.content === 'date'
          ? [{ row: at + 2, col, rows: rows.length, cols: 1, numberFormat: dateFormat(column), horizontal: 'Left' }]
          : [],
      ),
    );
  }
  const cols = Math.max(...Object.values(SECTIONS).map(({ columns }) => columns.length));
  return {
    own: OWN_SHEETS.settings,
    cells,
    formats: [
      { row: 0, col: 0, rows: cells.length, cols, fontName: FONT, size: 11, vertical: 'Top' },
      { row: 0, col: 0, rows: 1, cols: 1, bold: true, size: 14 },
      { row: 1, col: 0, rows: 1, cols: 1, italic: true },
      ...formats,
    ],
    merges: [],
    columnWidths: [220, 180, 150, 90, 150, 150, 90, 110],
    rowHeights: [],
    frozenRows: 2,
    filter: null,
    coloured: [],
    pageBreaks: [],
    page: {
      orientation: 'Landscape',
      margins: { top: 20, bottom: 20, left: 20, right: 15 },
      titleRows: null,
      numbered: true,
    },
    showGridlines: false,
  };
}

const dateFormat = ({ id }: SettingsColumn): string => (id === 'when' ? 'dd/mm/yyyy hh:mm' : 'dd/mm/yyyy');

function cellOf({ id, content }: SettingsColumn, row: SettingsRow, language: Language): PlanCell {
  const value = row[id] ?? '';
  if (value === '') return null;
  if (typeof value === 'number') return value;
  return wordOf(content, String(value), language, String(row.rule ?? ''));
}
