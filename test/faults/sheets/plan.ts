import type { Random } from '../../../src/sandbox/samples/random';
import type { Office } from '../../../src/sandbox/samples/office/office';
import type { LayoutTable } from '../../corpus/layout';
import { LAYOUTS } from '../../corpus/layouts';
import type { Facts } from '../../corpus/facts';
import type { Thing } from '../office/facts-of';
import type { Line, TablePlan } from './print-sheet';

/** What sheets are made from. */
export interface Desk {
  readonly office: Office;
  readonly random: Random;
  readonly groups: readonly Thing[];
}

/** A sheet that a workbook may have. */
export interface SheetPlan {
  readonly name: string;
  /** share of the workbooks that have it */
  readonly chance: number;
  /** the sheet's tables from top to bottom; none = this office has nothing to print there */
  readonly tables: (desk: Desk) => readonly TablePlan[];
}

/** The tables of a base layout of the corpus. */
export function layoutOf(name: string): readonly LayoutTable[] {
  const layout = LAYOUTS.find((one) => one.name === name);
  if (!layout) throw new RangeError(`the corpus has no layout ${name}`);
  return layout.tables;
}

export const dataLines = (things: readonly Thing[]): Line[] =>
  things.map((thing, at) => ({ ...thing, facts: { ...thing.facts, ordinal: at + 1 }, role: 'data' }));

export const totalLine = (label: string, facts: Facts): Line => ({ role: 'total', id: '', label, facts });

/** Of exports whose formulas came uncalculated: every figure of the total is 0. */
export const zeroTotal = (label: string, facts: Facts): Line =>
  totalLine(
    label,
    Object.fromEntries(Object.entries(facts).map(([field, value]) => [field, typeof value === 'number' ? 0 : ''])),
  );
