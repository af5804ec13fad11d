import { useState } from 'preact/hooks';
import type { Session, SessionState } from '../../../actions/session';
import type { FieldId } from '../../../core/sheet/field';
import type { KindId } from '../../../core/sheet/table';
import { fieldNames } from '../../../i18n/fields';
import { paneTexts } from '../../../i18n/pane';
import { pageTexts } from '../../../i18n/pane/pages';
import { terms } from '../../../i18n/terms';
import type { ColumnSummary, TableSummary } from '../../../jobs/job';
import { Choice } from './choice';
import { sureness } from './survey-summary';

interface Props {
  readonly table: TableSummary;
  readonly session: Session;
  readonly state: SessionState;
}

/** What each column of a table was taken for and how sure that is; each can be corrected, and so can the kind of the table. */
export function TableMeanings({ table, session, state }: Props) {
  const [open, setOpen] = useState(false);
  const { mapping: texts } = pageTexts(state.language);
  return (
    <details class="meanings" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary tabIndex={0}>{texts.summary(table.columns.length, table.unmapped.length)}</summary>
      {open && <Meanings table={table} session={session} state={state} />}
    </details>
  );
}

function Meanings({ table, session, state }: Props) {
  const { language } = state;
  const { mapping: texts } = pageTexts(language);
  const { survey } = paneTexts(language);
  const names = fieldNames[language];
  const { headings } = table;
  const fields = [['', texts.nothing] as const, ...byName(names)];
  const say = (heading: string) => (field: string) =>
    void session.correct({ headings, heading, field: field === '' ? null : (field as FieldId) });
  return (
    <dl>
      <div>
        <dt>{texts.kind}</dt>
        <dd>
          <Choice
            value={table.kind}
            options={byName(terms[language].kinds)}
            label={texts.change(texts.kind)}
            disabled={state.surveying}
            onChoose={(kind) => void session.correct({ headings, kind: kind as KindId })}
          />
        </dd>
      </div>
      {byDoubt(table.columns).map(({ heading, key, field, confidence, corrected }) => (
        <div key={key}>
          <dt>{heading}</dt>
          <dd>
            <Choice
              value={field}
              options={fields}
              label={texts.change(heading)}
              disabled={state.surveying}
              onChoose={say(key)}
            />
            <span class={sureness(confidence) === 'unsure' ? 'unsure' : 'quiet'}>
              {corrected ? texts.corrected : survey.confidence[sureness(confidence)]}
            </span>
          </dd>
        </div>
      ))}
      {table.unmapped.map(({ heading, key }) => (
        <div key={key}>
          <dt>{heading}</dt>
          <dd>
            <Choice
              value=""
              options={fields}
              label={texts.change(heading)}
              disabled={state.surveying}
              onChoose={say(key)}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What may be wrong is seen without scrolling. */
const byDoubt = (columns: readonly ColumnSummary[]): readonly ColumnSummary[] =>
  [...columns].sort((a, b) => doubt(b) - doubt(a));

const doubt = ({ confidence, corrected }: ColumnSummary): number =>
  Number(!corrected && sureness(confidence) === 'unsure');

const byName = (names: Readonly<Record<string, string>>): (readonly [string, string])[] =>
  Object.entries(names).sort(([, a], [, b]) => a.localeCompare(b, 'vi'));
