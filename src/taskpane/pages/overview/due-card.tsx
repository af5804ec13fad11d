import { pageTexts } from '../../../i18n/pane/pages';
import type { DueOutcome } from '../../../jobs/job';
import { Bar } from '../../bars';
import { inMillion } from '../../in-million';
import { stageWindows } from '../../result-summary';
import type { PageProps } from '../page-props';
import { Card } from './card';

/** What falls due within 30, 60 and 90 days, each window with those before it; and what is past its day already. */
export function DueCard({ outcome, session, state }: PageProps & { readonly outcome: DueOutcome }) {
  const { language } = state;
  const texts = pageTexts(language).overview.due;
  const { windows, overdue } = stageWindows(outcome.loans);
  const widest = windows[windows.length - 1]?.amount ?? 0;
  return (
    <Card title={texts.title} page="due" name="due" session={session} state={state}>
      <ul class="bars">
        {windows.map(({ stage, loans, amount }) => (
          <li key={stage} data-stage={stage}>
            <span class="bar-words">
              <span>{texts.stages[stage]}</span>
              <span>{texts.within(loans, inMillion(amount, language))}</span>
            </span>
            <Bar share={widest > 0 ? amount / widest : 0} />
          </li>
        ))}
      </ul>
      {overdue.loans > 0 && <p class="doubt">{texts.overdue(overdue.loans, inMillion(overdue.amount, language))}</p>}
    </Card>
  );
}
