import * as v from 'valibot';
import type { CellValue } from '../sheet/grid';

/** One row of a section: its cells by column id; '' = blank. */
export type SettingsRow = Readonly<Record<string, CellValue>>;

/** Why a row that somebody wrote by hand cannot be used: `column` is at fault. */
export interface RowFault {
  readonly column: string;
  readonly code: RowFaultCode;
}

export type RowFaultCode =
  | 'missing'
  | 'unknownWord'
  | 'notADate'
  | 'notANumber'
  /** says the same as a row above it */
  | 'repeated'
  /** leads back to itself: a name to its own, or in a circle */
  | 'circular'
  /** of a band of points: a gap or an overlap with the band before it, no width, points beyond the maximum or out of order */
  | 'gap'
  | 'overlap'
  | 'emptyBand'
  | 'outOfRange'
  | 'outOfOrder';

/** What the cells of a column hold. Words of a vocabulary are shown in the user's language and kept as ids. */
export type ColumnContent =
  | 'text'
  | 'number'
  | 'date'
  | 'field'
  | 'kind'
  | 'rule'
  | 'parameter'
  | 'repair'
  | 'switch'
  | 'criterion'
  | 'class'
  | 'status'
  | 'indicator'
  | 'headPart'
  | 'basis';

export interface SettingsColumn {
  readonly id: string;
  readonly content: ColumnContent;
}

/**
 * One table of the settings sheet (`TKVV Thiết lập`): its columns, and how a row becomes a value and back. The words around it (title,
 * captions) stand in i18n under its id.
 */
export interface Section<T> {
  readonly id: string;
  readonly columns: readonly SettingsColumn[];
  read(row: SettingsRow): T | RowFault;
  write(value: T): SettingsRow;
  /** a row that stands there to be filled in and says nothing yet: it is passed over */
  isOpen?(row: SettingsRow): boolean;
  /** what is wrong with rows that are right each by itself; `at` = index of the value at fault */
  check?(values: readonly T[]): readonly { readonly at: number; readonly fault: RowFault }[];
}

export const isFault = (value: unknown): value is RowFault =>
  typeof value === 'object' && value !== null && 'code' in value && 'column' in value;

const ISSUE_CODES: readonly string[] = ['unknownWord', 'notADate', 'notANumber'];

/**
 * Makes a section whose rows are checked by a schema; the first complaint is the row's fault.
 * @example section('places', [{ id: 'from', content: 'text' }, …], v.object({ from: TEXT, … }), toChange, fromChange)
 */
export function section<S extends v.GenericSchema<unknown, object>, T>(
  id: string,
  columns: readonly SettingsColumn[],
  schema: S,
  toValue: (row: v.InferOutput<S>) => T,
  toRow: (value: T) => SettingsRow,
  check?: NonNullable<Section<T>['check']>,
): Section<T> {
  return {
    id,
    columns,
    read(row) {
      const parsed = v.safeParse(schema, row);
      if (parsed.success) return toValue(parsed.output);
      const [issue] = parsed.issues;
      const column = String(issue.path?.[0]?.key ?? columns[0]?.id ?? '');
      return { column, code: ISSUE_CODES.includes(issue.message) ? (issue.message as RowFaultCode) : 'missing' };
    },
    write: toRow,
    ...(check ? { check } : {}),
  };
}

/** Cells of the settings sheet, as schemas. */
export const TEXT = v.pipe(
  v.union([v.string(), v.number(), v.boolean()]),
  v.transform((value) => String(value).trim()),
);
export const SOME_TEXT = v.pipe(TEXT, v.nonEmpty('missing'));
export const NUMBER = v.number('notANumber');
/** 1900 serial */
export const DAY = v.pipe(v.number('notADate'), v.integer('notADate'), v.minValue(1, 'notADate'));
/** blank = null */
export const DAY_OR_BLANK = v.union(
  [
    v.pipe(
      v.literal(''),
      v.transform(() => null),
    ),
    DAY,
  ],
  'notADate',
);
export const NUMBER_OR_BLANK = v.union(
  [
    v.pipe(
      v.literal(''),
      v.transform(() => null),
    ),
    NUMBER,
  ],
  'notANumber',
);
export const wordOf = <const Words extends readonly string[]>(words: Words) => v.picklist(words, 'unknownWord');
