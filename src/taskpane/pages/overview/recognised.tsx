import { pageTexts } from '../../../i18n/pane/pages';
import { terms } from '../../../i18n/terms';
import type { TableSummary } from '../../../jobs/job';
import { LinkButton } from '../../link-button';
import { Skeleton } from '../../skeleton';
import { goToPage } from '../page-parts';
import type { PageProps } from '../page-props';
import { doubtfulFirst, needsLook } from '../survey/survey-summary';
import { tableFacts } from '../survey/table-facts';

/** What the add-in has seen in the workbook, in a line or two for each table, the doubtful ones first. */
export function Recognised({ session, state }: PageProps) {
  const texts = pageTexts(state.language).overview;
  const { survey, surveying, language } = state;
  if (!survey) return surveying ? <Skeleton /> : null;
  const unsure = survey.tables.filter(needsLook).length;
  return (
    <section class="recognised" aria-labelledby="recognised-heading">
      <h3 id="recognised-heading">{texts.recognised}</h3>
      {survey.tables.length === 0 && <p class="quiet">{texts.nothing}</p>}
      <ul class="seen-tables">
        {doubtfulFirst(survey.tables).map((table) => (
          <SeenTable key={`${table.sheet} ${table.headingRow}`} table={table} language={language} />
        ))}
      </ul>
      {unsure > 0 && <p class="doubt">{texts.unsure(unsure)}</p>}
      <LinkButton onPress={() => goToPage(session, 'survey')}>{texts.seeSurvey}</LinkButton>
    </section>
  );
}

function SeenTable({ table, language }: Pick<PageProps['state'], 'language'> & { readonly table: TableSummary }) {
  return (
    <li>
      <div class="table-head">
        <strong>{table.sheet}</strong>
        {needsLook(table) && (
          <fluent-badge appearance="tint" color="warning">
            {pageTexts(language).overview.look}
          </fluent-badge>
        )}
      </div>
      <div class="quiet">{[terms[language].kinds[table.kind], ...tableFacts(table, language)].join(' · ')}</div>
    </li>
  );
}
