import { useCallback, useId, useRef } from 'preact/hooks';
import { cellName } from '../../../../core/cell/address';
import type { TemplateFault } from '../../../../core/report/template/template';
import { reportingTexts } from '../../../../i18n/reporting';
import { templateFaultText } from '../../../../i18n/tokens';
import { paneTexts } from '../../../../i18n/pane';
import type { TemplateSummary } from '../../../../jobs/report/template/check-template';
import { ActionButton } from '../../../action-button';
import { focusAfterDraw } from '../../../after-draw';
import { LinkButton } from '../../../link-button';
import { LongList } from '../../../long-list';
import type { PageProps } from '../../page-props';
import { FilledTemplate } from './filled-template';

interface Props extends PageProps {
  readonly template: TemplateSummary;
}

/** A sheet of tokens: what it holds, everything that is wrong with it, and what it was filled with. */
export function TemplateCard({ template, session, state }: Props) {
  const card = useRef<HTMLElement>(null);
  const id = useId();
  const { language, templates } = state;
  const { sheet, cells, tables, faults } = template;
  const { templates: texts } = reportingTexts(language);
  const draw = useCallback(
    (fault: TemplateFault) => (
      <li key={`${fault.row},${fault.col},${fault.code},${fault.written}`} data-severity="error">
        <span class="sentence">{templateFaultText(language, fault)}</span>
        <span class="finding-actions">
          <LinkButton onPress={() => void session.goTo(fault)}>
            {paneTexts(language).results.check.goTo(cellName(fault.row, fault.col), fault.sheet)}
          </LinkButton>
        </span>
      </li>
    ),
    [session, language],
  );
  const focusOn = (part: string) =>
    focusAfterDraw(
      () => card.current?.querySelector(part),
      () => card.current,
    );
  const check = async () => {
    await session.checkTemplate(sheet);
    focusOn('.template-faults');
  };
  const fill = async () => {
    await session.fillTemplate(sheet);
    focusOn('.filled-template');
  };
  return (
    <section class="box" ref={card} tabIndex={-1} aria-labelledby={id} data-template={sheet}>
      <h4 id={id}>
        <LinkButton onPress={() => void session.goTo({ sheet, row: 0, col: 0 })}>{sheet}</LinkButton>
      </h4>
      <p class="quiet">{texts.cells(cells, tables.length)}</p>
      <div class="template-faults" tabIndex={-1} role="group" aria-labelledby={id}>
        {faults.length === 0 ? (
          <p>{texts.fine}</p>
        ) : (
          <>
            <p class="doubt">{texts.faults(faults.length)}</p>
            <LongList items={faults} class="findings" draw={draw} more={texts.more} />
          </>
        )}
      </div>
      <span class="form-actions">
        <ActionButton id="checkTemplate" state={state} describedBy={id} onPress={() => void check()} />
        <ActionButton id="fillTemplate" state={state} describedBy={id} onPress={() => void fill()} />
      </span>
      {templates.filled && templates.filledFrom === sheet && (
        <FilledTemplate template={sheet} filled={templates.filled} session={session} state={state} />
      )}
    </section>
  );
}
