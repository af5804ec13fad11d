import { settle } from '../formula/calculate';
import { criterion } from '../formula/criteria';
import { valueAt } from '../model/cells';
import { textAt } from '../model/display-text';
import { requireAllowed } from '../model/protection';
import { usedWithin } from '../model/used-range';
import type { Args } from '../protocol/args';
import { refuse } from '../protocol/host-error';
import { defineType, readOnly } from '../protocol/host-object';
import { placeArg } from './addresses';
import { found, orNull, rangeObject } from './targets';
import type { SheetTarget } from './targets';

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

function showAll({ sheet }: SheetTarget): void {
  if (!sheet.autoFilter?.isDataFiltered) return;
  const { area } = sheet.autoFilter;
  for (const row of [...sheet.hiddenRows])
    if (row > area.row && row < area.row + area.rows) sheet.hiddenRows.delete(row);
  sheet.autoFilter = { area, isDataFiltered: false };
}

function apply(s: SheetTarget, args: Args): void {
  requireAllowed(s.sheet, 'allowAutoFilter');
  settle(s.book);
  const place = args.has(0) ? placeArg(s, s.sheet, args, 0) : null;
  if (place && place.sheet !== s.sheet) throw refuse.invalidArgument();
  const known = s.sheet.autoFilter;
  const asked = place?.area ?? found(known).area;
  const area = usedWithin(s.sheet, asked, true) ?? asked;
  if (known && known.area.row !== area.row) showAll(s);
  s.sheet.autoFilter = { area, isDataFiltered: known?.isDataFiltered ?? false };
  if (args.has(1) && args.has(2)) hideOthers(s, area.col + args.integer(1), args.record(2));
  s.book.dirty = true;
}

function hideOthers(s: SheetTarget, col: number, criteria: Criteria): void {
  const { area } = s.sheet.autoFilter!;
  if (col >= area.col + area.cols) throw refuse.invalidArgument();
  const keeps = tester(s, criteria);
  for (let row = area.row + 1; row < area.row + area.rows; row++) if (!keeps(row, col)) s.sheet.hiddenRows.add(row);
  s.sheet.autoFilter = { area, isDataFiltered: true };
}

export const autoFilterType = defineType<SheetTarget>({
  name: 'AutoFilter',
  props: {
    Enabled: readOnly((s) => s.sheet.autoFilter !== null),
    IsDataFiltered: readOnly((s) => s.sheet.autoFilter?.isDataFiltered ?? false),
  },
  methods: {
    Apply: apply,
    ClearCriteria: (s) => {
      showAll(s);
      s.book.dirty = true;
    },
    Remove: (s) => {
      showAll(s);
      s.sheet.autoFilter = null;
      s.book.dirty = true;
    },
    GetRange: (s) => rangeObject(s, s.sheet, found(s.sheet.autoFilter).area),
    GetRangeOrNullObject: (s) => orNull(s.sheet.autoFilter, ({ area }) => rangeObject(s, s.sheet, area)),
  },
});
