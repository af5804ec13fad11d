import type { FieldId } from '../field';
import type { KindId, Unit } from '../table';

/** A kind of sheet, as data: what its columns must and must not mean, and how its rows are read. */
export interface Kind {
  readonly id: KindId;
  /** at least one field of each group */
  readonly must: readonly (readonly FieldId[])[];
  readonly mustNot: readonly FieldId[];
  /** fields that speak against the kind unless a title, or the sheet's or file's name, says that it is this kind */
  readonly untitled?: readonly FieldId[];
  /** folded words by which a title, the sheet's or the file's name tells the kind; `^` = the name begins so */
  readonly titles?: readonly string[];
  /** fields that make the kind likelier */
  readonly usual: readonly FieldId[];
  /** blank cells of these take the value above */
  readonly inherit: readonly FieldId[];
  /** unit of money where the sheet states none */
  readonly unit: Unit['dong'] | null;
  /** list: a row is one thing with a key · summary: a row is a line of a table, with totals and sub-levels */
  readonly shape: 'list' | 'summary';
  /** of lists: a row is data where one of these is filled */
  readonly keys: readonly FieldId[];
  /** headings (folded) that mean something else in this kind: DUNO in a list of instalments is not the loan's balance */
  readonly instead?: Readonly<Record<string, FieldId>>;
}
