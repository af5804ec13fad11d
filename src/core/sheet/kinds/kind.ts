import type { FieldId } from '../field';
import type { KindId, Unit } from '../table';

/** A kind of sheet, as data: what its columns must and must not mean, and how its rows are read. */
export interface Kind {
  readonly id: KindId;
  /** at least one field of each group */
  readonly must: readonly (readonly FieldId[])[];
  readonly mustNot: readonly FieldId[];
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
}
