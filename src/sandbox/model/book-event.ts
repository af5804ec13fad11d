import type { CellValue, Sheet } from './workbook';

/** What listeners are told. Addresses are without the sheet, as Excel's events give them. */
export type BookEvent =
  | {
      type: 'changed';
      sheet: Sheet;
      address: string;
      changeType: ChangeType;
      /** only for an edit of one cell */
      details?: { before: CellValue; after: CellValue };
      /** only for cells that were inserted or deleted */
      shift?: 'Up' | 'Left' | 'Down' | 'Right';
      /** name of the table whose cells these are */
      table?: { id: string };
    }
  | { type: 'selectionChanged'; sheet: Sheet; address: string }
  | { type: 'formatChanged'; sheet: Sheet; address: string }
  | { type: 'rowHiddenChanged'; sheet: Sheet; address: string; hidden: boolean }
  | { type: 'activated' | 'deactivated' | 'added' | 'deleted' | 'calculated'; sheet: Sheet }
  | { type: 'nameChanged'; sheet: Sheet; before: string; after: string }
  | { type: 'moved'; sheet: Sheet; before: number; after: number }
  | { type: 'visibilityChanged'; sheet: Sheet; before: Sheet['visibility']; after: Sheet['visibility'] }
  | { type: 'protectionChanged'; sheet: Sheet; isProtected: boolean }
  | { type: 'tableAdded' | 'tableDeleted'; sheet: Sheet; id: string; name: string };

export type ChangeType =
  'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';
