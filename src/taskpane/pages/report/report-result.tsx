import { digestText } from '../../../core/report/figures-digest';
import { figuresIn } from '../../../core/report/gate';
import { reportingTexts } from '../../../i18n/reporting';
import { settingsTexts } from '../../../i18n/settings';
import type { ReportOutcome } from '../../../jobs/report/fill';
import { LinkButton } from '../../link-button';
import type { PageProps } from '../page-props';
import { ChangeList } from './change-list';
import { EditedList } from './edited-list';
import { InputFaults } from './input-faults';
import { MissingFigures } from './missing-figures';

interface Props extends PageProps {
  readonly outcome: ReportOutcome;
}

/** What was filled and what the report still lacks: people sign it, so every gap is told. */
export function ReportResult({ outcome, session, state }: Props) {
  const { language } = state;
  const { result: texts, changes, forms } = reportingTexts(language);
  const { form, data, open, missing, affected, edited, since, sheets, digest, inputFaults, inputSheet } = outcome;
  const { headParts } = settingsTexts[language];
  return (
    <>
      <p>{forms[form].name}</p>
      {open.length + missing.length === 0 && <p>{texts.complete}</p>}
      {missing.length > 0 && <p class="doubt">{texts.missing(missing.map((part) => headParts[part]).join(', '))}</p>}
      {open.length > 0 && <p class="doubt">{texts.open(open.length)}</p>}
      <MissingFigures open={open} quarter={data.quarter} session={session} state={state} />
      <InputFaults faults={inputFaults} sheet={inputSheet} session={session} state={state} />
      {affected.length > 0 && <p class="doubt">{texts.affected(affected.length, figuresIn(affected).length)}</p>}
      <EditedList edited={edited} session={session} state={state} />
      {since && (
        <details class="since">
          <summary tabIndex={0}>{changes.heading}</summary>
          <ChangeList changes={since.changes} language={language} />
        </details>
      )}
      {sheets.length > 1 && (
        <>
          <p class="quiet">{texts.sheets}</p>
          <ul class="links">
            {sheets.map((sheet) => (
              <li key={sheet}>
                <LinkButton onPress={() => void session.goTo({ sheet, row: 0, col: 0 })}>{sheet}</LinkButton>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="quiet">
        {texts.digest(digestText(digest))}. {texts.print}
      </p>
    </>
  );
}
