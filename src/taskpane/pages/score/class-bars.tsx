import { formatNumber } from '../../../i18n/format';
import { paneTexts } from '../../../i18n/pane';
import { terms } from '../../../i18n/terms';
import type { ScoreOutcome } from '../../../jobs/job';
import type { Language } from '../../../i18n/language';
import { Bar } from '../../bars';
import { CLASS_ROWS, countClasses } from '../../result-summary';

interface Props {
  readonly outcome: ScoreOutcome;
  readonly language: Language;
}

/** Groups by class with a bar each; what is assumed and what is missing is said. */
export function ClassBars({ outcome, language }: Props) {
  const { score: texts } = paneTexts(language).results;
  const counts = countClasses(outcome.groups);
  const total = outcome.groups.length;
  const { classes } = terms[language];
  return (
    <>
      <ul class="bars classes">
        {CLASS_ROWS.filter((id) => id !== 'open' || counts.open > 0).map((id) => (
          <li key={id} data-class={id}>
            <span class="bar-words">
              <span class="class-name">{id === 'open' ? texts.open : classes[id]}</span>
              <span>{texts.classed(counts[id], formatNumber(language, (counts[id] / total) * 100, 1))}</span>
            </span>
            <Bar share={counts[id] / total} tone={id} />
          </li>
        ))}
      </ul>
      {counts.open > 0 && <p class="quiet">{texts.incomplete(counts.open)}</p>}
      {!outcome.verified && <p class="doubt">{texts.unverified}</p>}
    </>
  );
}
