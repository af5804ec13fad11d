import type { Workbook } from '../model/workbook';
import { writeBook } from './book';
import { choiceOf } from './choice';
import { listed } from './mistake';
import type { ListedMistake, Mistake } from './mistake';
import { makeOffice } from './office/make-office';
import type { Office } from './office/office';

/** A sample workbook and the mistakes that stand in it. */
export interface Sample {
  readonly workbook: Workbook;
  readonly mistakes: readonly ListedMistake[];
}

const SEED = 2046;

/** The office's own sheets, before anybody opened them with the add-in. */
export interface OfficeSample extends Sample {
  readonly office: Office;
}

/**
 * The invented office PGD NHCSXH Sông Mây at 30/09/2026 with the given mistakes planted; none = a clean office.
 * Each call makes a new workbook, for the same `seed` always the same one.
 * @example officeSample('phong-giao-dich.xlsx', MISTAKES).mistakes.length
 */
export function officeSample(name: string, mistakes: readonly Mistake[], seed = SEED): OfficeSample {
  const office = makeOffice(seed);
  const choose = choiceOf(office, seed + 1);
  const pending = mistakes.map((mistake) => mistake.plant(office, choose));
  const book = writeBook(office, name);
  const planted = pending.map((finish) => finish(book));
  return {
    office,
    workbook: book.workbook,
    mistakes: mistakes.map((mistake, index) => listed(mistake, planted[index] as (typeof planted)[number])),
  };
}
