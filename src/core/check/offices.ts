import type { ProseLine } from '../sheet/prose';
import type { Table } from '../sheet/table';
import type { Steps } from '../steps';
import { loanBook, loanBookSteps } from './loan-book';
import type { LoanBook } from './loan-book';
import type { CheckContext, Office } from './rule';
import { isSameList } from './same-list';
import { scoreBook } from './score-book';
import type { ScoreBook } from './score-book';
import type { WrongCells } from './wrong-cells';

/** The office as each rule may see it. */
export interface Offices {
  officeOf(tables: readonly Table[]): Office;
  /** reads the records, step by step, which the first rule that asks for them would otherwise do in one piece */
  prepare(): Steps<void>;
}

/**
 * Gives each rule the office as it may see it: only some of the tables, but the records of all of them. The records are read when the
 * first rule asks for them: where nothing has changed, nothing is read. Rules with the same tables share one office, and so what they
 * work out about it.
 */
export function offices(
  all: readonly Table[],
  asOf: number | null,
  wrong: WrongCells,
  context: CheckContext = {},
  prose: readonly ProseLine[] = [],
): Offices {
  let loans: LoanBook | undefined;
  let scores: ScoreBook | undefined;
  const scoresOfAll = (): ScoreBook => (scores ??= scoreBook(all));
  const loansOfAll = (): LoanBook => (loans ??= loanBook(all, scoresOfAll()));
  const made: Office[] = [];
  function* prepare(): Steps<void> {
    if (loans) return;
    const scored = scoresOfAll();
    yield null;
    loans = yield* loanBookSteps(all, scored);
  }
  const officeOf = (tables: readonly Table[]): Office => {
    const known = made.find((office) => isSameList(office.tables, tables));
    if (known) return known;
    const office: Office = {
      tables,
      asOf,
      context,
      prose,
      get scores() {
        return scoresOfAll();
      },
      get loans() {
        return loansOfAll();
      },
      isWrong: (place) => wrong.has(place),
      told: (on) => wrong.told(on),
    };
    made.push(office);
    return office;
  };
  return { officeOf, prepare };
}
