import { useCallback } from 'preact/hooks';
import { cellName } from '../../../core/cell/address';
import { figuresIn, type Affected } from '../../../core/report/gate';
import { findingMessage } from '../../../i18n/findings';
import { paneTexts } from '../../../i18n/pane';
import { reportingTexts } from '../../../i18n/reporting';
import { figureName } from '../../../i18n/tokens';
import { LinkButton } from '../../link-button';
import { LongList } from '../../long-list';
import type { PageProps } from '../page-props';

/** How many figures of an error are named; all are counted. */
const NAMED = 2;

interface Props extends PageProps {
  readonly affected: readonly Affected[];
}

/** The errors that touch figures of the report: to be mended first, or the figures to be coloured. */
export function GateList({ affected, session, state }: Props) {
  const { language, choice } = state;
  const { preview: texts } = reportingTexts(language);
  const { goTo, more } = paneTexts(language).results.check;
  const draw = useCallback(
    ({ finding, figures }: Affected) => {
      const { sheet, row, col } = finding.place;
      const names = figures.slice(0, NAMED).map((key) => figureName(key, language));
      return (
        <li key={finding.key} data-severity="error">
          <span class="sentence">
            {findingMessage(finding, language)}
            <span class="quiet affects">{texts.affects(names, figures.length - names.length)}</span>
          </span>
          <span class="finding-actions">
            <LinkButton onPress={() => void session.goTo(finding.place)}>{goTo(cellName(row, col), sheet)}</LinkButton>
          </span>
        </li>
      );
    },
    [session, language],
  );
  if (affected.length === 0) return <p>{texts.gateClear}</p>;
  return (
    <div class="gate">
      <p class="doubt">{texts.gate(affected.length, figuresIn(affected).length)}</p>
      <LongList items={affected} class="findings" draw={draw} more={more} />
      <p>{texts.gateAdvice}</p>
      <label class="tick">
        <input
          type="checkbox"
          class="mark-affected"
          checked={choice.markAffected}
          onChange={({ currentTarget }) => session.chooseReport({ markAffected: currentTarget.checked })}
        />{' '}
        {texts.mark}
      </label>
    </div>
  );
}
