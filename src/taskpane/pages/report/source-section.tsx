import { useRef } from 'preact/hooks';
import { cellName } from '../../../core/cell/address';
import { figureId } from '../../../core/report/figure';
import { reportingTexts } from '../../../i18n/reporting';
import type { CellSource } from '../../../jobs/report/source';
import { ActionButton } from '../../action-button';
import { focusAfterDraw } from '../../after-draw';
import type { PageProps } from '../page-props';
import { FigureSources } from './figure-sources';

/** Số này lấy từ đâu: the figures of the selected cell, with the way to where each came from. */
export function SourceSection({ session, state }: PageProps) {
  const section = useRef<HTMLElement>(null);
  const { source } = state.answers;
  const { source: texts } = reportingTexts(state.language);
  const ask = async () => {
    await session.askSource();
    focusAfterDraw(
      () => section.current?.querySelector('.cell-source'),
      () => section.current?.querySelector('[data-job=source]'),
    );
  };
  return (
    <section ref={section} aria-labelledby="source-heading">
      <h3 id="source-heading">{texts.heading}</h3>
      <p class="quiet" id="source-hint">
        {texts.hint}
      </p>
      <ActionButton id="source" state={state} describedBy="source-hint" onPress={() => void ask()} />
      {source && <Answer source={source} session={session} state={state} />}
    </section>
  );
}

function Answer({ source, session, state }: PageProps & { readonly source: CellSource }) {
  const { source: texts } = reportingTexts(state.language);
  const { sheet, row, col, figures, why } = source;
  const cell = texts.cell(cellName(row, col), sheet);
  return (
    <div class="preview cell-source" tabIndex={-1} role="group" aria-label={cell}>
      <p class="quiet">{cell}</p>
      {why !== null && <p>{texts.why[why]}</p>}
      {figures.map((figure) => (
        <FigureSources key={figureId(figure.key)} figure={figure} session={session} state={state} />
      ))}
    </div>
  );
}
