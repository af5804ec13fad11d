import { ACTIONS } from '../actions/actions';
import type { Session, SessionState } from '../actions/session';
import { paneTexts, type PaneTexts } from '../i18n/pane';
import { settingsFaultText } from '../i18n/settings';
import { terms } from '../i18n/terms';
import type { Survey, TableSummary } from '../jobs/job';
import { Icon } from './icon';
import { LinkButton } from './link-button';
import { doubtfulHeadings, sureness } from './survey-summary';
import { TableMeanings } from './table-meanings';

const BADGES = { sure: 'brand', likely: 'informative', unsure: 'warning' } as const;

interface Props {
  readonly session: Session;
  readonly state: SessionState;
}

/** What was recognised, table by table; while the workbook is read, a grey shape of the list. */
export function SurveyList({ session, state }: Props) {
  const texts = paneTexts(state.language);
  const { survey, surveying } = state;
  return (
    <section class="survey" aria-labelledby="survey-heading" aria-busy={surveying}>
      <div class="section-head">
        <h2 id="survey-heading">{texts.survey.heading}</h2>
        <LinkButton disabled={surveying} onPress={() => void session.survey()}>
          <Icon path={ACTIONS.survey.icon} />
          {ACTIONS.survey.label(state.language)}
        </LinkButton>
      </div>
      {survey ? <Tables survey={survey} session={session} state={state} texts={texts} /> : surveying && <Skeleton />}
    </section>
  );
}

const Skeleton = () => (
  <div class="skeleton" aria-hidden="true">
    {[0, 1, 2].map((line) => (
      <div key={line} />
    ))}
  </div>
);

function Tables({ survey, session, state, texts }: Props & { readonly survey: Survey; readonly texts: PaneTexts }) {
  return (
    <>
      <ul class="tables">
        {survey.tables.map((table) => (
          <TableItem key={`${table.sheet} ${table.headingRow}`} table={table} session={session} state={state} />
        ))}
      </ul>
      {survey.unknown.length > 0 && (
        <p class="quiet">
          {texts.survey.unknown}:{' '}
          {survey.unknown.map(({ sheet, why }) => `${sheet} (${texts.survey.why[why]})`).join(', ')}
        </p>
      )}
      {survey.settingsFaults.map((row, index) => (
        <p key={index} class="doubt settings-fault">
          {settingsFaultText(row, state.language)}
        </p>
      ))}
    </>
  );
}

function TableItem({ table, session, state }: Props & { readonly table: TableSummary }) {
  const { survey: texts } = paneTexts(state.language);
  const sure = sureness(table.confidence);
  const doubtful = doubtfulHeadings(table);
  const { rows, cols, filtered } = table.hidden;
  const facts = [
    texts.rows[table.kind](table.rows),
    table.period === null ? texts.noPeriod : texts.period(table.period),
    texts.headingRow(table.headingRow + 1),
    ...(table.unit ? [texts.unit(table.unit)] : []),
  ];
  return (
    <li>
      <div class="table-head">
        <LinkButton
          label={texts.goTo(table.sheet)}
          onPress={() => void session.goTo({ sheet: table.sheet, row: table.headingRow, col: 0 })}
        >
          {table.sheet}
        </LinkButton>
        <fluent-badge appearance="tint" color={BADGES[sure]}>
          {texts.confidence[sure]}
        </fluent-badge>
      </div>
      <div>{terms[state.language].kinds[table.kind]}</div>
      <div class="quiet">{facts.join(' · ')}</div>
      {(rows > 0 || cols > 0 || filtered) && <div class="quiet hidden">{texts.hidden(rows, cols, filtered)}</div>}
      {table.unsure > 0 && <div class="doubt">{texts.unsureCells(table.unsure)}</div>}
      {doubtful.length > 0 && <div class="doubt">{texts.unsureColumns(doubtful)}</div>}
      <TableMeanings table={table} session={session} state={state} />
    </li>
  );
}
