import { classOf } from '../core/rubric/classify';
import { classes } from '../i18n/terms/vi';
import { editionArgument } from './edition-argument';
import { Fault } from './fault';
import { isBlankOrZero, trimmed } from './range/cells';
import { numbersOf } from './range/numbers';
import type { Result } from './answer';

/** GROUPCLASS: the class of each total; a blank, or the 0 that exports show for a total not calculated, has none. */
export function groupClass(score: unknown, edition: unknown): Result {
  const rubric = editionArgument(edition);
  const cells = trimmed(score);
  if (cells.length === 0) return [['']];
  const width = cells[0]?.length ?? 1;
  const { values, faults } = numbersOf(cells.flat(), 'score');
  return cells.map((row, at) =>
    row.map((cell, col) => {
      if (isBlankOrZero(cell)) return '';
      const index = at * width + col;
      const total = values[index] ?? NaN;
      return (
        faults.get(index) ??
        (total >= 0 && total <= 100 ? classes[classOf(total, rubric)] : new Fault('score', { given: total }))
      );
    }),
  );
}
