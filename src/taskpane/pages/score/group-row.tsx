import { useId, useState } from 'preact/hooks';
import { formatNumber } from '../../../i18n/format';
import type { Language } from '../../../i18n/language';
import { paneTexts } from '../../../i18n/pane';
import { pageTexts } from '../../../i18n/pane/pages';
import { terms } from '../../../i18n/terms';
import type { GroupScore } from '../../../jobs/job';
import { GroupExplanation } from './group-explanation';

interface Props {
  readonly group: GroupScore;
  readonly language: Language;
}

/** A group's total and class; unfolded, why it has them. */
export function GroupRow({ group, language }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const texts = pageTexts(language).score;
  const { code, leader, commune, total } = group;
  return (
    <tbody data-class={group.class ?? 'open'}>
      <tr>
        <th scope="row">
          <button
            type="button"
            class="unfold"
            aria-expanded={open}
            aria-controls={id}
            title={texts.explain}
            onClick={() => setOpen(!open)}
          >
            <span class="unfold-code">{code}</span>
            <span class="quiet">{[leader, commune].filter(Boolean).join(' · ')}</span>
          </button>
        </th>
        <td>{total === null ? '–' : formatNumber(language, total)}</td>
        <td>{group.class ? terms[language].classes[group.class] : paneTexts(language).results.score.open}</td>
      </tr>
      <tr id={id} class="explained" hidden={!open}>
        <td colSpan={3}>{open && <GroupExplanation group={group} language={language} />}</td>
      </tr>
    </tbody>
  );
}
