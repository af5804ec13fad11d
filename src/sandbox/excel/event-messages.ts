import type { BookEvent } from '../model/book-event';
import { valueType } from './range-content';
import { EventTypeId } from './event-types';

/** One event as it goes to the add-in: numbers and JSON text. */
export interface EventMessage {
  type: number;
  /** whose event it is: sheet or table id */
  targetId: string;
  message: Record<string, unknown>;
  /** not for those who listen to the whole workbook: they get it by another message */
  only?: true;
}

const PLAIN: Partial<Record<BookEvent['type'], number>> = {
  activated: EventTypeId.Activated,
  deactivated: EventTypeId.Deactivated,
  added: EventTypeId.Added,
  deleted: EventTypeId.Deleted,
  calculated: EventTypeId.Calculated,
};

/** What an event looks like to Excel's add-ins. `remote`: somebody else did it. */
export function eventMessages(event: BookEvent, remote: boolean, referenceId: string): EventMessage[] {
  const source = remote ? 'Remote' : 'Local';
  const worksheetId = event.sheet.id;
  const of = (type: number, more: Record<string, unknown> = {}): EventMessage => ({
    type,
    targetId: worksheetId,
    message: { source, worksheetId, ...more },
  });
  switch (event.type) {
    case 'changed':
      return changed(event, of, remote, referenceId);
    case 'selectionChanged':
      return [of(EventTypeId.SelectionChanged, { address: event.address })];
    case 'formatChanged':
      return [of(EventTypeId.FormatChanged, { address: event.address, referenceId })];
    case 'rowHiddenChanged':
      return [
        of(EventTypeId.RowHiddenChanged, { address: event.address, changeType: event.hidden ? 'Hidden' : 'Unhidden' }),
      ];
    case 'nameChanged':
      return [of(EventTypeId.NameChanged, { nameBefore: event.before, nameAfter: event.after })];
    case 'moved':
      return [of(EventTypeId.Moved, { positionBefore: event.before, positionAfter: event.after })];
    case 'visibilityChanged':
      return [of(EventTypeId.VisibilityChanged, { visibilityBefore: event.before, visibilityAfter: event.after })];
    case 'protectionChanged':
      return [of(EventTypeId.ProtectionChanged, { isProtected: event.isProtected })];
    case 'tableAdded':
      return [of(EventTypeId.TableAdded, { tableId: event.id })];
    case 'tableDeleted':
      return [of(EventTypeId.TableDeleted, { tableId: event.id, tableName: event.name })];
    default:
      return [of(PLAIN[event.type]!)];
  }
}

function changed(
  event: Extract<BookEvent, { type: 'changed' }>,
  of: (type: number, more: Record<string, unknown>) => EventMessage,
  remote: boolean,
  referenceId: string,
): EventMessage[] {
  const { details } = event;
  const more = {
    address: event.address,
    changeType: event.changeType,
    referenceId,
    triggerSource: remote ? 'Unknown' : 'ThisLocalAddin',
    shiftDirection: event.shift ? `ShiftCell${event.shift}` : 'None',
    ...(details && {
      valueBefore: details.before,
      valueAfter: details.after,
      valueTypeBefore: valueType(details.before),
      valueTypeAfter: valueType(details.after),
    }),
  };
  const messages = [of(EventTypeId.Changed, more)];
  if (event.table) {
    const tableEvent = of(EventTypeId.TableChanged, { ...more, tableId: event.table.id });
    messages.push(tableEvent, { ...tableEvent, targetId: event.table.id, only: true });
  }
  return messages;
}
