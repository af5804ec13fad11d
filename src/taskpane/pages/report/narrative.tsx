import { useState } from 'preact/hooks';
import type { Language } from '../../../i18n/language';
import { reportingTexts } from '../../../i18n/reporting';
import { LinkButton } from '../../link-button';

/** How many paragraphs are shown until all are asked for. */
const FIRST = 3;

/** The sentences of the report as they would be written: in Vietnamese, whatever the pane speaks. */
export function Narrative({
  paragraphs,
  language,
}: {
  readonly paragraphs: readonly string[];
  readonly language: Language;
}) {
  const [all, setAll] = useState(false);
  const { preview: texts } = reportingTexts(language);
  const shown = all ? paragraphs : paragraphs.slice(0, FIRST);
  return (
    <section class="narrative" aria-labelledby="narrative-heading">
      <h4 id="narrative-heading">{texts.narrative(paragraphs.length)}</h4>
      <div lang="vi">
        {shown.map((text, index) => (
          <p key={index}>{text}</p>
        ))}
      </div>
      {paragraphs.length > FIRST && (
        <LinkButton onPress={() => setAll(!all)}>
          {all ? texts.lessNarrative : texts.moreNarrative(paragraphs.length - FIRST)}
        </LinkButton>
      )}
    </section>
  );
}
