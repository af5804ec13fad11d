import { numberReadings } from '../cell/number';
import type { FieldId } from './field';
import type { CellValue } from './grid';
import type { Kind } from './kinds';
import type { Unit } from './table';
import { PER_GROUP, PER_HOUSEHOLD, PER_LOAN, sizeOfRow, unitOf, type Size } from './units';

/** A column before its figures are read. */
interface RawColumn {
  readonly field: FieldId;
  readonly raw: readonly CellValue[];
  /** as stated by the sheet or usual in its kind; null = not told, or no money */
  readonly unit: Unit | null;
}

/** Amounts of debt, each of one loan, group or household, in the unit of the sheet. */
interface Scale {
  readonly amounts: readonly number[];
  readonly size: Size;
  /** how many times beyond its usual size a debt can still be */
  readonly slack: number;
  readonly leastRows: number;
}

/** Columns that tell the size of the debts, the best first; of one loan also its overdue part does. */
const DEBTS: readonly FieldId[] = ['outstanding', 'inTerm'];
const DEBTS_OF_LOAN: readonly FieldId[] = [...DEBTS, 'disbursed', 'principal', 'frozen', 'overdue'];
/** What is a part of the debt or far below it. */
const BELOW_DEBT: readonly FieldId[] = ['inTerm', 'overdue', 'frozen', 'arrears', 'savings'];
const HOUSEHOLDS: readonly FieldId[] = ['households', 'borrowers', 'members'];

/** So many rows of a list, evenly spread, tell as much as all of them. */
const SAMPLE = 1_000;
/** A list's rows differ; averages of a summary hardly do, and four organisations are all that it has. */
const LEAST_OF_LIST = 5;
const LEAST_OF_SUMMARY = 3;
/** No amount of money that anybody prints is less, in đồng. */
const LEAST_DONG = 1_000;

/**
 * Units of the columns, with another where the size of the debts makes the stated (or usual) one impossible by far and another fits:
 * đồng below "(triệu đồng)". A few rows of an odd size change nothing.
 */
export function unitsBySize(kind: Kind, columns: readonly RawColumn[]): (Unit | null)[] {
  const units = columns.map(({ unit }) => unit);
  const fields = columns.map(({ field }) => field);
  const ofRow = sizeOfRow(kind, fields);
  const debt = (ofRow === PER_LOAN ? DEBTS_OF_LOAN : DEBTS)
    .map((field) => columns[fields.indexOf(field)])
    .find((column) => column?.unit);
  if (!debt?.unit) return units;
  const rows = sampleRows(debt.raw.length);
  const debts = rows.map((row) => amountOf(debt.raw[row] ?? ''));
  const better = contradiction(scalesOf(ofRow, columns, rows, debts), debt.unit);
  if (better === null) return columns.map((column) => unitBesideDebt(column, rows, debts, debt));
  const stated = debt.unit.dong;
  const limit = 20 * sumOf(debts);
  return columns.map(({ raw, unit }) =>
    unit?.dong === stated && isPossibleBeside(rows, raw, better, limit) ? bySize(better, unit) : unit,
  );
}

const bySize = (dong: Unit['dong'], { name, dong: said, from }: Unit): Unit => ({
  ...unitOf(dong, 'magnitude'),
  ...(from === 'heading' || from === 'line' ? { stated: { name, dong: said, from } } : {}),
});

function sampleRows(count: number): number[] {
  const size = Math.min(count, SAMPLE);
  return Array.from({ length: size }, (_, at) => Math.floor((at * count) / size));
}

/** An amount as it stands, NaN where it is not sure, blank or none; a unit in the cell itself tells nothing of the column's. */
function amountOf(value: CellValue): number {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return NaN;
  const [only, other] = numberReadings(value);
  return only && !other && only.style.dong === null ? only.value : NaN;
}

/** A count; one that Excel took for a decimal ("11.347" typed in English) is what was typed. */
function countOf(value: CellValue): number {
  if (typeof value === 'number') return Number.isInteger(value) ? value : Math.round(value * 1_000);
  return typeof value === 'string' ? (numberReadings(value)[0]?.value ?? NaN) : NaN;
}

