import type { CellValue } from '../../../src/core/sheet/grid';
import type { Random } from '../../../src/sandbox/samples/random';
import type { Book, Spot } from '../book';

/** A kind of mistake that people make in their workbooks. */
export interface Fault {
  /** dotted, stable: family and what happened */
  readonly id: string;
  /** Makes one such mistake; null = this workbook has no place for it, or none where its figures could tell. */
  readonly plants: (book: Book, random: Random) => Planted | null;
}

export interface Planted {
  /** with the mistake in it */
  readonly book: Book;
  /** the cells that are wrong: a finding must stand at one of them */
  readonly at: readonly Spot[];
  /** what the cell should hold, where a rule can tell */
  readonly expected?: CellValue;
  /** rules that may report it */
  readonly rules: readonly string[];
}

export const fault = (id: string, plants: Fault['plants']): Fault => ({ id, plants });
