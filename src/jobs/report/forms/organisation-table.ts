import { figureKey, type Figure, type FigureKey, type Holder } from '../../../core/report/figure';
import type { ItemId } from '../../../core/report/items';
import type { ReportData } from '../../../core/report/report-data';
import { ENTRUSTED } from '../../../core/record/organisation';
import { HOLDER_NAMES, SHORT_NAMES, TABLE_WORDS } from '../../../i18n/report/words';
import type { DocumentCell, DocumentColumn, DocumentRow, TableBlock } from '../document';

/** What stands in a column of a table by organisation. */
type Content =
  /** a figure of each organisation; its total is the sum of the rows */
  | { readonly item: ItemId; readonly aspect?: FigureKey['aspect']; readonly at?: FigureKey['at'] }
  /** part / whole of two columns, in % */
  | { readonly item: ItemId; readonly part: string; readonly whole: string }
  /** a column's share of its total, in % */
  | { readonly item: ItemId; readonly shareOf: string };

export type OrganisationColumn = DocumentColumn & Content;

/** Figures that add up over the organisations. Ratios and growth do not. */
const adds = (key: FigureKey, show: DocumentColumn['show']): boolean =>
  (key.aspect === 'value' || key.aspect === 'change') && (show === 'whole' || show === 'tenth');

/**
 * A table with a row for each of the four organisations and their total. Totals and ratios are live formulas where everything that they
 * need stands in the table; else the figure itself, which may be known without its parts.
 */
export function organisationTable(
  data: ReportData,
  table: Pick<TableBlock, 'key' | 'caption' | 'unit'> & {
    readonly name?: string;
    readonly nameWidth?: number;
    /** names in full, where the page is wide enough */
    readonly full?: true;
  },
  columns: readonly OrganisationColumn[],
): TableBlock {
  const { key, caption, unit, name = TABLE_WORDS.organisation, nameWidth = 106, full } = table;
  const names = full ? HOLDER_NAMES : SHORT_NAMES;
  return {
    type: 'table',
    key,
    caption,
    unit,
    columns: [
      { key: 'ordinal', head: TABLE_WORDS.ordinal, width: 26, show: 'ordinal' },
      { key: 'name', head: name, width: nameWidth, show: 'name' },
      ...columns.map(({ key: column, head, group, width, show }) => ({
        key: column,
        head,
        ...(group === undefined ? {} : { group }),
        width,
        show,
      })),
    ],
    rows: [
      ...ENTRUSTED.map((holder, index) =>
        organisationRow(
          data,
          holder,
          [
            { type: 'number', value: index + 1 },
            { type: 'text', text: names[holder] },
          ],
          columns,
        ),
      ),
      totalRow(data, columns),
    ],
  };
}

const known = (data: ReportData, column: OrganisationColumn, of: Holder): Figure | null =>
  data.figures.get(keyOf(column, of));

function organisationRow(
  data: ReportData,
  holder: Holder,
  heading: readonly DocumentCell[],
  columns: readonly OrganisationColumn[],
): DocumentRow {
  return {
    key: holder,
    role: 'data',
    cells: [
      ...heading,
      ...columns.map((column) => workedOut(data, column, holder, columns) ?? figureCell(keyOf(column, holder))),
    ],
  };
}

const totalRow = (data: ReportData, columns: readonly OrganisationColumn[]): DocumentRow => ({
  key: 'total',
  role: 'total',
  cells: [
    null,
    { type: 'text', text: TABLE_WORDS.total },
    ...columns.map((column): DocumentCell => {
      const key = keyOf(column, 'total');
      if ('shareOf' in column)
        return ENTRUSTED.every((holder) => known(data, column, holder))
          ? { type: 'sumRows', rows: ENTRUSTED }
          : figureCell(key);
      const isSum = adds(key, column.show) && ENTRUSTED.every((holder) => known(data, column, holder));
      return isSum
        ? { type: 'sumRows', rows: ENTRUSTED, key }
        : (workedOut(data, column, 'total', columns) ?? figureCell(key));
    }),
  ],
});

/** A ratio whose parts stand in the table; null = it is no ratio, or its parts are not known. */
function workedOut(
  data: ReportData,
  column: OrganisationColumn,
  holder: Holder,
  columns: readonly OrganisationColumn[],
): DocumentCell {
  const isKnown = (name: string, of: Holder): boolean => {
    const source = columns.find((one) => one.key === name);
    return !!source && known(data, source, of) !== null;
  };
  const key = keyOf(column, holder);
  if ('part' in column && isKnown(column.part, holder) && isKnown(column.whole, holder))
    return { type: 'ratio', part: column.part, whole: column.whole, key };
  if ('shareOf' in column && isKnown(column.shareOf, holder) && isKnown(column.shareOf, 'total'))
    return { type: 'ratio', part: column.shareOf, whole: column.shareOf, wholeRow: 'total', key };
  return null;
}

function keyOf(column: OrganisationColumn, of: Holder): FigureKey {
  if ('shareOf' in column) return figureKey(column.item, of, 'share');
  if ('part' in column) return figureKey(column.item, of);
  return figureKey(column.item, of, column.aspect, column.at);
}

export const figureCell = (key: FigureKey): DocumentCell => ({ type: 'figure', key });
