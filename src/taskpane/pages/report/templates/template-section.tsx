import { useRef } from 'preact/hooks';
import { reportingTexts } from '../../../../i18n/reporting';
import { ActionButton } from '../../../action-button';
import { focusAfterDraw } from '../../../after-draw';
import type { PageProps } from '../../page-props';
import { LearnForm } from './learn-form';
import { TemplateCard } from './template-card';
import { TokenBrowser } from './token-browser';

/** Mẫu của đơn vị: the office's own sheets with tokens, the tokens to insert, and a template made of last quarter's report. */
export function TemplateSection({ session, state }: PageProps) {
  const section = useRef<HTMLElement>(null);
  const { found } = state.templates;
  const { templates: texts } = reportingTexts(state.language);
  const find = async () => {
    await session.findTemplates();
    focusAfterDraw(
      () => section.current?.querySelector('.found-templates'),
      () => section.current?.querySelector('[data-job=templates]'),
    );
  };
  return (
    <section ref={section} class="stacked-parts" aria-labelledby="templates-heading">
      <h3 id="templates-heading">{texts.heading}</h3>
      <p class="quiet" id="templates-hint">
        {texts.hint}
      </p>
      <ActionButton id="templates" state={state} describedBy="templates-hint" onPress={() => void find()} />
      {found && (
        <div class="found-templates stacked-parts" tabIndex={-1} role="group" aria-labelledby="templates-heading">
          {found.length === 0 && <p>{texts.none}</p>}
          {found.map((template) => (
            <TemplateCard key={template.sheet} template={template} session={session} state={state} />
          ))}
        </div>
      )}
      <TokenBrowser session={session} state={state} />
      <LearnForm session={session} state={state} />
    </section>
  );
}
