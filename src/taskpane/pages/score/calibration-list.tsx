import type { Calibration } from '../../../core/rubric/calibrate';
import type { Language } from '../../../i18n/language';
import { formatNumber } from '../../../i18n/format';
import { pageTexts } from '../../../i18n/pane/pages';
import { terms } from '../../../i18n/terms';
import type { CalibrationOutcome } from '../../../jobs/calibrate';

/** How many groups of a criterion are named; all are counted. */
const NAMED = 5;
/** Of a measure: finer than any printed ratio. */
const DECIMALS = 3;

interface Props {
  readonly outcome: CalibrationOutcome;
  readonly language: Language;
}

/** Criterion by criterion: where the points change, what speaks for it and against it, and what the data leave open. */
export const CalibrationList = ({ outcome, language }: Props) => (
  <dl class="criteria">
    {outcome.criteria.map((one) => (
      <div key={one.criterion} data-criterion={one.criterion}>
        <dt>{terms[language].criteria[one.criterion]}</dt>
        <Evidence found={one} groups={outcome.groups} language={language} />
      </div>
    ))}
  </dl>
);

interface EvidenceProps {
  readonly found: Calibration;
  readonly groups: readonly string[];
  readonly language: Language;
}

function Evidence({ found, groups, language }: EvidenceProps) {
  const { calibration: texts } = pageTexts(language).score;
  if (found.compared === 0) return <dd class="quiet">{texts.nothing}</dd>;
  const { boundaries, contradictions, levels, span, unseen } = found;
  const measure = (value: number): string =>
    formatNumber(language, Number(value.toFixed(DECIMALS))) +
    texts.units[found.criterion === 'savings' ? 'thousand' : 'percent'];
  const [only] = levels;
  const against = contradictions
    .slice(0, NAMED)
    .map((one) => texts.contradiction(groups[one.group] ?? '', measure(one.measure), one.given, one.fitted));
  return (
    <>
      <dd>{texts.compared(found.compared, found.differences.length)}</dd>
      {boundaries.map(({ low, high, below, above, supports, contradicts }) => (
        <dd key={`${low} ${high}`} class="boundary">
          {texts.boundary(below, above, measure(low), measure(high))}{' '}
          <span class="quiet">({texts.support(...supports, contradicts)})</span>
        </dd>
      ))}
      {boundaries.length === 0 && only !== undefined && <dd>{texts.level(only)}</dd>}
      {against.length > 0 && (
        <dd class="doubt">{texts.contradictions(against.join('; '), contradictions.length - against.length)}</dd>
      )}
      {unseen.length > 0 && <dd class="doubt">{texts.unseen(unseen)}</dd>}
      {span && <dd class="quiet">{texts.span(measure(span.from), measure(span.to))}</dd>}
    </>
  );
}
