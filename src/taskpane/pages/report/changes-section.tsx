import { useRef } from 'preact/hooks';
import { parseQuarter } from '../../../core/report/quarter';
import { reportingTexts } from '../../../i18n/reporting';
import type { FillComparison } from '../../../jobs/report/compare';
import { ActionButton } from '../../action-button';
import { focusAfterDraw } from '../../after-draw';
import type { PageProps } from '../page-props';
import { ChangeList } from './change-list';
import { filledWhen } from './filled-words';

/** Khác gì so với lần trước: which figures differ between the last two fillings of the chosen form. */
export function ChangesSection({ session, state }: PageProps) {
  const section = useRef<HTMLElement>(null);
  const { comparison } = state.answers;
  const { changes: texts } = reportingTexts(state.language);
  const compare = async () => {
    await session.compare();
    focusAfterDraw(
      () => section.current?.querySelector('.comparison'),
      () => section.current?.querySelector('[data-job=compare]'),
    );
  };
  return (
    <section ref={section} aria-labelledby="changes-heading">
      <h3 id="changes-heading">{texts.heading}</h3>
      <p class="quiet" id="changes-hint">
        {texts.hint}
      </p>
      <ActionButton id="compare" state={state} describedBy="changes-hint" onPress={() => void compare()} />
      {comparison && (
        <div class="comparison" tabIndex={-1} role="group" aria-labelledby="changes-heading">
          {comparison === 'never' ? <p>{texts.never}</p> : <Comparison comparison={comparison} state={state} />}
        </div>
      )}
    </section>
  );
}

interface Props extends Pick<PageProps, 'state'> {
  readonly comparison: FillComparison;
}

function Comparison({ comparison: { before, changes }, state: { language } }: Props) {
  const { changes: texts } = reportingTexts(language);
  if (!before) return <p>{texts.first}</p>;
  const quarter = parseQuarter(before.quarter);
  return (
    <>
      {quarter && <p class="quiet">{texts.before(quarter, filledWhen(before, language))}</p>}
      <ChangeList changes={changes} language={language} />
    </>
  );
}
