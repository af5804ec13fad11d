import { cellName } from '../../../core/cell/address';
import type { CellState, Edit, RepairPlan } from '../../../core/check/repairs/repair';
import type { Language } from '../../../i18n/language';
import { paneTexts } from '../../../i18n/pane';
import { repairTexts } from '../../../i18n/repairs';
import { byReason } from './left-out';
import { shownState } from './shown-state';

/** How many cells are shown before and after; all are counted. */
const SHOWN = 20;

interface Props {
  readonly plan: RepairPlan;
  readonly language: Language;
  readonly busy: boolean;
  readonly onApply: () => void;
  readonly onDrop: () => void;
}

/** What a repair would do: the first cells before and after, how many in all, what is left alone and why. */
export function RepairPreviewList({ plan, language, busy, onApply, onDrop }: Props) {
  const { preview: texts } = paneTexts(language).results.check;
  const words = repairTexts[language];
  const { edits, rows } = plan;
  const count = edits.length + rows.length;
  return (
    <section class="preview" tabIndex={-1} aria-label={words.preview(plan)}>
      <p>{words.preview(plan)}</p>
      {edits.length > 0 && <EditTable plan={plan} language={language} />}
      {rows.length > 0 && (
        <ul class="preview-rows">
          {rows.slice(0, SHOWN).map(({ sheet, row }) => (
            <li key={`${sheet} ${row}`}>{texts.rows(row + 1, sheet)}</li>
          ))}
        </ul>
      )}
      {edits.length > SHOWN && <p class="quiet">{texts.moreCells(edits.length - SHOWN)}</p>}
      {rows.length > SHOWN && <p class="quiet">{texts.moreRows(rows.length - SHOWN)}</p>}
      {byReason(plan.leftOut).map(({ why, count: left, cells }) => (
        <p key={why} class="doubt">
          {words.leftOut(why, left)} {texts.leftCells(cells)}
        </p>
      ))}
      <span class="form-actions">
        {count > 0 && (
          <fluent-button size="small" appearance="primary" class="apply" disabledFocusable={busy} onClick={onApply}>
            {edits.length > 0 ? texts.repair(edits.length) : texts.colour(rows.length)}
          </fluent-button>
        )}
        <fluent-button size="small" class="drop" onClick={onDrop}>
          {texts.drop}
        </fluent-button>
      </span>
    </section>
  );
}

function EditTable({ plan, language }: Pick<Props, 'plan' | 'language'>) {
  const { columns } = paneTexts(language).results.check.preview;
  const date1904 = plan.date1904 === true;
  return (
    <table class="edits">
      <thead>
        <tr>
          <th scope="col">{columns.cell}</th>
          <th scope="col">{columns.before}</th>
          <th scope="col">{columns.after}</th>
        </tr>
      </thead>
      <tbody>
        {plan.edits.slice(0, SHOWN).map((edit) => (
          <EditRow key={`${edit.sheet} ${edit.row} ${edit.col}`} edit={edit} date1904={date1904} language={language} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly edit: Edit;
  readonly date1904: boolean;
  readonly language: Language;
}

function EditRow({ edit, date1904, language }: RowProps) {
  const { kinds, font } = paneTexts(language).results.check.preview;
  const { before, after } = edit;
  const isFont = before.fontName !== after.fontName;
  const cell = (state: CellState) => {
    const { text, as } = shownState(state, language, date1904);
    return (
      <td>
        {text} <span class="quiet">({isFont && state.fontName ? font(state.fontName) : kinds[as]})</span>
      </td>
    );
  };
  return (
    <tr>
      <th scope="row">{cellName(edit.row, edit.col)}</th>
      {cell(before)}
      {cell(after)}
    </tr>
  );
}
