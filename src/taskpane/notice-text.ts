import type { Notice } from '../actions/session';
import type { PaneTexts } from '../i18n/pane';

/** The words of a notice that is no error. */
export const noticeText = (notice: Exclude<Notice, { kind: 'failed' }>, texts: PaneTexts): string =>
  notice.kind === 'cancelled'
    ? texts.cancelled
    : notice.sheet === null
      ? texts.nothingToUndo
      : texts.undone(notice.sheet);
