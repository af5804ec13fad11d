import { ACTIONS } from '../../../actions/actions';
import { paneTexts, type PaneTexts } from '../../../i18n/pane';
import { settingsFaultText } from '../../../i18n/settings';
import { terms } from '../../../i18n/terms';
import type { Survey, TableSummary } from '../../../jobs/job';
import { Icon } from '../../icon';
import { LinkButton } from '../../link-button';
import { Skeleton } from '../../skeleton';
import type { PageProps } from '../page-props';
import { doubtfulFirst, doubtfulHeadings, sureness } from './survey-summary';
import { tableFacts } from './table-facts';
import { TableMeanings } from './table-meanings';

const BADGES = { sure: 'brand', likely: 'informative', unsure: 'warning' } as const;

/** Nhận dạng: what was recognised, table by table, the doubtful ones first; while the workbook is read, a grey shape of the list. */
export function SurveyPage({ session, state }: PageProps) {
  const texts = paneTexts(state.language);
  const { survey, surveying } = state;
  return (
    <section class="survey" aria-labelledby="survey-heading" aria-busy={surveying}>
      <div class="section-head">
        <h3 id="survey-heading">{texts.survey.heading}</h3>
        <LinkButton disabled={surveying} onPress={() => void session.survey()}>
          <Icon path={ACTIONS.survey.icon} />
          {ACTIONS.survey.label(state.language)}
        </LinkButton>
      </div>
      {survey ? <Tables survey={survey} session={session} state={state} texts={texts} /> : surveying && <Skeleton />}
    </section>
  );
}

function Tables({ survey, session, state, texts }: PageProps & { readonly survey: Survey; readonly texts: PaneTexts }) {
  return (
    <>
      <ul class="tables">
        {doubtfulFirst(survey.tables).map((table) => (
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

function TableItem({ table, session, state }: PageProps & { readonly table: TableSummary }) {
  const { survey: texts } = paneTexts(state.language);
  const sure = sureness(table.confidence);
  const doubtful = doubtfulHeadings(table);
  const { rows, cols, filtered } = table.hidden;
  const facts = [...tableFacts(table, state.language), texts.headingRow(table.headingRow + 1)];
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
