import type { Area } from '../../core/cell/address';
import { isUnbounded } from '../model/cells';
import { requireAllowed } from '../model/protection';
import { SIZE_MISMATCH, refuse } from '../protocol/host-error';
import { cellSide } from './cell-side';
import { FILL_MEMBERS, FONT_MEMBERS, FORMAT_MEMBERS, PROTECTION_MEMBERS } from './format-members';
import { rangeBorderType } from './range-borders';
import { rangeFormatType } from './range-format';
import { setHyperlink } from './range-hyperlink';
import { writeMember } from './style-member';
import type { StyleMember } from './style-member';
import { areaOf } from './targets';
import type { RangeTarget } from './targets';
import { BLOCK_SIDES } from '../model/borders';

type Given = Record<string, unknown>;

const isGiven = (value: unknown): value is Given =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const wire = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function setMembers(target: RangeTarget, given: Given, all: Record<string, StyleMember>): void {
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === null) continue;
    const one = all[wire(name)];
    if (!one) throw refuse.notImplemented(`cell property ${name}`);
    writeMember(target.sheet, areaOf(target), one, value);
  }
}

function setBorders(target: RangeTarget, given: Given): void {
  for (const side of BLOCK_SIDES) {
    const line = given[cellSide(side)];
    if (!isGiven(line)) continue;
    for (const [name, value] of Object.entries(line)) {
      rangeBorderType.props?.[wire(name)]?.set?.({ range: target, side }, value);
    }
  }
}

function setFormat(target: RangeTarget, format: Given): void {
  const groups: Record<string, Record<string, StyleMember>> = {
    font: FONT_MEMBERS,
    fill: FILL_MEMBERS,
    protection: PROTECTION_MEMBERS,
  };
  for (const [name, value] of Object.entries(format)) {
    if (value === undefined || value === null) continue;
    const group = groups[name];
    if (group && isGiven(value)) setMembers(target, value, group);
    else if (name === 'borders' && isGiven(value)) setBorders(target, value);
    else if (name in { columnWidth: 1, rowHeight: 1 }) rangeFormatType.props?.[wire(name)]?.set?.(target, value);
    else setMembers(target, { [name]: value }, FORMAT_MEMBERS);
  }
}

function apply(target: RangeTarget, area: Area, given: unknown): void {
  if (given === null || given === undefined) return;
  if (!isGiven(given)) throw refuse.invalidArgument();
  const part: RangeTarget = { ...target, live: { sheet: target.sheet, area } };
  if (isGiven(given['format'])) setFormat(part, given['format']);
  if (isGiven(given['hyperlink'])) setHyperlink(part, given['hyperlink']);
  const { sheet } = target;
  if (typeof given['rowHidden'] === 'boolean') toggle(sheet.hiddenRows, area.row, given['rowHidden']);
  if (typeof given['columnHidden'] === 'boolean') toggle(sheet.hiddenColumns, area.col, given['columnHidden']);
}

const toggle = (set: Set<number>, index: number, on: boolean): void => void (on ? set.add(index) : set.delete(index));

const list = (given: unknown, length: number): unknown[] => {
  if (!Array.isArray(given) || given.length !== length) throw refuse.invalidArgument(SIZE_MISMATCH);
  return given;
};

/** `setCellProperties`: one object a cell, in the range's shape; `{}` leaves a cell as it is (documented). */
export function writeCellProperties(target: RangeTarget, given: unknown): void {
  requireAllowed(target.sheet, 'allowFormatCells');
  const area = areaOf(target);
  if (isUnbounded(area)) throw refuse.invalidArgument();
  for (const [i, line] of list(given, area.rows).entries()) {
    for (const [j, one] of list(line, area.cols).entries()) {
      apply(target, { row: area.row + i, col: area.col + j, rows: 1, cols: 1 }, one);
    }
  }
}

export function writeRowProperties(target: RangeTarget, given: unknown): void {
  requireAllowed(target.sheet, 'allowFormatRows');
  const area = areaOf(target);
  for (const [i, one] of list(given, area.rows).entries()) apply(target, { ...area, row: area.row + i, rows: 1 }, one);
}

export function writeColumnProperties(target: RangeTarget, given: unknown): void {
  requireAllowed(target.sheet, 'allowFormatColumns');
  const area = areaOf(target);
  for (const [j, one] of list(given, area.cols).entries()) apply(target, { ...area, col: area.col + j, cols: 1 }, one);
}
