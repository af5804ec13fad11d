import { createRandom } from '../../src/sandbox/samples/random';
import type { Book } from './book';
import { groupThings } from './office/facts-of';
import { scaledOffice } from './office/scaled-office';
import { SIZES } from './office/size';
import { GROUP_SHEETS } from './sheets/lists-of-groups';
import { LOAN_BOOK, LOAN_LISTS, MONTH_BEFORE } from './sheets/lists-of-loans';
import { narrative } from './sheets/narrative';
import type { Desk, SheetPlan } from './sheets/plan';
import { printSheet } from './sheets/print-sheet';
import { SUMMARIES } from './sheets/summaries';

const PLANS: readonly SheetPlan[] = [LOAN_BOOK, MONTH_BEFORE, ...GROUP_SHEETS, ...LOAN_LISTS, ...SUMMARIES];

/** share of the workbooks with a page of sentences */
const WITH_WORDS = 0.5;

/**
 * A workbook without a mistake: an office of that size, and those of its sheets that chance chose; all figures come from the same loans.
 * The same size and seed give the same workbook on every machine.
 * @example cleanBook(0, 7).sheets.map(({ name }) => name)
 */
export function cleanBook(size: number, seed: number): Book {
  const random = createRandom(1_000 * size + seed);
  const office = scaledOffice(SIZES[size]!, random);
  const desk: Desk = { office, random, groups: groupThings(office) };
  const chosen = PLANS.filter(({ chance }) => random.chance(chance));
  const plans = chosen.includes(LOAN_BOOK) ? chosen : chosen.filter((plan) => plan !== MONTH_BEFORE);
  const sheets = plans.flatMap(({ name, tables }) => {
    const printed = tables(desk);
    return printed.length === 0 ? [] : [printSheet(name, printed)];
  });
  if (random.chance(WITH_WORDS)) sheets.push(narrative(desk));
  return { size: SIZES[size]!, seed, office, sheets };
}
