import type { Area } from '../../core/cell/address';
import type { LiveArea, OpenWorkbook } from '../model/open-workbook';
import type { NameScope } from '../model/names';
import type { Chart, ConditionalFormat, NamedItem, Sheet, Table } from '../model/workbook';
import { refuse } from '../protocol/host-error';
import { HostObject } from '../protocol/host-object';
import type { HostSide } from './host-side';

/** What the types of the table work on. Every target knows the host, so that one table serves any number of workbooks. */
export interface BookTarget {
  host: HostSide;
  book: OpenWorkbook;
}

export interface SheetTarget extends BookTarget {
  sheet: Sheet;
}

export interface RangeTarget extends SheetTarget {
  live: LiveArea;
  /** further blocks, when the target is the format of several blocks at once */
  also?: readonly Area[];
}

export interface RangeAreasTarget extends SheetTarget {
  areas: Area[];
}

export interface TableTarget extends SheetTarget {
  table: Table;
}

export interface NameScopeTarget extends BookTarget {
  /** null = the workbook's own names */
  sheet: Sheet | null;
  scope: NameScope;
}

export interface NameTarget extends NameScopeTarget {
  item: NamedItem;
}

export interface ChartTarget extends SheetTarget {
  chart: Chart;
}

export interface FormatTarget extends SheetTarget {
  format: ConditionalFormat;
}

/** The block of a range now, after all insertions and deletions. @throws InvalidReference once its cells are deleted */
export function areaOf({ live, also }: RangeTarget): Area {
  if (also) throw refuse.notImplemented('this member of several blocks at once');
  if (!live.area) throw refuse.invalidReference();
  return live.area;
}

/** All blocks of the target; one for a range. */
export const areasOf = (target: RangeTarget): Area[] =>
  target.also ? [...(target.live.area ? [target.live.area] : []), ...target.also] : [areaOf(target)];

/** A range that follows its cells until the request is answered, or longer if the client tracks it. */
export function rangeObject({ host, book }: BookTarget, sheet: Sheet, area: Area): HostObject {
  const live: LiveArea = { sheet, area };
  book.live.add(live);
  const target: RangeTarget = { host, book, sheet, live };
  return new HostObject('Range', target);
}

export const sheetObject = ({ host, book }: BookTarget, sheet: Sheet): HostObject =>
  new HostObject('Worksheet', { host, book, sheet } satisfies SheetTarget);

export const tableObject = ({ host, book }: BookTarget, sheet: Sheet, table: Table): HostObject =>
  new HostObject('Table', { host, book, sheet, table } satisfies TableTarget);

/** The same target under another type, e.g. the format of a range. */
export const facet = (type: string, target: unknown): HostObject => new HostObject(type, target);

/** The object, or null for a null object. */
export const orNull = <T>(found: T | null | undefined, make: (found: T) => HostObject): HostObject | null =>
  found === null || found === undefined ? null : make(found);

/** @throws ItemNotFound */
export function found<T>(item: T | null | undefined): T {
  if (item === null || item === undefined) throw refuse.itemNotFound();
  return item;
}
