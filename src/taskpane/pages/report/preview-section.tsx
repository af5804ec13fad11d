import { useRef } from 'preact/hooks';
import { reportingTexts } from '../../../i18n/reporting';
import type { ReportPreview } from '../../../jobs/report/prepare';
import { ActionButton } from '../../action-button';
import { focusAfterDraw } from '../../after-draw';
import { FailedResult } from '../../failed-result';
import type { PageProps } from '../page-props';
import { filledWords } from './filled-words';
import { GateList } from './gate-list';
import { InputFaults } from './input-faults';
import { MissingFigures } from './missing-figures';
import { Narrative } from './narrative';

/** The button that shows what the report would say, and what it showed. */
export function PreviewSection({ session, state }: PageProps) {
  const section = useRef<HTMLDivElement>(null);
  const { preview } = state.answers;
  const show = async () => {
    await session.prepare();
    focusAfterDraw(
      () => section.current?.querySelector('.report-preview'),
      () => section.current?.querySelector('[data-job=prepare]'),
    );
  };
  return (
    <div ref={section} class="stacked-parts">
      <ActionButton
        id="prepare"
        state={state}
        hint={reportingTexts(state.language).preview.hint}
        onPress={() => void show()}
      />
      {preview &&
        ('error' in preview ? (
          <FailedResult id="report" error={preview.error} session={session} state={state} onRetry={() => void show()} />
        ) : (
          <Preview preview={preview} session={session} state={state} />
        ))}
    </div>
  );
}

function Preview({ preview, session, state }: PageProps & { readonly preview: ReportPreview }) {
  const { language } = state;
  const texts = reportingTexts(language);
  const { form, data, shown, open, affected, inputFaults, inputSheet, narrative } = preview;
  const found = shown.filter((key) => data.figures.get(key) !== null).length;
  const title = texts.preview.title(texts.forms[form].name, data.quarter);
  return (
    <section class="preview report-preview stacked-parts" tabIndex={-1} aria-label={title}>
      <h3>{title}</h3>
      <p>{filledWords(preview, language)}</p>
      <p class={open.length > 0 ? 'doubt' : ''}>{texts.preview.figures(found, open.length)}</p>
      <MissingFigures open={open} quarter={data.quarter} session={session} state={state} />
      <InputFaults faults={inputFaults} sheet={inputSheet} session={session} state={state} />
      <GateList affected={affected} session={session} state={state} />
      <Narrative paragraphs={narrative} language={language} />
    </section>
  );
}
