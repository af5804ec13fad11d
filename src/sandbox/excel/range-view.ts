import { cellName } from '../../core/cell/address';
import { settle } from '../formula/calculate';
import { styleAt, valueAt } from '../model/cells';
import { textAt } from '../model/display-text';
import { refuse } from '../protocol/host-error';
import { defineType, readOnly } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import { formulaAt, valueType } from './range-content';
import { areaOf, facet, found, rangeObject } from './targets';
import type { RangeTarget } from './targets';

/** A view, or one row of it (index into the visible rows). */
interface ViewTarget extends RangeTarget {
  row?: number;
}

const visible = (from: number, count: number, hidden: ReadonlySet<number>): number[] =>
  Array.from({ length: count }, (_, i) => from + i).filter((index) => !hidden.has(index));

const rowsOf = (v: ViewTarget): number[] => {
  const all = visible(areaOf(v).row, areaOf(v).rows, v.sheet.hiddenRows);
  return v.row === undefined ? all : [found(all[v.row])];
};
const colsOf = (v: ViewTarget): number[] => visible(areaOf(v).col, areaOf(v).cols, v.sheet.hiddenColumns);

function view<T>(v: ViewTarget, at: (row: number, col: number) => T): T[][] {
  settle(v.book);
  const cols = colsOf(v);
  return rowsOf(v).map((row) => cols.map((col) => at(row, col)));
}

/** Writing to a view is refused while rows are hidden in it (reported: office-js #226). */
function refuseWrite(v: ViewTarget): never {
  if (rowsOf(v).length < areaOf(v).rows || colsOf(v).length < areaOf(v).cols) throw refuse.invalidOperation();
  throw refuse.notImplemented('writing to a RangeView');
}

const rowView = (v: ViewTarget, row: number): HostObject => facet('RangeView', { ...v, row } satisfies ViewTarget);

/** The visible cells of a range. */
export const rangeViewType = defineType<ViewTarget>({
  name: 'RangeView',
  props: {
    Values: { get: (v) => view(v, (row, col) => valueAt(v.sheet, row, col)), set: refuseWrite },
    Formulas: { get: (v) => view(v, (row, col) => formulaAt(v.sheet, row, col)), set: refuseWrite },
    Text: readOnly((v) => view(v, (row, col) => textAt(v.sheet, row, col, v.book.workbook.date1904))),
    NumberFormat: readOnly((v) => view(v, (row, col) => styleAt(v.sheet, row, col).numberFormat)),
    ValueTypes: readOnly((v) => view(v, (row, col) => valueType(valueAt(v.sheet, row, col)))),
    CellAddresses: readOnly((v) => view(v, cellName)),
    RowCount: readOnly((v) => rowsOf(v).length),
    ColumnCount: readOnly((v) => colsOf(v).length),
    Index: readOnly((v) => v.row ?? 0),
  },
  nav: { Rows: (v) => facet('RangeViewCollection', v) },
  methods: { GetRange: (v) => rangeObject(v, v.sheet, areaOf(v)) },
});

export const rangeViewCollectionType = defineType<ViewTarget>({
  name: 'RangeViewCollection',
  items: (v) => rowsOf(v).map((_, i) => rowView(v, i)),
  methods: {
    GetCount: (v) => rowsOf(v).length,
    GetItemAt: (v, args) => rowView(v, args.integer(0)),
  },
});
