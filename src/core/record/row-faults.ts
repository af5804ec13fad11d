import type { Place } from '../check/finding';
import { readClass } from '../rubric/read-class';
import type { Criterion } from '../rubric/criterion';
import type { FieldId } from '../sheet/field';
import { columnOf, Reading } from '../sheet/table';
import { placeOf } from './place';
import type { Source } from './place';
import { POINT_FIELDS } from './score-input';

/** A cell of a group's row that its score cannot use: words for a number, a ratio that cannot be, a class that does not exist. */
export interface RowFault {
  readonly code: 'unreadable' | 'overHundred' | 'unknownClass';
  readonly field: FieldId;
  /** the criterion that loses its figure; null = none does */
  readonly criterion: Criterion | null;
  readonly place: Place;
  /** what the cell holds */
  readonly text: string;
}

/** Columns of the measures; a share of something cannot be more than all of it, while interest and principal can be paid ahead. */
const MEASURES: readonly (readonly [FieldId, Criterion, isShare: boolean])[] = [
  ['attendance', 'attendance', true],
  ['overdueRatio', 'overdue', true],
  ['principalRatio', 'principal', false],
  ['interestRatio', 'interest', false],
  ['saverRatio', 'savers', true],
  ['savingsIncrease', 'savings', false],
];

export function rowFaults(source: Source): readonly RowFault[] {
  const { table, row } = source;
  const points = (Object.entries(POINT_FIELDS) as [Criterion, FieldId][]).map(
    ([criterion, field]) => [field, criterion, false] as const,
  );
  const figures = [...points, ...MEASURES, ['pointsTotal', null, false] as const].flatMap(
    ([field, criterion, isShare]): RowFault[] => {
      const column = columnOf(table, field);
      const place = placeOf(source, field);
      if (!column || !place) return [];
      const text = String(column.raw[row] ?? '');
      if (column.readings[row] === Reading.unreadable) return [{ code: 'unreadable', field, criterion, place, text }];
      const value = column.numbers[row] ?? NaN;
      return isShare && (value > 100 || value < 0) ? [{ code: 'overHundred', field, criterion, place, text }] : [];
    },
  );
  return [...figures, ...classFault(source)];
}

function classFault(source: Source): RowFault[] {
  const text = columnOf(source.table, 'groupClass')?.texts[source.row]?.trim() ?? '';
  const place = placeOf(source, 'groupClass');
  // the bank's export shows 0 where its formula was not calculated
  if (!place || text === '' || text === '0' || readClass(text) !== null) return [];
  return [{ code: 'unknownClass', field: 'groupClass', criterion: null, place, text }];
}
