import { useId, useRef, useState } from 'preact/hooks';
import type { Survey } from '../../../../jobs/job';
import { reportingTexts } from '../../../../i18n/reporting';
import { ActionButton } from '../../../action-button';
import { focusAfterDraw } from '../../../after-draw';
import type { PageProps } from '../../page-props';
import { ProposalList } from './proposal-list';

/** Học từ báo cáo đã điền: a filled report of an earlier quarter is chosen, what its cells may be is proposed and confirmed. */
export function LearnForm({ session, state }: PageProps) {
  const form = useRef<HTMLElement>(null);
  const id = useId();
  const sheets = sheetsOf(state.survey);
  const [chosen, setChosen] = useState<string | null>(null);
  const sheet = chosen !== null && sheets.includes(chosen) ? chosen : (sheets[0] ?? null);
  const { learned } = state.templates;
  const { learn: texts } = reportingTexts(state.language);
  const learn = async () => {
    if (sheet === null) return;
    await session.learn(sheet);
    focusAfterDraw(
      () => form.current?.querySelector('.proposals'),
      () => form.current?.querySelector('[data-job=learn]'),
    );
  };
  return (
    <section ref={form} aria-labelledby={`${id}-heading`}>
      <h4 id={`${id}-heading`}>{texts.heading}</h4>
      <p class="quiet" id={`${id}-hint`}>
        {texts.hint}
      </p>
      <label for={`${id}-sheet`}>{texts.sheet}</label>
      <select
        id={`${id}-sheet`}
        class="field learn-sheet"
        value={sheet ?? ''}
        onChange={({ currentTarget }) => setChosen(currentTarget.value)}
      >
        {sheets.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
      <ActionButton id="learn" state={state} describedBy={`${id}-hint`} onPress={() => void learn()} />
      {learned && <ProposalList key={learned.sheet} learned={learned} session={session} state={state} />}
    </section>
  );
}

/** The sheets that have something on them, in the order in which they were read. */
const sheetsOf = (survey: Survey | null): readonly string[] =>
  survey
    ? [
        ...new Set([
          ...survey.tables.map(({ sheet }) => sheet),
          ...survey.unknown.filter(({ why }) => why !== 'empty').map(({ sheet }) => sheet),
        ]),
      ]
    : [];
