import { legacyFontOf } from '../core/cell/legacy-font';

/** Rows whose fonts are asked for: enough to tell, few enough for any sheet. */
const ROWS = 30;
const NAME = { format: { font: { name: true } } };

/** The answers of Excel, there after the next sync. */
export interface AskedFonts {
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
}

/** Asks for the fonts of a used range. Titles have fonts of their own, so rows from the middle of what is read tell what a column is typed in. */
export function askFonts(
  {
    worksheet,
    range,
  }: {
    readonly worksheet: Excel.Worksheet;
    readonly range: Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'columnCount'>;
  },
  rowsRead: number,
): AskedFonts {
  const from = rowsRead >> 1;
  const body = worksheet.getRangeByIndexes(
    range.rowIndex + from,
    range.columnIndex,
    Math.min(ROWS, rowsRead - from),
    range.columnCount,
  );
  return { columns: body.getColumnProperties(NAME), rows: body.getRowProperties(NAME) };
}

/**
 * The font of each column, null = more than one. A column that mixes fonts, be it only that its blank cells have another one, takes the
 * legacy font that most rows are typed in throughout, if any are.
 */
export function fontsOf({ columns, rows }: AskedFonts): (string | null)[] {
  const counts = new Map<string, number>();
  for (const { format } of rows.value) {
    const name = format?.font?.name;
    if (name && legacyFontOf(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [ofRows] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [null];
  return columns.value.map(({ format }) => format?.font?.name ?? ofRows);
}
