import { useState } from 'preact/hooks';
import { reportingTexts } from '../../../i18n/reporting';
import { ActionButton } from '../../action-button';
import { focusAfterDraw } from '../../after-draw';
import { noticeLine } from '../../notice-line';
import type { PageProps } from '../page-props';

/** The way to a copy that can be sent on. Names stay only where somebody asks for them, each time anew. */
export function ExportSection({ session, state }: PageProps) {
  const [withNames, setWithNames] = useState(false);
  const { result: texts } = reportingTexts(state.language);
  const copy = async () => {
    await session.exportReport(withNames);
    setWithNames(false);
    focusAfterDraw(noticeLine, () => document.querySelector('[data-job=exportReport]'));
  };
  return (
    <section class="export" aria-labelledby="export-heading">
      <h3 id="export-heading">{texts.exportHeading}</h3>
      <p class="quiet" id="export-hint">
        {texts.export}
      </p>
      <label class="tick">
        <input
          type="checkbox"
          class="with-names"
          checked={withNames}
          onChange={({ currentTarget }) => setWithNames(currentTarget.checked)}
        />{' '}
        {texts.withNames}
      </label>
      <ActionButton id="exportReport" state={state} describedBy="export-hint" onPress={() => void copy()} />
    </section>
  );
}
