import type { Explanation } from '../../../core/rubric/explain';
import { adviceTexts } from '../../../i18n/advice';
import { formatNumber } from '../../../i18n/format';
import type { Language } from '../../../i18n/language';
import { pageTexts } from '../../../i18n/pane/pages';
import { terms } from '../../../i18n/terms';
import type { GroupScore } from '../../../jobs/job';
import { Bar } from '../../bars';
import { inMillion } from '../../in-million';

/** Of a measure: finer than any printed ratio. */
const DECIMALS = 3;

interface Props {
  readonly group: GroupScore;
  readonly language: Language;
}

/** Why a group has its points, most lost first, and the cheapest way to the next class. */
export function GroupExplanation({ group, language }: Props) {
  const texts = pageTexts(language).score;
  const { outstanding, overdueRatio, official, advice } = group;
  const number = (value: number | null) => (value === null ? texts.unknown : formatNumber(language, value));
  return (
    <>
      <ul class="bars explanation">
        {group.explained.map((one) => (
          <li key={one.criterion} data-criterion={one.criterion}>
            <span class="bar-words">
              <span>{terms[language].criteria[one.criterion]}</span>
              <span>{one.points === null ? texts.missing(one.max) : texts.points(one.points, one.max)}</span>
            </span>
            <Bar share={one.points === null || one.max === 0 ? 0 : Math.min(1, one.points / one.max)} />
            <span class="quiet">{reasons(one, language).join('; ')}</span>
          </li>
        ))}
      </ul>
      {group.total === null && <p class="doubt">{texts.range(group.low, group.high)}</p>}
      {typeof advice !== 'string' && (
        <p>
          <strong>{texts.advice}</strong> {adviceTexts[language].advice(advice)}
        </p>
      )}
      {Number.isFinite(outstanding) && overdueRatio !== null && (
        <p class="quiet">{texts.debt(inMillion(outstanding, language), formatNumber(language, overdueRatio, 2))}</p>
      )}
      {official && (
        <p class="quiet">
          {texts.official(
            number(official.total),
            official.class ? terms[language].classes[official.class] : texts.unknown,
          )}
        </p>
      )}
    </>
  );
}

/** What is known of why a criterion has its points. */
function reasons({ criterion, lost, measure, contradicted, assumed }: Explanation, language: Language): string[] {
  const texts = pageTexts(language).score;
  const unit = texts.units[criterion === 'savings' ? 'thousand' : 'percent'];
  const reached =
    typeof measure === 'number'
      ? texts.measure(formatNumber(language, Number(measure.toFixed(DECIMALS))), unit)
      : measure && texts.nothingDue;
  return [
    ...(lost === null ? [] : [lost > 0 ? texts.lost(lost) : texts.full]),
    ...(reached ? [reached] : []),
    ...(contradicted ? [texts.contradicted] : []),
    ...(assumed ? [texts.assumed] : []),
  ];
}
