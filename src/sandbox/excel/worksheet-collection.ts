import { findSheet } from '../model/sheet-names';
import { addSheet } from '../model/sheets';
import type { Sheet } from '../model/workbook';
import { defineType } from '../protocol/host-object';
import { registrations } from './event-types';
import { orNull, sheetObject } from './targets';
import type { BookTarget } from './targets';

const shown = (b: BookTarget, visibleOnly: boolean): Sheet[] =>
  b.book.workbook.sheets.filter((sheet) => !visibleOnly || sheet.visibility === 'Visible');

export const worksheetCollectionType = defineType<BookTarget>({
  name: 'WorksheetCollection',
  items: (b) => b.book.workbook.sheets.map((sheet) => sheetObject(b, sheet)),
  indexer: (b, args) => orNull(findSheet(b.book.workbook, args.text(0)), (sheet) => sheetObject(b, sheet)),
  methods: {
    Add: (b, args) => sheetObject(b, addSheet(b.book, args.optionalText(0))),
    GetActiveWorksheet: (b) => sheetObject(b, b.book.workbook.active),
    GetCount: (b, args) => shown(b, args.flag(0)).length,
    GetFirst: (b, args) => sheetObject(b, shown(b, args.flag(0))[0]!),
    GetLast: (b, args) => {
      const sheets = shown(b, args.flag(0));
      return sheetObject(b, sheets[sheets.length - 1]!);
    },
    GetItemOrNullObject: (b, args) =>
      orNull(findSheet(b.book.workbook, args.text(0)), (sheet) => sheetObject(b, sheet)),
    ...registrations<BookTarget>(
      [
        'ActivatedEvent',
        'DeactivatedEvent',
        'AddedEvent',
        'DeletedEvent',
        'CalculatedEvent',
        'DataChangedEvent',
        'FormatChangedEvent',
        'SelectionChangedEvent',
        'RowHiddenChangedEvent',
        'ProtectionChangedEvent',
        'EventNameChanged',
        'EventVisibilityChanged',
        'EventMoved',
      ],
      () => null,
    ),
  },
});
