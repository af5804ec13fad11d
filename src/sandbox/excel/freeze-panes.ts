import type { Area } from '../../core/cell/address';
import { refuse } from '../protocol/host-error';
import { defineType } from '../protocol/host-object';
import { WHOLE_SHEET, placeArg } from './addresses';
import { found, orNull, rangeObject } from './targets';
import type { SheetTarget } from './targets';

/** The frozen block; null if nothing is. Only rows: whole rows; only columns: whole columns. */
function frozenArea({ sheet }: SheetTarget): Area | null {
  const { rows, cols } = sheet.frozen;
  if (rows === 0 && cols === 0) return null;
  return { row: 0, col: 0, rows: rows || WHOLE_SHEET.rows, cols: cols || WHOLE_SHEET.cols };
}

function freeze(s: SheetTarget, rows: number, cols: number): void {
  if (rows < 0 || cols < 0) throw refuse.invalidArgument();
  s.sheet.frozen = { rows, cols };
}

export const freezePanesType = defineType<SheetTarget>({
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: (s, args) => freeze(s, args.integer(0, 1), 0),
    FreezeColumns: (s, args) => freeze(s, 0, args.integer(0, 1)),
    /** Everything down to and across to the range's last cell stays in view (documented). */
    FreezeAt: (s, args) => {
      const { area } = placeArg(s, s.sheet, args, 0);
      const rows = area.rows === WHOLE_SHEET.rows ? 0 : area.row + area.rows;
      const cols = area.cols === WHOLE_SHEET.cols ? 0 : area.col + area.cols;
      freeze(s, rows, cols);
    },
    Unfreeze: (s) => freeze(s, 0, 0),
    GetLocation: (s) => rangeObject(s, s.sheet, found(frozenArea(s))),
    GetLocationOrNullObject: (s) => orNull(frozenArea(s), (area) => rangeObject(s, s.sheet, area)),
  },
});
