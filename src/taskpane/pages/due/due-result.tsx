import type { Session, SessionState } from '../../../actions/session';
import { formatNumber } from '../../../i18n/format';
import type { Language } from '../../../i18n/language';
import { paneTexts } from '../../../i18n/pane';
import { terms } from '../../../i18n/terms';
import type { DueOutcome } from '../../../jobs/job';
import { DueTools } from './due-tools';
import { sumStages } from '../../result-summary';

interface Props {
  readonly outcome: DueOutcome;
  readonly session: Session;
  readonly state: SessionState;
}

/** What falls due, and what can be made of it. Another due date may be chosen where nothing falls due by this one, too. */
export const DueResult = ({ outcome, session, state }: Props) => (
  <>
    <Stages outcome={outcome} language={state.language} />
    <DueTools outcome={outcome} session={session} state={state} />
  </>
);

/** Loans and money by the time that is left. */
function Stages({ outcome, language }: { readonly outcome: DueOutcome; readonly language: Language }) {
  const { due: texts } = paneTexts(language).results;
  const rows = sumStages(outcome.loans);
  const million = (dong: number) => formatNumber(language, dong / 1_000_000, 1);
  if (rows.length === 0) return <p>{texts.none}</p>;
  return (
    <>
      <table class="stages">
        <thead>
          <tr>
            <th scope="col">{texts.columns.stage}</th>
            <th scope="col">{texts.columns.loans}</th>
            <th scope="col">{texts.columns.amount}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ stage, loans, amount }) => (
            <tr key={stage} data-stage={stage}>
              <th scope="row">{terms[language].stages[stage]}</th>
              <td>{formatNumber(language, loans)}</td>
              <td>{million(amount)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{texts.total}</th>
            <td>{formatNumber(language, outcome.loans.length)}</td>
            <td>{million(rows.reduce((sum, { amount }) => sum + amount, 0))}</td>
          </tr>
        </tfoot>
      </table>
      {outcome.undated.length > 0 && <p class="doubt">{texts.undated(outcome.undated.length)}</p>}
    </>
  );
}