function scalesOf(
  ofRow: Size | undefined,
  columns: readonly RawColumn[],
  rows: readonly number[],
  debts: readonly number[],
): Scale[] {
  if (ofRow) return [{ amounts: debts, size: ofRow, slack: 10, leastRows: LEAST_OF_LIST }];
  const per = (fields: readonly FieldId[], size: Size): Scale[] => {
    const counts = fields.map((field) => columns.find((column) => column.field === field)).find(Boolean);
    if (!counts) return [];
    const amounts = debts.map((debt, at) => debt / countOf(counts.raw[rows[at] as number] ?? ''));
    return [{ amounts, size, slack: 5, leastRows: LEAST_OF_SUMMARY }];
  };
  return [...per(HOUSEHOLDS, PER_HOUSEHOLD), ...per(['groups'], PER_GROUP)];
}

/** The unit that all scales tell together against the given one; null where one finds it possible, or nothing fits. */
function contradiction(scales: readonly Scale[], unit: Unit): Unit['dong'] | null {
  const told = scales.filter(({ amounts, leastRows }) => amounts.filter(isAmount).length >= leastRows);
  if (told.length === 0 || !told.every((scale) => isImpossible(scale, unit.dong))) return null;
  const fits = (dong: Unit['dong']): boolean =>
    told.every(({ amounts, size }) => {
      const typical = median(amounts.filter(isAmount)) * dong;
      return typical >= size.low && typical <= size.high;
    });
  return ([1, 1_000_000, 1_000, 1_000_000_000] as const).find(fits) ?? null;
}

const isAmount = (value: number): boolean => value > 0 && Number.isFinite(value);

/** Whether the typical debt, and two of three, cannot be in a unit. */
function isImpossible({ amounts, size, slack }: Scale, dong: Unit['dong']): boolean {
  const isBeyond = (amount: number): boolean => amount * dong < size.low / slack || amount * dong > size.high * slack;
  const owing = amounts.filter(isAmount);
  return owing.filter(isBeyond).length * 3 >= owing.length * 2 && isBeyond(median(owing));
}

/** Whether a column of the debt's stated unit can be in its true one too: its amounts are neither less than a note nor far above the debts. */
function isPossibleBeside(
  rows: readonly number[],
  raw: readonly CellValue[],
  dong: Unit['dong'],
  limit: number,
): boolean {
  const amounts = rows.map((row) => Math.abs(amountOf(raw[row] ?? ''))).filter(isAmount);
  return amounts.length === 0 || (median(amounts) * dong >= LEAST_DONG && sumOf(amounts) <= limit);
}

/** The unit of a part of the debt that is many times the debt itself, as đồng beside triệu đồng are; else as it was. */
function unitBesideDebt(
  { field, raw, unit }: RawColumn,
  rows: readonly number[],
  debts: readonly number[],
  debt: RawColumn,
): Unit | null {
  if (!unit || !debt.unit || field === debt.field || !BELOW_DEBT.includes(field)) return unit;
  const shares = rows.map((row, at) => amountOf(raw[row] ?? '') / (debts[at] as number)).filter(isAmount);
  const share = (dong: Unit['dong']): number => (median(shares) * dong) / (debt.unit?.dong ?? 1);
  const beyond = shares.filter((one) => (one * unit.dong) / (debt.unit?.dong ?? 1) > MOST_OF_DEBT).length;
  if (shares.length < LEAST_OF_SUMMARY || beyond * 3 < shares.length * 2) return unit;
  const fitting = ([1_000_000, 1_000, 1] as const).find((dong) => dong < unit.dong && share(dong) <= 1);
  return fitting === undefined ? unit : bySize(fitting, unit);
}

/** Times the debt that no part of it can be, however it was misprinted. */
const MOST_OF_DEBT = 20;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

const sumOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => (isAmount(value) ? sum + value : sum), 0);
