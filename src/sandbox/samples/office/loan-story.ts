import { addMonths, fromIsoDate } from '../../../core/cell/serial';
import type { Random } from '../random';
import { sessionAtOrAfter, workingDay } from './session-day';

/** What becomes of a loan by the report date; a fresh one was made this year. */
export type Story = 'running' | 'fresh' | 'settled' | 'overdue' | 'late' | 'frozen' | 'extended' | 'awaiting';

/** Dates of a loan, 1900 serials. */
export interface Dates {
  readonly loanDate: number;
  readonly dueContract: number;
  readonly dueExtended: number | null;
  readonly dueSession: number;
  /** whole months from the loan to the report date */
  readonly elapsed: number;
}

const INSTALMENTS_SINCE = fromIsoDate('2026-03-01') as number;

/** Months from the loan's date to the report date. What was settled this year is what fell due this year, as almost all of it is paid. */
function drawElapsed(random: Random, term: number, story: Story): number {
  if (story === 'settled') return term + random.int(0, 8);
  if (story === 'late') return random.int(1, 5);
  if (story === 'fresh') return random.int(0, 8);
  return random.int(10, Math.min(term - 1, 116));
}

function past(loanDate: number, term: number, sessionDay: number, elapsed: number): Dates {
  const dueContract = addMonths(loanDate, term);
  return { loanDate, dueContract, dueExtended: null, dueSession: sessionAtOrAfter(dueContract, sessionDay), elapsed };
}

/** Dates that fit the story: what is overdue fell due before the report date, what was extended falls due after it. */
export function drawDates(random: Random, story: Story, term: number, sessionDay: number, reportDate: number): Dates {
  if (story === 'overdue') {
    const elapsed = term + random.int(2, 20);
    return past(workingDay(addMonths(reportDate, -elapsed) + random.int(0, 20)), term, sessionDay, elapsed);
  }
  if (story === 'awaiting') {
    return past(addMonths(reportDate - random.int(0, 5), -term), term, sessionDay, term);
  }
  if (story === 'extended') {
    const months = term <= 12 ? 12 : Math.floor(term / 2);
    const since = random.int(1, Math.min(months, 18) - 2);
    const dates = past(workingDay(addMonths(reportDate, -term - since)), term, sessionDay, term + since);
    const dueExtended = addMonths(dates.dueContract, months);
    return { ...dates, dueExtended, dueSession: sessionAtOrAfter(dueExtended, sessionDay) };
  }
  const elapsed = drawElapsed(random, term, story);
  const loanDate = workingDay(addMonths(reportDate, -elapsed) - random.int(0, 20));
  return past(story === 'late' ? Math.max(loanDate, INSTALMENTS_SINCE + 1) : loanDate, term, sessionDay, elapsed);
}
