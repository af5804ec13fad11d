import { addMonths } from '../cell/serial';
import type { Loans } from '../record/loans';
import { begunMonths, fullMonths } from './months-between';
import { isProgramme } from './programme';

/**
 * How long a loan may be extended (gia hạn nợ). Short = term of up to 12 months: 12 more · half = longer terms: half the term ·
 * programme17 = 30 months whatever the term. The half for pupils and students (02) is the general one.
 */
export type ExtensionCase = 'short' | 'half' | 'programme17';

interface CaseRule {
  readonly source: string;
  /** false = seen only in one office's program: shown as unverified */
  readonly verified: boolean;
}

/** DOMAIN 5.4. Loans under decisions 29 and 54 have rights of their own (30 or 0 months); the loan book does not tell them reliably. */
export const EXTENSION_CASES: Readonly<Record<ExtensionCase, CaseRule>> = {
  short: { source: 'DOMAIN 5.4 [F5g, F6 q.19]', verified: true },
  half: { source: 'DOMAIN 5.4 [F5g, F6 q.19]', verified: true },
  programme17: { source: 'DOMAIN 5.4 [F5g]', verified: false },
};

const SHORT_TERM = 12;
const MOST: Readonly<Record<'short' | 'programme17', number>> = { short: 12, programme17: 30 };

export interface ExtensionRight {
  readonly case: ExtensionCase;
  /** months that the loan may be extended by in all, and those that it has been already (a month begun counts) */
  readonly most: number;
  readonly used: number;
  /** most − used, never below 0 */
  readonly left: number;
  /** the last day to which it may be extended, 1900 serial */
  readonly latest: number;
  readonly verified: boolean;
}

/**
 * What is left of a loan's right to be extended: the term is told from its dates, because the column "Thời hạn vay" only says short,
 * medium or long. Months are counted so that never more is promised than there is. null = a date is missing, or the loan falls due
 * before it was made.
 * @param programme code or name; '' = not known, so an exception cannot be excluded: unverified
 */
export function extensionRight(
  made: number,
  contract: number,
  extended: number,
  programme: string,
): ExtensionRight | null {
  if (!(made > 0) || !(contract > made)) return null;
  const [from, due] = [Math.floor(made), Math.floor(contract)];
  const which: ExtensionCase = isProgramme(programme, '17')
    ? 'programme17'
    : due <= addMonths(from, SHORT_TERM)
      ? 'short'
      : 'half';
  const most = which === 'half' ? Math.floor(fullMonths(from, due) / 2) : MOST[which];
  const used = extended > due ? begunMonths(due, extended) : 0;
  return {
    case: which,
    most,
    used,
    left: Math.max(0, most - used),
    latest: addMonths(due, most),
    verified: programme !== '' && EXTENSION_CASES[which].verified,
  };
}

export const extensionRightOf = (loans: Loans, loan: number): ExtensionRight | null =>
  extensionRight(
    loans.loanDate[loan] ?? NaN,
    loans.dueContract[loan] ?? NaN,
    loans.dueExtended[loan] ?? NaN,
    loans.programme[loan] ?? '',
  );
