import { MAX_COLS, MAX_ROWS, areaName, intersect } from '../../core/cell/address';
import type { Area } from '../../core/cell/address';
import { settle } from '../formula/calculate';
import { spillingTo, spillParent } from '../formula/spill';
import { clearArea } from '../model/clear';
import { copyBlock } from '../model/copy';
import { merge, mergesIn, unmerge } from '../model/merges';
import { requireAllowed, requireEditable } from '../model/protection';
import { deleteCells, insertCells } from '../model/shift';
import { activate } from '../model/sheets';
import { extentOf } from '../model/sizes';
import { usedWithin } from '../model/used-range';
import type { Args } from '../protocol/args';
import { SIZE_MISMATCH, refuse } from '../protocol/host-error';
import { defineType, readOnly } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import { fullAddress, onSheet, placeArg } from './addresses';
import { readCellProperties, readColumnProperties, readRowProperties } from './range-properties-read';
import { writeCellProperties, writeColumnProperties, writeRowProperties } from './range-properties-write';
import { rangeContent } from './range-content';
import { hiddenProps } from './range-hidden';
import { getHyperlink, setHyperlink } from './range-hyperlink';
import { areaOf, facet, found, rangeObject, sheetObject } from './targets';
import type { RangeAreasTarget, RangeTarget } from './targets';

/** Another block of the same sheet. */
const sibling = (target: RangeTarget, area: Area): HostObject => rangeObject(target, target.sheet, onSheet(area));

/** The part of one line that a row or column index picks; it may lie outside the range (documented for getCell). */
const cellOf = (area: Area, row: number, col: number): Area => ({
  row: area.row + row,
  col: area.col + col,
  rows: 1,
  cols: 1,
});

function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const col = Math.min(a.col, b.col);
  return {
    row,
    col,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    cols: Math.max(a.col + a.cols, b.col + b.cols) - col,
  };
}

function shared(target: RangeTarget, args: Args): HostObject | null {
  const other = placeArg(target, target.sheet, args, 0);
  const area = other.sheet === target.sheet ? intersect(areaOf(target), other.area) : null;
  return area && sibling(target, area);
}

function used(target: RangeTarget, args: Args): HostObject | null {
  settle(target.book);
  const area = usedWithin(target.sheet, areaOf(target), args.flag(0));
  return area && sibling(target, area);
}

function mergedAreas(target: RangeTarget): HostObject | null {
  const areas = mergesIn(target.sheet, areaOf(target));
  const { host, book, sheet } = target;
  return areas.length === 0 ? null : facet('RangeAreas', { host, book, sheet, areas } satisfies RangeAreasTarget);
}

/** @throws InvalidArgument for more than one cell (documented) */
function spilling(target: RangeTarget): HostObject | null {
  const { row, col } = oneCell(target);
  const area = spillingTo(target.sheet, row, col);
  return area && sibling(target, area);
}

function parent(target: RangeTarget): HostObject | null {
  const { row, col } = oneCell(target);
  const area = spillParent(target.sheet, row, col);
  return area && sibling(target, area);
}

function oneCell(target: RangeTarget): Area {
  settle(target.book);
  const area = areaOf(target);
  if (area.rows * area.cols !== 1) throw refuse.invalidArgument();
  return area;
}

/** Rows above or below: a positive count goes outward (documented). */
function rowsBeside(target: RangeTarget, below: boolean, count: number): HostObject {
  const area = areaOf(target);
  if (count === 0) throw refuse.invalidArgument();
  const outward = below === count > 0;
  const rows = Math.abs(count);
  return sibling(target, { ...area, row: outward ? area.row + area.rows : area.row - rows, rows });
}

function columnsBeside(target: RangeTarget, after: boolean, count: number): HostObject {
  const area = areaOf(target);
  if (count === 0) throw refuse.invalidArgument();
  const outward = after === count > 0;
  const cols = Math.abs(count);
  return sibling(target, { ...area, col: outward ? area.col + area.cols : area.col - cols, cols });
}

function copyFrom(target: RangeTarget, args: Args): void {
  const source = placeArg(target, target.sheet, args, 0);
  const what = args.oneOf(1, ['All', 'Formulas', 'Values', 'Formats', 'Link']);
  const place = { sheet: target.sheet, area: areaOf(target) };
  if (what === 'Values') settle(target.book);
  copyBlock(target.book, source, place, { what, skipBlanks: args.flag(2), transpose: args.flag(3) });
}

function select(target: RangeTarget): void {
  const area = areaOf(target);
  activate(target.book, target.sheet);
  target.sheet.selection = area;
  target.book.emit({ type: 'selectionChanged', sheet: target.sheet, address: areaName(area) });
}

