import { findSheet } from '../model/sheet-names';
import type { Args } from '../protocol/args';
import { refuse } from '../protocol/host-error';
import { defineType, readOnly } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import { placeOf } from './addresses';
import { fileBytes } from './file-bytes';
import { insertWorksheets } from './insert-worksheets';
import { facet, found, orNull, rangeObject } from './targets';
import type { BookTarget, NameScopeTarget } from './targets';

const selected = (b: BookTarget): HostObject => {
  const { active } = b.book.workbook;
  return rangeObject(b, active, active.selection);
};

/** The range that an event spoke of; null if its sheet is gone. */
function eventRange(b: BookTarget, args: Args): HostObject | null {
  const place = b.host.eventRange(args.text(0));
  if (!place) throw refuse.itemNotFound();
  return orNull(findSheet(b.book.workbook, place.sheetId), (sheet) => {
    const { area } = placeOf(b.book, sheet, place.address);
    return rangeObject(b, sheet, area);
  });
}

export const workbookType = defineType<BookTarget>({
  name: 'Workbook',
  props: {
    Name: readOnly((b) => b.book.workbook.name),
    ReadOnly: readOnly(() => false),
  },
  nav: {
    Worksheets: (b) => facet('WorksheetCollection', b),
    Tables: (b) => facet('TableCollection', { ...b, sheet: null }),
    Comments: (b) => facet('CommentCollection', { ...b, sheet: null }),
    Names: (b) => facet('NamedItemCollection', { ...b, sheet: null, scope: b.book.workbook } satisfies NameScopeTarget),
    Settings: (b) => facet('SettingCollection', b),
    Application: (b) => facet('Application', b),
    Protection: (b) => facet('WorkbookProtection', b),
    Functions: (b) => facet('Functions', b),
  },
  methods: {
    GetSelectedRange: selected,
    GetActiveCell: (b) => {
      const { active } = b.book.workbook;
      return rangeObject(b, active, { ...active.selection, rows: 1, cols: 1 });
    },
    InsertWorksheetsFromBase64: insertWorksheets,
    // of the library for the web, which asks the root for it
    CreateAndOpenWorkbook: ({ host }, args) => host.openWorkbook(fileBytes(args.text(0))),
    _GetRangeForEventByReferenceId: (b, args) => found(eventRange(b, args)),
    _GetRangeOrNullObjectForEventByReferenceId: eventRange,
    _SetOsfControlContainerReadyForCustomFunctions: () => null,
  },
});
