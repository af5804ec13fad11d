import type { ProseLine } from '../sheet/prose';
import type { Table } from '../sheet/table';
import { loanBook } from './loan-book';
import type { LoanBook } from './loan-book';
import type { CheckContext, Office } from './rule';
import { isSameList } from './same-list';
import { scoreBook } from './score-book';
import type { ScoreBook } from './score-book';
import type { WrongCells } from './wrong-cells';

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
) {
  let loans: LoanBook | undefined;
  let scores: ScoreBook | undefined;
  const scoresOfAll = (): ScoreBook => (scores ??= scoreBook(all));
  const loansOfAll = (): LoanBook => (loans ??= loanBook(all, scoresOfAll()));
  const made: Office[] = [];
  return (tables: readonly Table[]): Office => {
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
}