export const rangeType = defineType<RangeTarget>({
  name: 'Range',
  keepReference: true,
  props: {
    Address: readOnly((r) => fullAddress(r.sheet, areaOf(r))),
    AddressLocal: readOnly((r) => fullAddress(r.sheet, areaOf(r))),
    RowIndex: readOnly((r) => areaOf(r).row),
    ColumnIndex: readOnly((r) => areaOf(r).col),
    RowCount: readOnly((r) => areaOf(r).rows),
    ColumnCount: readOnly((r) => areaOf(r).cols),
    /** -1 beyond 2^31-1 cells (documented) */
    CellCount: readOnly((r) =>
      areaOf(r).rows * areaOf(r).cols > 2_147_483_647 ? -1 : areaOf(r).rows * areaOf(r).cols,
    ),
    IsEntireColumn: readOnly((r) => areaOf(r).rows === MAX_ROWS),
    IsEntireRow: readOnly((r) => areaOf(r).cols === MAX_COLS),
    Top: readOnly((r) => extentOf(r.sheet, areaOf(r)).top),
    Left: readOnly((r) => extentOf(r.sheet, areaOf(r)).left),
    Height: readOnly((r) => extentOf(r.sheet, areaOf(r)).height),
    Width: readOnly((r) => extentOf(r.sheet, areaOf(r)).width),
    Hyperlink: { get: (r) => getHyperlink(r), set: setHyperlink },
    ...hiddenProps,
    ...rangeContent,
  },
  nav: {
    Format: (r) => facet('RangeFormat', r),
    Worksheet: (r) => sheetObject(r, r.sheet),
    ConditionalFormats: (r) => facet('ConditionalFormatCollection', r),
    DataValidation: (r) => facet('DataValidation', r),
  },
  methods: {
    /** The library asks this once before it writes a large array in pieces. */
    _ValidateArraySize: (r, args) => {
      const { rows, cols } = areaOf(r);
      if (args.integer(0) !== rows || args.integer(1) !== cols) throw refuse.invalidArgument(SIZE_MISMATCH);
    },
    GetCell: (r, args) => sibling(r, cellOf(areaOf(r), args.integer(0), args.integer(1))),
    GetRow: (r, args) => sibling(r, { ...areaOf(r), row: areaOf(r).row + args.integer(0), rows: 1 }),
    GetColumn: (r, args) => sibling(r, { ...areaOf(r), col: areaOf(r).col + args.integer(0), cols: 1 }),
    GetLastRow: (r) => sibling(r, { ...areaOf(r), row: areaOf(r).row + areaOf(r).rows - 1, rows: 1 }),
    GetLastColumn: (r) => sibling(r, { ...areaOf(r), col: areaOf(r).col + areaOf(r).cols - 1, cols: 1 }),
    GetLastCell: (r) => sibling(r, cellOf(areaOf(r), areaOf(r).rows - 1, areaOf(r).cols - 1)),
    GetOffsetRange: (r, args) =>
      sibling(r, { ...areaOf(r), row: areaOf(r).row + args.integer(0), col: areaOf(r).col + args.integer(1) }),
    GetResizedRange: (r, args) =>
      sibling(r, { ...areaOf(r), rows: areaOf(r).rows + args.integer(0), cols: areaOf(r).cols + args.integer(1) }),
    GetAbsoluteResizedRange: (r, args) => sibling(r, { ...areaOf(r), rows: args.integer(0), cols: args.integer(1) }),
    GetEntireRow: (r) => sibling(r, { ...areaOf(r), col: 0, cols: MAX_COLS }),
    GetEntireColumn: (r) => sibling(r, { ...areaOf(r), row: 0, rows: MAX_ROWS }),
    GetRowsAbove: (r, args) => rowsBeside(r, false, args.integer(0, 1)),
    GetRowsBelow: (r, args) => rowsBeside(r, true, args.integer(0, 1)),
    GetColumnsBefore: (r, args) => columnsBeside(r, false, args.integer(0, 1)),
    GetColumnsAfter: (r, args) => columnsBeside(r, true, args.integer(0, 1)),
    GetBoundingRect: (r, args) => {
      const other = placeArg(r, r.sheet, args, 0);
      if (other.sheet !== r.sheet) throw refuse.invalidArgument();
      return sibling(r, bounding(areaOf(r), other.area));
    },
    GetIntersection: (r, args) => found(shared(r, args)),
    GetIntersectionOrNullObject: shared,
    /** An unused block gives its top-left cell (documented for the sheet). */
    GetUsedRange: (r, args) => used(r, args) ?? sibling(r, cellOf(areaOf(r), 0, 0)),
    GetUsedRangeOrNullObject: used,
    GetMergedAreasOrNullObject: mergedAreas,
    GetSpillingToRange: (r) => found(spilling(r)),
    GetSpillingToRangeOrNullObject: spilling,
    GetSpillParent: (r) => found(parent(r)),
    GetSpillParentOrNullObject: parent,
    GetVisibleView: (r) => facet('RangeView', r),
    Select: select,
    Clear: (r, args) =>
      clearArea(
        r.book,
        r.sheet,
        areaOf(r),
        args.oneOf(0, ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks']),
      ),
    Insert: (r, args) => {
      const area = areaOf(r);
      insertCells(r.book, r.sheet, area, args.oneOf(0, ['Down', 'Right']));
      return sibling(r, area);
    },
    Delete: (r, args) => deleteCells(r.book, r.sheet, areaOf(r), args.oneOf(0, ['Up', 'Left'])),
    Merge: (r, args) => {
      requireEditable(r.sheet, areaOf(r));
      merge(r.book, r.sheet, areaOf(r), args.flag(0));
    },
    Unmerge: (r) => {
      requireAllowed(r.sheet, 'allowFormatCells');
      unmerge(r.sheet, areaOf(r));
    },
    CopyFrom: copyFrom,
    Calculate: (r) => settle(r.book),
    GetCellProperties: (r, args) => readCellProperties(r, args.record(0)),
    GetRowProperties: (r, args) => readRowProperties(r, args.record(0)),
    GetColumnProperties: (r, args) => readColumnProperties(r, args.record(0)),
    SetCellProperties: (r, args) => writeCellProperties(r, args.raw(0)),
    SetRowProperties: (r, args) => writeRowProperties(r, args.raw(0)),
    SetColumnProperties: (r, args) => writeColumnProperties(r, args.raw(0)),
  },
});
