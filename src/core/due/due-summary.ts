import { partsOf } from '../cell/serial';
import type { DueEntry } from './due-list';
import { STAGES } from './stage';
import type { Stage } from './stage';

export interface StageSum {
  readonly stage: Stage;
  readonly count: number;
  readonly amount: number;
}

/** Every stage, also empty ones, the most pressing first. */
export function byStage(entries: readonly DueEntry[]): readonly StageSum[] {
  return STAGES.map((stage) => {
    const of = entries.filter((entry) => entry.stage === stage);
    return { stage, count: of.length, amount: of.reduce((sum, entry) => sum + entry.amount, 0) };
  });
}

export interface MonthSum {
  readonly year: number;
  /** 1 … 12 */
  readonly month: number;
  readonly count: number;
  readonly amount: number;
}

/** Months in which something falls due, earliest first. */
export function byMonth(entries: readonly DueEntry[]): readonly MonthSum[] {
  const months = new Map<number, { count: number; amount: number }>();
  for (const entry of entries) {
    const { year, month } = partsOf(entry.dueDate);
    const key = year * 12 + month - 1;
    const sum = months.get(key) ?? { count: 0, amount: 0 };
    sum.count += 1;
    sum.amount += entry.amount;
    months.set(key, sum);
  }
  return [...months]
    .sort(([a], [b]) => a - b)
    .map(([key, sum]) => ({ year: Math.floor(key / 12), month: (key % 12) + 1, ...sum }));
}
