import { fold } from '../cell/fold';
import type { DraftColumn } from './draft-column';
import type { FieldId } from './field';

/** Slack for a ratio printed with a digit less than its parts allow. */
const SLACK = 1e-9;

/**
 * A column headed only "Tỷ lệ (%)" is the overdue ratio if its figures are that; otherwise its meaning is not known and it is dropped.
 * At least half of the rows that can be tried must fit, and at least one.
 */
export function withoutFalseRatio(drafts: readonly DraftColumn[]): DraftColumn[] {
  const of = (field: FieldId) => drafts.find((draft) => draft.head.field === field);
  const [ratio, overdue, outstanding] = [of('overdueRatio'), of('overdue'), of('outstanding')];
  if (!ratio || fold(ratio.head.path.at(-1) ?? '') !== 'ty le' || ratio.head.confidence > 0.8) return [...drafts];
  let fits = 0;
  let tried = 0;
  ratio.numbers.forEach((printed, row) => {
    const expected = (100 * (overdue?.numbers[row] ?? NaN)) / (outstanding?.numbers[row] ?? NaN);
    if (!(expected > 0) || Number.isNaN(printed)) return;
    tried++;
    if (Math.abs(printed - expected) <= 2 * (ratio.halves[row] ?? 0) + SLACK) fits++;
  });
  return fits > 0 && fits * 2 >= tried ? [...drafts] : drafts.filter((draft) => draft !== ratio);
}
