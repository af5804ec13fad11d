import type { Area } from '../core/cell/address';
import { TkvvError } from '../core/errors';
import { MOST_TEMPLATE_CELLS } from '../core/report/template/is-template';
import type { CellName, TemplateSheet } from '../core/report/template/template';
import type { CellValue } from '../core/sheet/grid';
import { OWN_SHEETS } from './own-sheet';

/** A sheet of tokens, and what filling it must know besides. */
export interface ReadTemplateSheet {
  readonly content: TemplateSheet;
  /** what its formulas show, cell by cell as `content.formulas` */
  readonly values: readonly (readonly CellValue[])[];
  /** points, of each row of `content` */
  readonly heights: readonly (number | undefined)[];
  readonly date1904: boolean;
}

const OWN_NAMES: ReadonlySet<string> = new Set(Object.values(OWN_SHEETS).map(({ mark }) => mark.toLowerCase()));

/**
 * Reads sheets of tokens: two round trips, however many. Blank sheets and those of over 20,000 cells are left out.
 * @throws TkvvError `sheetGone` where one that was named is not there
 */
export async function readTemplateSheets(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<ReadTemplateSheet[]> {
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name).load('name'));
  const used = sheets.map((sheet) =>
    sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
  );
  const named = context.workbook.names.load('items/name,items/visible,items/type');
  const local = sheets.map((sheet) => sheet.names.load('items/name,items/visible,items/type'));
  const millennium = context.workbook.functions.date(2000, 1, 1).load('value');
  await context.sync();
  const gone = names.find((_, at) => sheets[at]?.isNullObject);
  if (gone !== undefined) throw new TkvvError('sheetGone', { sheet: gone });
  const parts = sheets.flatMap((sheet, at) => {
    const range = used[at];
    if (!range || range.isNullObject || range.rowCount * range.columnCount > MOST_TEMPLATE_CELLS) return [];
    return [{ sheet, range: range.load('formulas,values,numberFormat'), local: placesOf(local[at]?.items ?? []) }];
  });
  const asked = parts.map(({ range }) => ({
    merges: range
      .getMergedAreasOrNullObject()
      .load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount'),
    heights: range.getRowProperties({ format: { rowHeight: true } }),
  }));
  const places = placesOf(named.items);
  await context.sync();
  return parts.map(({ sheet, range, local: ofSheet }, at): ReadTemplateSheet => {
    const merges = asked[at]?.merges;
    const here = [...ofSheet, ...places].flatMap(({ name, range: place, owner }): CellName[] =>
      place.isNullObject || owner.isNullObject || owner.name !== sheet.name ? [] : [{ name, area: areaOf(place) }],
    );
    return {
      content: {
        ...{ sheet: sheet.name, row: range.rowIndex, col: range.columnIndex },
        formulas: range.formulas as CellValue[][],
        formats: range.numberFormat as string[][],
        merges: !merges || merges.isNullObject ? [] : merges.areas.items.map(areaOf),
        names: here,
      },
      values: range.values as CellValue[][],
      heights: asked[at]?.heights.value.map(({ format }) => format?.rowHeight) ?? [],
      date1904: millennium.value === 35_064,
    };
  });
}

/** Names that people can see and that stand for cells. */
const placesOf = (items: readonly Excel.NamedItem[]) =>
  items
    .filter(({ name, visible, type }) => visible && type === 'Range' && !OWN_NAMES.has(name.toLowerCase()))
    .map((item) => {
      const range = item.getRangeOrNullObject().load('rowIndex,columnIndex,rowCount,columnCount');
      return { name: item.name, range, owner: range.worksheet.load('name') };
    });

const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  row: rowIndex,
  col: columnIndex,
  rows: rowCount,
  cols: columnCount,
});
