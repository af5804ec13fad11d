import { classOf, roundPoints } from '../../rubric/classify';
import { DEPOSIT_PARTS } from '../../rubric/criterion';
import type { Criterion } from '../../rubric/criterion';
import type { ClassId, Edition } from '../../rubric/edition';
import { judgingEdition } from '../../rubric/editions';
import { readClass } from '../../rubric/read-class';
import type { FieldId } from '../../sheet/field';
import { columnOf, Reading } from '../../sheet/table';
import type { Column, Table } from '../../sheet/table';
import { dataRows } from '../loan-rows';
import { rule } from '../rule';
import type { Office } from '../rule';
import { headingOf, inCellStyle, numberAt, placeAt, rawAt, rowLabel, textAt } from '../table-cell';

const POINTS = {
  pointsAttendance: ['attendance'],
  pointsOverdue: ['overdue'],
  pointsPrincipal: ['principal'],
  pointsInterest: ['interest'],
  pointsSavers: ['savers'],
  pointsSavings: ['savings'],
  pointsDeposits: DEPOSIT_PARTS,
} as const satisfies Partial<Record<FieldId, readonly Criterion[]>>;

interface SubScore {
  readonly column: Column;
  readonly max: number;
}

/** The sub-scores of a sheet that has all of them, whether deposits stand in one column or in two; null if one is missing. */
function allSubScores(table: Table, edition: Edition): SubScore[] | null {
  const scores = subScores(table, edition);
  const covered = new Set(scores.flatMap(({ column }) => criteriaOf(column)));
  return covered.size === Object.keys(edition.criteria).length ? scores : null;
}

const criteriaOf = (column: Column): readonly Criterion[] => POINTS[column.field as keyof typeof POINTS] ?? [];

/** A joint column of deposits beside its parts repeats them. */
function subScores(table: Table, edition: Edition): SubScore[] {
  const hasParts = columnOf(table, 'pointsSavers') !== undefined && columnOf(table, 'pointsSavings') !== undefined;
  return (Object.keys(POINTS) as (keyof typeof POINTS)[])
    .filter((field) => field !== 'pointsDeposits' || !hasParts)
    .map((field) => columnOf(table, field))
    .filter((column) => column !== undefined)
    .map((column) => ({
      column,
      max: criteriaOf(column).reduce((sum, criterion) => sum + edition.criteria[criterion].max, 0),
    }));
}

const scoreSheets = ({ tables }: Office): readonly Table[] => tables.filter(({ kind }) => kind === 'groupScore');

const editionOf = (table: Table, { asOf, context }: Office): Edition =>
  judgingEdition(table.period?.date ?? asOf, context.editions);

const groupAt = (table: Table, row: number): string =>
  textAt(columnOf(table, 'groupCode'), row) || rowLabel(table, row);

const sumOf = (scores: readonly SubScore[], row: number): number =>
  roundPoints(scores.reduce((sum, { column }) => sum + numberAt(column, row), 0));

/** Half a unit of the last digit of every figure that takes part. */
const roomOf = (columns: readonly Column[], row: number): number =>
  columns.reduce((sum, column) => sum + (column.halves[row] ?? 0), 0);

const differs = (a: number, b: number, room: number): boolean => Math.abs(a - b) > room + 1e-9;

/** Whole points are exact: only printed decimals leave room. */
const pointsRoom = (columns: readonly Column[], row: number): number =>
  roomOf(
    columns.filter((column) => !Number.isInteger(numberAt(column, row))),
    row,
  );

/** A sub-score below 0 or over its maximum. The total tells what it should be, if it leaves something possible. */
export const scoreRange = rule(
  {
    id: 'score.range',
    severity: 'error',
    source: 'DOMAIN 1.1, 1.5',
    scope: 'table',
    kinds: ['groupScore'],
    mend: 'figure',
  },
  function* (office) {
    for (const table of scoreSheets(office)) {
      const edition = editionOf(table, office);
      const scores = subScores(table, edition);
      const complete = allSubScores(table, edition);
      const total = columnOf(table, 'pointsTotal');
      for (const row of dataRows(table))
        for (const { column, max } of scores) {
          const points = numberAt(column, row);
          if (!(points < 0 || points > max)) continue;
          const rest = complete && total ? roundPoints(numberAt(total, row) - sumOf(complete, row) + points) : NaN;
          yield {
            place: placeAt(table, column, row),
            found: rawAt(column, row),
            ...(rest >= 0 && rest <= max ? { expected: inCellStyle(column, row, rest) } : {}),
            values: { group: groupAt(table, row), heading: headingOf(table, column), points, max },
            evidence: total ? [placeAt(table, total, row)] : [],
          };
        }
    }
  },
);

