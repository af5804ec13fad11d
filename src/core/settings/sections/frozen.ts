import * as v from 'valibot';
import { parseArea } from '../../cell/address';
import { digest } from '../../cell/digest';
import type { CellValue } from '../../sheet/grid';
import { section, SOME_TEXT } from '../section';

/** A formula that was turned into values ("Ghi thành giá trị"), so that it can be brought back. */
export interface FrozenFormula {
  readonly sheet: string;
  /** A1 name of the cells that hold its values; the formula stood in the first */
  readonly area: string;
  /** without its `=`, so that no program takes the note for a formula */
  readonly formula: string;
  /** digest of the values: what has been changed since is not written over */
  readonly key: string;
}

/** Formulas turned into values. */
export const frozen = section(
  'frozen',
  [
    { id: 'sheet', content: 'text' },
    { id: 'area', content: 'text' },
    { id: 'formula', content: 'text' },
    { id: 'key', content: 'text' },
  ],
  v.object({
    sheet: SOME_TEXT,
    area: v.pipe(
      SOME_TEXT,
      v.check((text) => parseArea(text) !== null, 'unknownWord'),
    ),
    formula: SOME_TEXT,
    key: SOME_TEXT,
  }),
  (row): FrozenFormula => row,
  (row) => ({ ...row }),
);

/** A value as cells are sure to keep it: a calculated figure has 17 digits, a typed one may have only 15. */
export const asKept = (value: CellValue | undefined): CellValue | undefined =>
  typeof value === 'number' ? Number(value.toPrecision(15)) : value;

/** What the values of a frozen formula are known by again. */
export const frozenKey = (values: readonly (readonly CellValue[])[]): string =>
  digest(JSON.stringify(values.map((line) => line.map(asKept))));
