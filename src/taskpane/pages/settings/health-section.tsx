import { useEffect } from 'preact/hooks';
import type { HealthFact, HealthState } from '../../../core/health/fact';
import { healthLine, healthTexts } from '../../../i18n/health';
import type { Language } from '../../../i18n/language';
import { pageTexts } from '../../../i18n/pane/pages';
import { ActionButton } from '../../action-button';
import { focusAfterDraw } from '../../after-draw';
import { ErrorNotice } from '../../error-notice';
import { noticeLine } from '../../notice-line';
import type { PageProps } from '../page-props';

const COLORS = {
  good: 'success',
  limited: 'warning',
  missing: 'danger',
  unknown: 'informative',
} as const satisfies Record<HealthState, string>;

const probeButton = (): Element | null => document.querySelector('[data-job=probe]');

/** Tình trạng Excel: what this Excel lacks, what that means and what to do, what is as it should be; and a trial of a worksheet function. */
export function HealthSection({ session, state }: PageProps) {
  const { language, connected, health } = state;
  const texts = healthTexts[language];
  useEffect(() => {
    if (connected && !health) void session.readHealth();
  }, [connected, health]);
  const probe = async () => {
    await session.probe();
    focusAfterDraw(probeButton, noticeLine);
  };
  return (
    <section class="health" aria-labelledby="health-heading">
      <h3 id="health-heading">{texts.heading}</h3>
      {health && health.fault !== null && (
        <ErrorNotice
          error={health.fault}
          session={session}
          language={language}
          onRetry={() => void session.readHealth()}
        />
      )}
      {health && <Facts facts={health.facts.filter((fact) => !isGood(fact))} language={language} />}
      {health && (
        <details class="good-facts">
          <summary tabIndex={0}>{pageTexts(language).settings.good(health.facts.filter(isGood).length)}</summary>
          <Facts facts={health.facts.filter(isGood)} language={language} />
        </details>
      )}
      <p class="quiet" id="probe-hint">
        {texts.probeWarning}
      </p>
      <ActionButton id="probe" state={state} describedBy="probe-hint" onPress={() => void probe()} />
    </section>
  );
}

const isGood = ({ state }: HealthFact): boolean => state === 'good';

const Facts = ({ facts, language }: { readonly facts: readonly HealthFact[]; readonly language: Language }) => (
  <dl class="facts">
    {facts.map((fact) => (
      <Fact key={fact.id} fact={fact} language={language} />
    ))}
  </dl>
);

function Fact({ fact, language }: { readonly fact: HealthFact; readonly language: Language }) {
  const { title, state, value, means, todo } = healthLine(fact, language);
  return (
    <div data-fact={fact.id}>
      <dt>{title}</dt>
      <dd>
        <span class="table-head">
          <span>{value}</span>
          <fluent-badge appearance="tint" color={COLORS[fact.state]}>
            {state}
          </fluent-badge>
        </span>
        <span class="quiet">{means}</span>
        {todo && <span class="doubt">{todo}</span>}
      </dd>
    </div>
  );
}
