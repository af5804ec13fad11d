import type { Loans } from '../record/loans';
import { effectiveDueDate } from './due-date';
import type { DueWindow } from './due-window';

/**
 * A debt is moved to overdue on the first commune session after its due date, so a window of days holds three kinds of debt (SHEETS 5,
 * an office's tool; a filter on the session's date alone missed 48 of its loans):
 * waiting = due before the window and not moved yet · within = due in it and moved in it · after = due in it, moved only later.
 */
export const FRAMES = ['waiting', 'within', 'after'] as const;

export type Frame = (typeof FRAMES)[number];

/**
 * The frame of a debt that is still in term; null = due only after the window.
 * @param due its due date by extension or contract; `session` the day on which it would be moved, NaN = not known: then `due` itself
 */
export function frameOf(due: number, session: number, { from, to }: DueWindow): Frame | null {
  if (!(due <= to)) return null;
  if (due < from) return 'waiting';
  return (session > 0 ? session : due) <= to ? 'within' : 'after';
}

export interface FrameSum {
  readonly frame: Frame;
  readonly count: number;
  readonly amount: number;
}

/** In-term debt of every frame of a window, empty frames too. Loans without any due date are in none. */
export function framesOf(loans: Loans, window: DueWindow): readonly FrameSum[] {
  const sums = { waiting: { count: 0, amount: 0 }, within: { count: 0, amount: 0 }, after: { count: 0, amount: 0 } };
  for (let loan = 0; loan < loans.count; loan++) {
    const amount = loans.inTerm[loan] ?? 0;
    if (loans.closed[loan] || !(amount > 0)) continue;
    const session = loans.dueSession[loan] ?? NaN;
    const known = effectiveDueDate(loans, loan);
    const frame = frameOf(Math.floor(Number.isNaN(known) ? session : known), Math.floor(session), window);
    if (!frame) continue;
    sums[frame].count += 1;
    sums[frame].amount += amount;
  }
  return FRAMES.map((frame) => ({ frame, ...sums[frame] }));
}
