import { settle } from '../formula/calculate';
import { colourOf } from '../model/colours';
import { findSheet } from '../model/sheet-names';
import { activate, copySheet, deleteSheet, moveSheet, renameSheet, setVisibility } from '../model/sheets';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from '../model/sizes';
import { usedArea } from '../model/used-range';
import type { Sheet } from '../model/workbook';
import type { Args } from '../protocol/args';
import { refuse } from '../protocol/host-error';
import { defineType, readOnly } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import { WHOLE_SHEET, onSheet, placeOf } from './addresses';
import { registrations } from './event-types';
import { facet, found, orNull, rangeObject, sheetObject } from './targets';
import type { NameScopeTarget, RangeAreasTarget, SheetTarget } from './targets';

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;

function getRange(s: SheetTarget, args: Args): HostObject {
  if (!args.has(0) || args.raw(0) === '') return rangeObject(s, s.sheet, WHOLE_SHEET);
  const place = placeOf(s.book, s.sheet, args.text(0));
  if (place.sheet !== s.sheet) throw refuse.invalidArgument();
  return rangeObject(s, s.sheet, place.area);
}

/** The list separator is a comma here; desktop Excel wants the user's own (reported: office-js #1167). */
function getRanges(s: SheetTarget, args: Args): HostObject {
  const parts = args.has(0) ? args.text(0).split(',') : [];
  const areas = parts.length === 0 ? [WHOLE_SHEET] : parts.map((part) => placeOf(s.book, s.sheet, part.trim()).area);
  return facet('RangeAreas', { ...s, areas } satisfies RangeAreasTarget);
}

function used(s: SheetTarget, args: Args): HostObject | null {
  settle(s.book);
  return orNull(usedArea(s.sheet, args.flag(0)), (area) => rangeObject(s, s.sheet, area));
}

function neighbour(s: SheetTarget, step: 1 | -1, visibleOnly: boolean): Sheet | null {
  const { sheets } = s.book.workbook;
  for (let i = sheets.indexOf(s.sheet) + step; i >= 0 && i < sheets.length; i += step) {
    if (!visibleOnly || sheets[i]!.visibility === 'Visible') return sheets[i]!;
  }
  return null;
}

const beside = (s: SheetTarget, step: 1 | -1, args: Args): HostObject | null =>
  orNull(neighbour(s, step, args.flag(0)), (sheet) => sheetObject(s, sheet));

const byId = (s: SheetTarget, args: Args): HostObject =>
  sheetObject(s, found(findSheet(s.book.workbook, args.text(0))));

const names = (s: SheetTarget): HostObject =>
  facet('NamedItemCollection', {
    host: s.host,
    book: s.book,
    sheet: s.sheet,
    scope: s.sheet,
  } satisfies NameScopeTarget);

export const worksheetType = defineType<SheetTarget>({
  name: 'Worksheet',
  id: (s) => ({ Id: s.sheet.id }),
  props: {
    Id: readOnly((s) => s.sheet.id),
    Name: { get: (s) => s.sheet.name, set: (s, value) => renameSheet(s.book, s.sheet, value) },
    Position: {
      get: (s) => s.book.workbook.sheets.indexOf(s.sheet),
      set: (s, value) => moveSheet(s.book, s.sheet, value),
    },
    Visibility: {
      get: (s) => s.sheet.visibility,
      set: (s, value) => {
        const wanted = VISIBILITIES.find((one) => one === value);
        if (!wanted) throw refuse.invalidArgument();
        setVisibility(s.book, s.sheet, wanted);
      },
    },
    TabColor: {
      get: (s) => s.sheet.tabColor,
      set: (s, value) => {
        s.sheet.tabColor = value === '' ? '' : colourOf(value);
      },
    },
    ShowGridlines: readOnly((s) => s.sheet.showGridlines),
    /** the name by which the library writes `showGridlines` */
    Gridlines: {
      set: (s, value) => {
        if (typeof value !== 'boolean') throw refuse.invalidArgument();
        s.sheet.showGridlines = value;
      },
    },
    /** characters of the standard font (documented), not points */
    StandardWidth: readOnly(() => (STANDARD_WIDTH * 4 - 15) / 21),
    StandardHeight: readOnly(() => STANDARD_HEIGHT),
  },
  nav: {
    Tables: (s) => facet('TableCollection', { host: s.host, book: s.book, sheet: s.sheet }),
    Names: names,
    Comments: (s) => facet('CommentCollection', { host: s.host, book: s.book, sheet: s.sheet }),
    Charts: (s) => facet('ChartCollection', s),
    PageLayout: (s) => facet('PageLayout', s),
    Protection: (s) => facet('WorksheetProtection', s),
    FreezePanes: (s) => facet('WorksheetFreezePanes', s),
    AutoFilter: (s) => facet('AutoFilter', s),
    CustomProperties: (s) => facet('WorksheetCustomPropertyCollection', s),
    HorizontalPageBreaks: (s) => facet('PageBreakCollection', { ...s, along: 'rows' }),
    VerticalPageBreaks: (s) => facet('PageBreakCollection', { ...s, along: 'columns' }),
  },
  methods: {
    Activate: (s) => activate(s.book, s.sheet),
    Calculate: (s) => {
      s.book.dirty = true;
      settle(s.book);
    },
    Delete: (s) => deleteSheet(s.book, s.sheet),
    Copy: (s, args) => {
      const position = args.oneOf(0, ['None', 'Before', 'After', 'Beginning', 'End']);
      return sheetObject(
        s,
        copySheet(s.book, s.sheet, position, args.target<SheetTarget>(1, 'Worksheet')?.sheet ?? null),
      );
    },
    GetRange: getRange,
    GetRanges: getRanges,
    GetRangeByIndexes: (s, args) =>
      rangeObject(
        s,
        s.sheet,
        onSheet({ row: args.integer(0), col: args.integer(1), rows: args.integer(2), cols: args.integer(3) }),
      ),
    GetCell: (s, args) =>
      rangeObject(s, s.sheet, onSheet({ row: args.integer(0), col: args.integer(1), rows: 1, cols: 1 })),
    /** An empty sheet gives A1 (documented). */
    GetUsedRange: (s, args) => used(s, args) ?? rangeObject(s, s.sheet, { row: 0, col: 0, rows: 1, cols: 1 }),
    GetUsedRangeOrNullObject: used,
    GetNext: (s, args) => found(beside(s, 1, args)),
    GetNextOrNullObject: (s, args) => beside(s, 1, args),
    GetPrevious: (s, args) => found(beside(s, -1, args)),
    GetPreviousOrNullObject: (s, args) => beside(s, -1, args),
    _GetSheetById: byId,
    _GetAnotherWorksheetById: byId,
    ...registrations<SheetTarget>(
      [
        'ActivatedEvent',
        'DeactivatedEvent',
        'CalculatedEvent',
        'DataChangedEvent',
        'FormatChangedEvent',
        'SelectionChangedEvent',
        'RowHiddenChangedEvent',
        'ProtectionChangedEvent',
        'EventNameChanged',
        'EventVisibilityChanged',
      ],
      (s) => s.sheet.id,
    ),
  },
});
