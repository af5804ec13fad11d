import { instalments, MOST_INSTALMENTS } from '../core/due/instalments';
import { formatDate } from '../i18n/format';
import { Fault } from './fault';
import { cellOf, isBlankOrZero } from './range/cells';
import { dateArgument } from './range/dates';
import { numberArgument } from './range/numbers';
import type { Result } from './answer';

const one = (argument: unknown): ReturnType<typeof cellOf> =>
  cellOf(Array.isArray(argument) ? (argument[0] as unknown[])?.[0] : argument);

/** INSTALMENTS: a row (date as serial, amount) for each payment; blank while there is no principal. */
export function instalmentPlan(principal: unknown, first: unknown, last: unknown, months: unknown): Result {
  if (isBlankOrZero(one(principal))) return [['']];
  const amount = numberArgument(one(principal), 'principal');
  const begin = dateArgument(one(first), 'first');
  const end = dateArgument(one(last), 'last');
  const every = numberArgument(one(months), 'months');
  if (!(amount > 0)) throw new Fault('principal', { given: amount });
  if (begin > end) throw new Fault('order', { first: formatDate(begin), last: formatDate(end) });
  if (!Number.isInteger(every) || every < 1) throw new Fault('months', { given: every });
  return plan(amount, begin, end, every).map(({ date, amount: due }) => [date, due]);
}

/** Everything else has been checked: what is left to refuse is a plan without end. */
function plan(...terms: Parameters<typeof instalments>): ReturnType<typeof instalments> {
  try {
    return instalments(...terms);
  } catch (error) {
    throw error instanceof RangeError ? new Fault('instalments', { most: MOST_INSTALMENTS }) : error;
  }
}
