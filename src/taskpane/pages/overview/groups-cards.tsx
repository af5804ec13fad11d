import { formatNumber } from '../../../i18n/format';
import { pageTexts } from '../../../i18n/pane/pages';
import { paneTexts } from '../../../i18n/pane';
import { terms } from '../../../i18n/terms';
import type { ScoreOutcome } from '../../../jobs/job';
import { StackedBar } from '../../bars';
import { inMillion } from '../../in-million';
import { CLASS_ROWS, countClasses } from '../../result-summary';
import type { PageProps } from '../page-props';
import { Card } from './card';
import { groupSums } from './group-sums';

type Props = PageProps & { readonly outcome: ScoreOutcome };

/** Number of groups, their debt, how much of it is overdue, their average points. */
export function GroupsCard({ outcome, session, state }: Props) {
  const { language } = state;
  const texts = pageTexts(language).overview.groups;
  const { outstanding, overdue, ratio, unread } = groupSums(outcome.groups);
  const { average } = outcome.overview.all;
  const figures = [
    [texts.count, formatNumber(language, outcome.groups.length)],
    [texts.ratio, ratio === null ? '–' : `${formatNumber(language, ratio, 2)}%`],
    [texts.outstanding, inMillion(outstanding, language)],
    [texts.overdue, overdue === null ? '–' : inMillion(overdue, language)],
    ...(average === null ? [] : [[texts.average, formatNumber(language, average, 2)]]),
  ] as const;
  return (
    <Card title={texts.title} page="score" name="groups" session={session} state={state}>
      <dl class="figures">
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {unread > 0 && <p class="doubt">{texts.unread(unread)}</p>}
    </Card>
  );
}

/** Groups by class: one bar, and the same in words. */
export function ClassesCard({ outcome, session, state }: Props) {
  const { language } = state;
  const { title } = pageTexts(language).overview.classes;
  const { score: texts } = paneTexts(language).results;
  const counts = countClasses(outcome.groups);
  const rows = CLASS_ROWS.filter((id) => counts[id] > 0);
  const name = (id: (typeof rows)[number]) => (id === 'open' ? texts.open : terms[language].classes[id]);
  const words = (id: (typeof rows)[number]) =>
    texts.classed(counts[id], formatNumber(language, (100 * counts[id]) / outcome.groups.length, 1));
  const label = pageTexts(language).overview.bars(
    title,
    rows.map((id) => `${name(id)} ${words(id)}`),
  );
  return (
    <Card title={title} page="score" name="classes" session={session} state={state}>
      <StackedBar parts={rows.map((id) => ({ tone: id, value: counts[id] }))} label={label} />
      <ul class="legend">
        {rows.map((id) => (
          <li key={id}>
            <span class="dot" data-tone={id} aria-hidden="true" />
            <span>{name(id)}</span>
            <span class="legend-figure">{words(id)}</span>
          </li>
        ))}
      </ul>
      {!outcome.verified && <p class="doubt">{texts.unverified}</p>}
    </Card>
  );
}
