import type { Mistake } from '../mistake';
import { overwrite, valueAt } from '../sheets/pen';
import type { OfficeBook } from '../book';
import { standingOf } from '../office/standing';
import { typed } from '../sheets/typed';

/** Households that the hand-made table puts under the wrong organisation. */
const MOVED = 6;

/** Households of an organisation as the table should print them: now, and against 31/12. */
export function householdsOf({ office }: OfficeBook, organisation: string): { now: number; change: number } {
  const now = standingOf(office.loans, organisation).households;
  return { now, change: now - (office.baseline.get(organisation)?.households ?? 0) };
}

/** Six households too many here, too few there: sums and changes agree, only the loan book tells. */
function misplaced(organisation: string, by: number, note: string): Mistake {
  return {
    rule: 'organisation.debt',
    note,
    plant: () => (book) => {
      const spot = book.table(organisation, 'households');
      const expected = valueAt(spot);
      const { now, change } = householdsOf(book, organisation);
      overwrite(spot, typed(now + by));
      overwrite(book.table(organisation, 'householdsChange'), typed(change + by));
      return { spot, expected };
    },
  };
}

/** Figures of a hand-made table that agree with each other but not with the loan book. */
export const TABLES: readonly Mistake[] = [
  misplaced('11', -MOVED, 'Số hộ của Hội ND thiếu 6 hộ so với danh sách món vay (ghi nhầm sang Hội PN).'),
  misplaced('12', MOVED, 'Số hộ của Hội PN thừa 6 hộ so với danh sách món vay (của Hội ND).'),
];
