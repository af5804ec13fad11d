import { areaName } from '../../core/cell/address';
import { isEntireColumns } from '../model/cells';
import { requireAllowed } from '../model/protection';
import { refuse } from '../protocol/host-error';
import type { Property } from '../protocol/host-object';
import { areaOf } from './targets';
import type { RangeTarget } from './targets';

/** true, false, or null when the lines differ. */
function state(hidden: ReadonlySet<number>, from: number, count: number, total: boolean): boolean | null {
  if (total) return hidden.size === 0 ? false : null;
  let n = 0;
  for (let index = from; index < from + count; index++) if (hidden.has(index)) n++;
  return n === 0 ? false : n === count ? true : null;
}

const rowState = (r: RangeTarget): boolean | null =>
  state(r.sheet.hiddenRows, areaOf(r).row, areaOf(r).rows, isEntireColumns(areaOf(r)));
const columnState = (r: RangeTarget): boolean | null =>
  state(r.sheet.hiddenColumns, areaOf(r).col, areaOf(r).cols, false);

function setHidden(hidden: Set<number>, from: number, count: number, value: unknown): void {
  if (typeof value !== 'boolean') throw refuse.invalidArgument();
  for (let index = from; index < from + count; index++) {
    if (value) hidden.add(index);
    else hidden.delete(index);
  }
}

/** Hidden lines. `hidden` of a block that is hidden only in part is null (documented). */
export const hiddenProps: Record<string, Property<RangeTarget>> = {
  Hidden: {
    get: (r) => {
      const [rows, columns] = [rowState(r), columnState(r)];
      if (rows === true || columns === true) return true;
      return rows === false && columns === false ? false : null;
    },
  },
  RowHidden: {
    get: rowState,
    set: (r, value) => {
      requireAllowed(r.sheet, 'allowFormatRows');
      setHidden(r.sheet.hiddenRows, areaOf(r).row, areaOf(r).rows, value);
      r.book.dirty = true;
      r.book.emit({ type: 'rowHiddenChanged', sheet: r.sheet, address: areaName(areaOf(r)), hidden: value === true });
    },
  },
  ColumnHidden: {
    get: columnState,
    set: (r, value) => {
      requireAllowed(r.sheet, 'allowFormatColumns');
      setHidden(r.sheet.hiddenColumns, areaOf(r).col, areaOf(r).cols, value);
    },
  },
};
