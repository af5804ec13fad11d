import type { Notice } from '../actions/session';
import { freezeTexts } from '../i18n/freeze';
import type { Language } from '../i18n/language';
import { paneTexts } from '../i18n/pane';
import { repairTexts } from '../i18n/repairs';
import { terms } from '../i18n/terms';
import type { Criterion } from '../core/rubric/criterion';
import type { FreezeOutcome } from '../jobs/freeze-functions';

/** The words of a notice that is no error. */
export function noticeText(notice: Exclude<Notice, { kind: 'failed' }>, language: Language): string {
  const texts = paneTexts(language);
  const repairs = repairTexts[language];
  switch (notice.kind) {
    case 'cancelled':
      return texts.cancelled;
    case 'undone':
      return notice.sheet === null ? texts.nothingToUndo : texts.undone(notice.sheet);
    case 'marked':
      return repairs.marked(notice.outcome.marked, notice.outcome.withoutNote.length);
    case 'unmarked':
      return repairs.unmarked(notice.count);
    case 'repaired':
      return repairs.done(notice.outcome.cells, notice.outcome.rows);
    case 'accepted':
      return texts.accepted(notice.count);
    case 'reopened':
      return texts.reopened(notice.count);
    case 'editions': {
      const { made, edition, sheet } = notice.outcome;
      return texts.editions(made, edition, sheet);
    }
    case 'adopted': {
      const { adopted, inferred, kept } = notice.outcome;
      const names = (criteria: readonly Criterion[]) =>
        criteria.map((one) => terms[language].criteria[one].toLowerCase()).join(', ');
      return texts.adopted(adopted, names(inferred), names(kept));
    }
    case 'settings':
      return texts.settings(notice.sheet);
    case 'inputs': {
      const { sheet, quarter, written } = notice.outcome;
      return texts.inputs(sheet, quarter.quarter, quarter.year, written);
    }
    case 'exported': {
      const { sheets, masked, leftOut } = notice.outcome;
      return texts.exported(sheets.length, masked, leftOut.charts);
    }
    case 'templateMade':
      return texts.templateMade(notice.sheet, notice.cells, notice.left);
    case 'sampleOpened':
      return texts.sampleOpened;
    case 'forgotten':
      return texts.forgotten(notice.inWorkbook);
    case 'notices':
      return texts.notices(notice.pages, notice.sheet);
    case 'frozen':
    case 'unfrozen':
      return freezeText(notice.kind, notice.outcome, language);
  }
}

/** What was done and how many formulas were left; why each was left is told beside it. */
function freezeText(kind: 'frozen' | 'unfrozen', { formulas, cells, left }: FreezeOutcome, language: Language): string {
  const texts = freezeTexts[language];
  if (formulas === 0 && left.length === 0) return kind === 'frozen' ? texts.nothingToFreeze : texts.nothingToUnfreeze;
  return [
    ...(formulas > 0 ? [kind === 'frozen' ? texts.frozen(formulas, cells) : texts.unfrozen(formulas)] : []),
    ...(left.length > 0 ? [paneTexts(language).tools.left(left.length)] : []),
  ].join(' ');
}
