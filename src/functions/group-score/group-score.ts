import { CRITERIA } from '../../core/rubric/criterion';
import type { Edition } from '../../core/rubric/edition';
import { scoreGroup } from '../../core/rubric/score-group';
import type { GroupScore, ScoreInput } from '../../core/rubric/score-group';
import { classes } from '../../i18n/terms/vi';
import { editionArgument } from '../edition-argument';
import { Fault } from '../fault';
import { trimmed } from '../range/cells';
import type { Cells } from '../range/cells';
import { optionOf } from '../range/option';
import type { OptionWords } from '../range/option';
import type { Result } from '../answer';
import { headedRows } from './headed-rows';
import { plainRows } from './plain-rows';
import { refuseFractions } from './score-rows';
import type { ScoreRow } from './score-rows';

const RESULTS = {
  score: ['điểm', 'tổng điểm', 'total'],
  class: ['xếp loại', 'loại'],
  points: ['chi tiết', 'điểm thành phần', 'điểm chi tiết'],
  gap: ['còn thiếu', 'thiếu', 'điểm còn thiếu'],
} as const satisfies OptionWords<string>;

type ResultKind = keyof typeof RESULTS;

/** Cells of one group in each kind of result. */
const WIDTH: Readonly<Record<ResultKind, number>> = { score: 1, class: 1, points: CRITERIA.length + 2, gap: 1 };

/**
 * GROUPSCORE: one row for each row of `measures` below its headings. A row with something missing has no score (blank), one with an
 * unreadable cell is an error, and neither touches the others.
 * @throws Fault if the range has neither headings that are known nor six columns, lacks a criterion, or holds fractions for per cent
 */
export function groupScore(measures: unknown, result: unknown, edition: unknown): Result {
  const kind = optionOf<ResultKind>(result, RESULTS, 'result');
  const rubric = editionArgument(edition);
  const cells = trimmed(measures);
  if (cells.length === 0) return [['']];
  const rows = rowsOf(cells, kind);
  refuseFractions(rows);
  // headings with nothing below them: Excel has no way to show an empty block
  if (rows.length === 0) return [['']];
  return rows.map((row) => answer(row, kind, rubric));
}

function rowsOf(cells: Cells, kind: ResultKind): readonly ScoreRow[] {
  const headed = headedRows(cells);
  if (headed) {
    if (headed.without.length > 0 && kind !== 'points') {
      throw new Fault('columns', { argument: 'measures', criteria: headed.without });
    }
    return headed.rows;
  }
  const plain = plainRows(cells);
  if (!plain) throw new Fault('layout', { argument: 'measures', columns: cells[0]?.length ?? 0 });
  return plain;
}

function answer(row: ScoreRow, kind: ResultKind, edition: Edition): Result[number] {
  if (row === null) return Array<string>(WIDTH[kind]).fill('');
  if (row instanceof Fault) return Array<Fault>(WIDTH[kind]).fill(row);
  const score = scoreGroup(row, edition);
  const fault = outOfRange(score, row, edition);
  if (fault) return Array<Fault>(WIDTH[kind]).fill(fault);
  const className = score.class ? classes[score.class] : '';
  const total = score.total ?? '';
  if (kind === 'class') return [className];
  if (kind === 'gap') return [score.total === null ? '' : (score.gap?.points ?? 0)];
  if (kind === 'score') return [total];
  return [...CRITERIA.map((criterion) => score.points[criterion] ?? ''), total, className];
}

/** Points that no rubric can give: a sum of them would look right. */
function outOfRange(score: GroupScore, row: ScoreInput, edition: Edition): Fault | null {
  const [first] = score.outOfRange;
  if (first !== undefined) {
    const joint = first === 'deposits';
    const max = joint ? edition.criteria.savers.max + edition.criteria.savings.max : edition.criteria[first].max;
    const points = (joint ? score.deposits : score.points[first]) ?? NaN;
    return new Fault('points', { criterion: joint ? 'deposits' : first, points, max });
  }
  const impossible = score.missing.find((criterion) => typeof row.measures?.[criterion] === 'number');
  return impossible ? new Fault('measure', { criterion: impossible, given: Number(row.measures?.[impossible]) }) : null;
}
