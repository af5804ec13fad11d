import { reportingTexts } from '../../../i18n/reporting';
import { FORM_IDS } from '../../../jobs/report/document';
import type { PageProps } from '../page-props';

/** Which form is to be filled, each with a line on what it is. */
export function FormChoice({ session, state }: PageProps) {
  const texts = reportingTexts(state.language);
  const busy = state.running !== null;
  return (
    <div role="radiogroup" aria-labelledby="form-heading" class="forms">
      <h3 id="form-heading">{texts.form}</h3>
      {FORM_IDS.map((form) => {
        const { name, what } = texts.forms[form];
        return (
          <label key={form} class="tick form-line">
            <input
              type="radio"
              name="form"
              value={form}
              checked={form === state.choice.form}
              disabled={busy}
              onChange={() => session.chooseReport({ form })}
            />
            <span>
              {name} <span class="quiet form-what">{what}</span>
            </span>
          </label>
        );
      })}
    </div>
  );
}
