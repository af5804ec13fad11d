import { BLOCK_SIDES, borderOf } from '../model/borders';
import { cellSide } from './cell-side';
import { gridOf, isUnbounded } from '../model/cells';
import { columnWidth, rowHeight } from '../model/sizes';
import { refuse } from '../protocol/host-error';
import { fullAddress } from './addresses';
import { FILL_MEMBERS, FONT_MEMBERS, FORMAT_MEMBERS, PROTECTION_MEMBERS } from './format-members';
import { getHyperlink } from './range-hyperlink';
import { readMember } from './style-member';
import type { StyleMember } from './style-member';
import { areaOf } from './targets';
import type { RangeTarget } from './targets';

type Asked = Record<string, unknown>;

const below = (asked: Asked, name: string): Asked | null => {
  const value = asked[name];
  return value !== null && typeof value === 'object' ? (value as Asked) : null;
};

/** One block as a target, to read its format. */
const part = (target: RangeTarget, row: number, col: number, rows = 1, cols = 1): RangeTarget => ({
  ...target,
  live: { sheet: target.sheet, area: { row, col, rows, cols } },
});

function members(target: RangeTarget, asked: Asked, all: Record<string, StyleMember>): Asked {
  const answer: Asked = {};
  for (const [wireName, one] of Object.entries(all)) {
    const name = wireName.charAt(0).toLowerCase() + wireName.slice(1);
    if (asked[name] === true) answer[name] = readMember(target.sheet, areaOf(target), one);
  }
  return answer;
}

/** A cell's lines by side: `{ top: { style, color, weight }, … }`, as `CellBorderCollection` has them (documented). */
function borders(target: RangeTarget, asked: Asked): Asked {
  const sides = BLOCK_SIDES.filter((side) => side.startsWith('Edge') || side.startsWith('Diagonal'));
  return Object.fromEntries(
    sides.map((side) => {
      const border = borderOf(target.sheet, areaOf(target), side) ?? null;
      const answer: Asked = {};
      if (asked['style'] === true) answer['style'] = border?.style ?? 'None';
      if (asked['color'] === true) answer['color'] = border?.color ?? '';
      if (asked['weight'] === true) answer['weight'] = border?.weight ?? 'Thin';
      return [cellSide(side), answer];
    }),
  );
}

function formatOf(target: RangeTarget, asked: Asked): Asked {
  const answer = members(target, asked, FORMAT_MEMBERS);
  const groups = { font: FONT_MEMBERS, fill: FILL_MEMBERS, protection: PROTECTION_MEMBERS };
  for (const [name, group] of Object.entries(groups)) {
    const inner = below(asked, name);
    if (inner) answer[name] = members(target, inner, group);
  }
  const lines = below(asked, 'borders');
  if (lines) answer['borders'] = borders(target, lines);
  if (asked['columnWidth'] === true) answer['columnWidth'] = columnWidth(target.sheet, areaOf(target).col);
  if (asked['rowHeight'] === true) answer['rowHeight'] = rowHeight(target.sheet, areaOf(target).row);
  return answer;
}

const KNOWN = new Set([
  'address',
  'addressLocal',
  'hidden',
  'format',
  'hyperlink',
  'rowIndex',
  'columnIndex',
  'rowHidden',
  'columnHidden',
]);

function describe(target: RangeTarget, asked: Asked, extra: Asked = {}): Asked {
  const unknown = Object.keys(asked).find((name) => !KNOWN.has(name));
  if (unknown) throw refuse.notImplemented(`cell property ${unknown}`);
  const answer: Asked = {};
  const format = below(asked, 'format');
  if (format) answer['format'] = formatOf(target, format);
  if (asked['address'] === true) answer['address'] = fullAddress(target.sheet, areaOf(target));
  if (asked['addressLocal'] === true) answer['addressLocal'] = fullAddress(target.sheet, areaOf(target));
  if (asked['hyperlink'] === true) answer['hyperlink'] = getHyperlink(target);
  for (const [name, value] of Object.entries(extra)) if (asked[name] === true) answer[name] = value;
  return answer;
}

/** `getCellProperties`: one description a cell, in the range's shape. */
export function readCellProperties(target: RangeTarget, asked: Asked): Asked[][] {
  const area = areaOf(target);
  if (isUnbounded(area)) throw refuse.invalidArgument();
  const { hiddenRows, hiddenColumns } = target.sheet;
  return gridOf(area, (row, col) =>
    describe(part(target, row, col), asked, { hidden: hiddenRows.has(row) || hiddenColumns.has(col) }),
  );
}

/** `getRowProperties`: one description a row of the range. */
export function readRowProperties(target: RangeTarget, asked: Asked): Asked[] {
  const { row, col, rows, cols } = areaOf(target);
  return Array.from({ length: rows }, (_, i) =>
    describe(part(target, row + i, col, 1, cols), asked, {
      rowIndex: row + i,
      rowHidden: target.sheet.hiddenRows.has(row + i),
    }),
  );
}

export function readColumnProperties(target: RangeTarget, asked: Asked): Asked[] {
  const { row, col, rows, cols } = areaOf(target);
  return Array.from({ length: cols }, (_, j) =>
    describe(part(target, row, col + j, rows, 1), asked, {
      columnIndex: col + j,
      columnHidden: target.sheet.hiddenColumns.has(col + j),
    }),
  );
}
