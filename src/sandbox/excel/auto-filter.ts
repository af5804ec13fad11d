import type { Area } from '../../core/cell/address';
import { settle } from '../formula/calculate';
import { criterion } from '../formula/criteria';
import { valueAt } from '../model/cells';
import { textAt } from '../model/display-text';
import { requireAllowed } from '../model/protection';
import { usedWithin } from '../model/used-range';
import type { Table } from '../model/workbook';
import type { Args } from '../protocol/args';
import { refuse } from '../protocol/host-error';
import { defineType, readOnly } from '../protocol/host-object';
import { placeArg } from './addresses';
import { found, orNull, rangeObject } from './targets';
import type { SheetTarget } from './targets';

/** The filter of a sheet, or (with `table`) of a table. */
interface FilterTarget extends SheetTarget {
  table?: Table;
}

interface Filter {
  area: Area;
  isDataFiltered: boolean;
}

/** A table's filter stands over its header and data rows, while both header and filter buttons are shown. */
function filterOf({ sheet, table }: FilterTarget): Filter | null {
  if (!table) return sheet.autoFilter;
  if (!table.showHeaders || !table.showFilterButton) return null;
  const rows = table.area.rows - (table.showTotals ? 1 : 0);
  return { area: { ...table.area, rows }, isDataFiltered: table.isDataFiltered ?? false };
}

function setFilter({ sheet, table }: FilterTarget, filter: Filter | null): void {
  if (!table) sheet.autoFilter = filter;
  else {
    table.showFilterButton = filter !== null;
    table.isDataFiltered = filter?.isDataFiltered ?? false;
  }
}

interface Criteria {
  filterOn?: unknown;
  values?: unknown;
  criterion1?: unknown;
  criterion2?: unknown;
  operator?: unknown;
}

/** Whether a row stays visible. Values are compared as they are shown (documented). */
function tester(s: SheetTarget, criteria: Criteria): (row: number, col: number) => boolean {
  if (criteria.filterOn === 'Values' && Array.isArray(criteria.values)) {
    const wanted = new Set(criteria.values.map((value) => String(value).toLowerCase()));
    return (row, col) => wanted.has(textAt(s.sheet, row, col, s.book.workbook.date1904).toLowerCase());
  }
  if (criteria.filterOn === 'Custom' && typeof criteria.criterion1 === 'string') {
    const first = criterion(criteria.criterion1);
    const second = typeof criteria.criterion2 === 'string' ? criterion(criteria.criterion2) : null;
    return (row, col) => {
      const value = valueAt(s.sheet, row, col);
      const one = first(value === '' ? null : value);
      if (!second) return one;
      const other = second(value === '' ? null : value);
      return criteria.operator === 'Or' ? one || other : one && other;
    };
  }
  throw refuse.notImplemented(`AutoFilter on ${String(criteria.filterOn)}`);
}

function showAll(target: FilterTarget): void {
  const filter = filterOf(target);
  if (!filter?.isDataFiltered) return;
  const { area } = filter;
  const { hiddenRows } = target.sheet;
  for (const row of [...hiddenRows]) if (row > area.row && row < area.row + area.rows) hiddenRows.delete(row);
  setFilter(target, { area, isDataFiltered: false });
}

function apply(s: FilterTarget, args: Args): void {
  requireAllowed(s.sheet, 'allowAutoFilter');
  settle(s.book);
  const place = args.has(0) ? placeArg(s, s.sheet, args, 0) : null;
  if (place && place.sheet !== s.sheet) throw refuse.invalidArgument();
  const known = filterOf(s);
  const asked = place?.area ?? found(known).area;
  const area = s.table ? found(known).area : (usedWithin(s.sheet, asked, true) ?? asked);
  if (known && known.area.row !== area.row) showAll(s);
  setFilter(s, { area, isDataFiltered: known?.isDataFiltered ?? false });
  if (args.has(1) && args.has(2)) hideOthers(s, area.col + args.integer(1), args.record(2));
  s.book.dirty = true;
}

function hideOthers(s: FilterTarget, col: number, criteria: Criteria): void {
  const { area } = found(filterOf(s));
  if (col >= area.col + area.cols) throw refuse.invalidArgument();
  const keeps = tester(s, criteria);
  for (let row = area.row + 1; row < area.row + area.rows; row++) if (!keeps(row, col)) s.sheet.hiddenRows.add(row);
  setFilter(s, { area, isDataFiltered: true });
}

export const autoFilterType = defineType<FilterTarget>({
  name: 'AutoFilter',
  props: {
    Enabled: readOnly((s) => filterOf(s) !== null),
    IsDataFiltered: readOnly((s) => filterOf(s)?.isDataFiltered ?? false),
  },
  methods: {
    Apply: apply,
    ClearCriteria: (s) => {
      showAll(s);
      s.book.dirty = true;
    },
    Remove: (s) => {
      showAll(s);
      setFilter(s, null);
      s.book.dirty = true;
    },
    GetRange: (s) => rangeObject(s, s.sheet, found(filterOf(s)).area),
    GetRangeOrNullObject: (s) => orNull(filterOf(s), ({ area }) => rangeObject(s, s.sheet, area)),
  },
});
