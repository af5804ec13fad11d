import { useId } from 'preact/hooks';
import { parseQuarter, quarterId, quarterOf } from '../../../core/report/quarter';
import { reportingTexts } from '../../../i18n/reporting';
import type { PageProps } from '../page-props';
import { quartersTo } from './quarters';

/** The quarter that is reported: that of the data, or an earlier one. */
export function QuarterChoice({ session, state }: PageProps) {
  const { choice, language, running, survey } = state;
  const texts = reportingTexts(language);
  const id = useId();
  const day = state.asOf ?? survey?.asOf ?? null;
  const ofData = day === null ? null : quarterOf(day);
  const offered = ofData ? quartersTo(ofData) : [];
  return (
    <div>
      <label for={id}>{texts.quarter}</label>
      <select
        id={id}
        class="field quarter"
        value={choice.quarter ? quarterId(choice.quarter) : ''}
        disabled={running !== null}
        onChange={({ currentTarget }) => session.chooseReport({ quarter: parseQuarter(currentTarget.value) })}
      >
        <option value="">{texts.ofData(ofData)}</option>
        {offered.map((quarter) => (
          <option key={quarterId(quarter)} value={quarterId(quarter)}>
            {texts.quarterName(quarter)}
          </option>
        ))}
      </select>
    </div>
  );
}