/** Σ sub-scores ≠ total. Silent while a sub-score is blank or wrong, and where the export left the total uncalculated (0). */
export const scoreTotal = rule(
  { id: 'score.total', severity: 'error', source: 'DOMAIN 1.5', scope: 'table', kinds: ['groupScore'], mend: 'figure' },
  function* (office) {
    for (const table of scoreSheets(office)) {
      const scores = allSubScores(table, editionOf(table, office));
      const total = columnOf(table, 'pointsTotal');
      if (!scores || !total || isUncalculated(table, total)) continue;
      const columns = scores.map(({ column }) => column);
      for (const row of dataRows(table)) {
        const sum = sumOf(scores, row);
        if (!differs(numberAt(total, row), sum, pointsRoom([total, ...columns], row))) continue;
        if (!Number.isFinite(sum) || !Number.isFinite(numberAt(total, row))) continue;
        const evidence = columns.map((column) => placeAt(table, column, row));
        if (evidence.some((place) => office.isWrong(place))) continue;
        yield {
          place: placeAt(table, total, row),
          found: rawAt(total, row),
          expected: inCellStyle(total, row, sum),
          values: { group: groupAt(table, row), total: numberAt(total, row), sum },
          evidence,
        };
      }
    }
  },
);

/** A column of totals that are all 0 comes from an export that left its formulas uncalculated. */
const isUncalculated = (table: Table, total: Column): boolean => {
  for (const row of dataRows(table)) if (numberAt(total, row) > 0) return false;
  return true;
};

/** How the class is written in the sheet, learnt from its other rows: the office may say "Khá" or "Loại khá". */
function wordsOf(table: Table, column: Column): Map<ClassId, string> {
  const words = new Map<ClassId, string>();
  for (const row of dataRows(table)) {
    const id = readClass(textAt(column, row));
    if (id && !words.has(id)) words.set(id, String(rawAt(column, row)).trim());
  }
  return words;
}

const CLASS_WORDS: Readonly<Record<ClassId, string>> = { good: 'Tốt', fair: 'Khá', average: 'Trung bình', poor: 'Yếu' };

/** Xếp loại ≠ class of the total (of the right total, where `score.total` found it wrong). 0 is a formula left uncalculated. */
export const scoreClass = rule(
  {
    id: 'score.class',
    severity: 'error',
    source: 'DOMAIN 1.2, 1.5',
    scope: 'table',
    kinds: ['groupScore', 'groupList', 'groupReview'],
    mend: 'figure',
  },
  function* (office) {
    for (const table of office.tables) {
      const edition = editionOf(table, office);
      const total = columnOf(table, 'pointsTotal');
      const column = columnOf(table, 'groupClass');
      if (!total || !column || isUncalculated(table, total)) continue;
      const scores = allSubScores(table, edition);
      const words = wordsOf(table, column);
      for (const row of dataRows(table)) {
        const printed = readClass(textAt(column, row));
        const points = numberAt(total, row);
        if (printed === null || !Number.isFinite(points) || total.readings[row] === Reading.blank) continue;
        const right = office.isWrong(placeAt(table, total, row)) && scores ? sumOf(scores, row) : points;
        const expected = classOf(Number.isFinite(right) ? right : points, edition);
        if (printed === expected || printed === classOf(points, edition)) continue;
        yield {
          place: placeAt(table, column, row),
          found: rawAt(column, row),
          expected: words.get(expected) ?? CLASS_WORDS[expected],
          values: { group: groupAt(table, row), total: points, class: printed, expectedClass: expected },
          evidence: [placeAt(table, total, row)],
        };
      }
    }
  },
);
