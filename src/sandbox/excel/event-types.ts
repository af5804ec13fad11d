import type { Args } from '../protocol/args';
import type { BookTarget } from './targets';

/** Numbers of Excel's events on the wire, read from the shipped library. */
export const EventTypeId = {
  Changed: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
  RowHiddenChanged: 22,
  ProtectionChanged: 24,
  NameChanged: 25,
  VisibilityChanged: 26,
  Moved: 27,
  TableChanged: 101,
  TableAdded: 102,
  TableDeleted: 103,
} as const;

/** The names by which the library registers for each event of sheets. */
const SHEET_EVENTS: Record<string, number> = {
  ActivatedEvent: EventTypeId.Activated,
  DeactivatedEvent: EventTypeId.Deactivated,
  AddedEvent: EventTypeId.Added,
  DeletedEvent: EventTypeId.Deleted,
  CalculatedEvent: EventTypeId.Calculated,
  DataChangedEvent: EventTypeId.Changed,
  FormatChangedEvent: EventTypeId.FormatChanged,
  SelectionChangedEvent: EventTypeId.SelectionChanged,
  RowHiddenChangedEvent: EventTypeId.RowHiddenChanged,
  ProtectionChangedEvent: EventTypeId.ProtectionChanged,
  EventNameChanged: EventTypeId.NameChanged,
  EventVisibilityChanged: EventTypeId.VisibilityChanged,
  EventMoved: EventTypeId.Moved,
};

/** The same names mean other events on tables. */
const TABLE_EVENTS: Record<string, number> = {
  AddedEvent: EventTypeId.TableAdded,
  DeletedEvent: EventTypeId.TableDeleted,
  DataChangedEvent: EventTypeId.TableChanged,
};

type Register<T> = Record<string, (target: T, args: Args) => void>;

/** `_Register…` and `_Unregister…`; `scope` says whose event it is (null = of all the workbook). */
const register =
  (ids: Record<string, number>) =>
  <T extends BookTarget>(names: readonly string[], scope: (target: T) => string | null): Register<T> => {
    const methods: Register<T> = {};
    for (const name of names) {
      const id = ids[name];
      if (id === undefined) throw new Error(`No event ${name}`);
      methods[`_Register${name}`] = (target) => target.host.subscribe(id, scope(target), true);
      methods[`_Unregister${name}`] = (target) => target.host.subscribe(id, scope(target), false);
    }
    return methods;
  };

export const registrations = register(SHEET_EVENTS);
export const tableRegistrations = register(TABLE_EVENTS);

/** The library's target for events of the whole workbook. */
export const EVENT_SCOPE_WORKBOOK = 'Workbook';
