import { isEntireColumns } from '../model/cells';
import { requireAllowed } from '../model/protection';
import {
  MAX_HEIGHT,
  MAX_WIDTH,
  STANDARD_HEIGHT,
  autofitColumns,
  autofitRows,
  columnWidth,
  commonSize,
  rowHeight,
} from '../model/sizes';
import { applyStyle, restyle } from '../model/style-with';
import { refuse } from '../protocol/host-error';
import { defineType } from '../protocol/host-object';
import type { Property } from '../protocol/host-object';
import { FILL_MEMBERS, FONT_MEMBERS, FORMAT_MEMBERS, PROTECTION_MEMBERS } from './format-members';
import { styleProperty } from './style-member';
import type { StyleMember } from './style-member';
import { areaOf, areasOf, facet } from './targets';
import type { RangeTarget } from './targets';

const properties = (members: Record<string, StyleMember>): Record<string, Property<RangeTarget>> =>
  Object.fromEntries(Object.entries(members).map(([name, one]) => [name, styleProperty(one)]));

function sizeOf(value: unknown, largest: number): number {
  if (typeof value !== 'number' || value < 0 || value > largest) throw refuse.invalidArgument();
  return value;
}

/** Points; 0 hides the column (documented); null where columns differ. */
const width: Property<RangeTarget> = {
  get: (r) => commonSize(areaOf(r).col, areaOf(r).cols, (col) => columnWidth(r.sheet, col)),
  set: (r, value) => {
    requireAllowed(r.sheet, 'allowFormatColumns');
    const points = sizeOf(value, MAX_WIDTH);
    for (let col = areaOf(r).col; col < areaOf(r).col + areaOf(r).cols; col++) {
      if (points === 0) r.sheet.hiddenColumns.add(col);
      else {
        r.sheet.hiddenColumns.delete(col);
        r.sheet.columnWidths.set(col, points);
      }
    }
  },
};

const height: Property<RangeTarget> = {
  get: (r) => {
    if (isEntireColumns(areaOf(r)))
      return r.sheet.rowHeights.size + r.sheet.hiddenRows.size === 0 ? STANDARD_HEIGHT : null;
    return commonSize(areaOf(r).row, areaOf(r).rows, (row) => rowHeight(r.sheet, row));
  },
  set: (r, value) => {
    requireAllowed(r.sheet, 'allowFormatRows');
    const points = sizeOf(value, MAX_HEIGHT);
    for (let row = areaOf(r).row; row < areaOf(r).row + areaOf(r).rows; row++) {
      if (points === 0) r.sheet.hiddenRows.add(row);
      else {
        r.sheet.hiddenRows.delete(row);
        r.sheet.rowHeights.set(row, points);
      }
    }
  },
};

const useStandard = (sizes: (r: RangeTarget) => Map<number, number>, span: (r: RangeTarget) => [number, number]) => ({
  get: (r: RangeTarget) => {
    const [from, count] = span(r);
    return ![...sizes(r).keys()].some((index) => index >= from && index < from + count);
  },
  set: (r: RangeTarget, value: unknown) => {
    const [from, count] = span(r);
    if (value === true) for (let index = from; index < from + count; index++) sizes(r).delete(index);
  },
});

export const rangeFormatType = defineType<RangeTarget>({
  name: 'RangeFormat',
  props: {
    ...properties(FORMAT_MEMBERS),
    ColumnWidth: width,
    RowHeight: height,
    UseStandardWidth: useStandard(
      (r) => r.sheet.columnWidths,
      (r) => [areaOf(r).col, areaOf(r).cols],
    ),
    UseStandardHeight: useStandard(
      (r) => r.sheet.rowHeights,
      (r) => [areaOf(r).row, areaOf(r).rows],
    ),
  },
  nav: {
    Fill: (r) => facet('RangeFill', r),
    Font: (r) => facet('RangeFont', r),
    Borders: (r) => facet('RangeBorderCollection', r),
    Protection: (r) => facet('FormatProtection', r),
  },
  methods: {
    AutofitColumns: (r) => autofitColumns(r.sheet, areaOf(r), r.book.workbook.date1904),
    AutofitRows: (r) => autofitRows(r.sheet, areaOf(r), r.book.workbook.date1904),
    AdjustIndent: (r, args) => {
      const by = args.integer(0);
      applyStyle(
        r.sheet,
        areaOf(r),
        restyle((style) => ({ indent: Math.min(Math.max(style.indent + by, 0), 250) })),
      );
    },
  },
});

export const rangeFontType = defineType<RangeTarget>({ name: 'RangeFont', props: properties(FONT_MEMBERS) });

export const rangeFillType = defineType<RangeTarget>({
  name: 'RangeFill',
  props: properties(FILL_MEMBERS),
  methods: {
    Clear: (r) => {
      requireAllowed(r.sheet, 'allowFormatCells');
      for (const area of areasOf(r)) applyStyle(r.sheet, area, restyle({ fill: null }));
    },
  },
});

export const formatProtectionType = defineType<RangeTarget>({
  name: 'FormatProtection',
  props: properties(PROTECTION_MEMBERS),
});
