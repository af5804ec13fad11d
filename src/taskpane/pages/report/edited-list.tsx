import { reportingTexts } from '../../../i18n/reporting';
import type { EditedParagraph } from '../../../jobs/report/edited';
import { focusAfterDraw } from '../../after-draw';
import { LinkButton } from '../../link-button';
import type { PageProps } from '../page-props';

/** How much of a paragraph names it to a screen reader. */
const NAMING = 60;

interface Props extends PageProps {
  readonly edited: readonly EditedParagraph[];
}

/** Paragraphs that people rewrote and that were kept, each with the add-in's own words beside and the way to take those. */
export function EditedList({ edited, session, state }: Props) {
  const { result: texts } = reportingTexts(state.language);
  const kept = edited.filter(({ isKept }) => isKept);
  const replaced = edited.length - kept.length;
  const busy = state.running !== null;
  const use = async (paragraphs: 'all' | readonly string[]) => {
    await session.useOurs(paragraphs);
    focusAfterDraw(
      () => document.querySelector('.edited .link'),
      () => document.querySelector('[data-job=report]'),
    );
  };
  return (
    <>
      {replaced > 0 && <p>{texts.replaced(replaced)}</p>}
      {kept.length > 0 && (
        <div class="edited">
          <p class="doubt">{texts.edited(kept.length)}</p>
          <ul class="edited-list">
            {kept.map(({ key, theirs, ours }) => (
              <li key={key}>
                <p>
                  <span class="quiet">{texts.theirs}:</span> <span lang="vi">{theirs}</span>
                </p>
                <p>
                  <span class="quiet">{texts.ours}:</span> <span lang="vi">{ours}</span>
                </p>
                <LinkButton
                  label={texts.useOursOf(theirs.slice(0, NAMING))}
                  disabled={busy}
                  onPress={() => void use([key])}
                >
                  {texts.useOurs}
                </LinkButton>
              </li>
            ))}
          </ul>
          {kept.length > 1 && (
            <fluent-button
              size="small"
              class="use-all"
              disabledFocusable={busy}
              onClick={() => busy || void use('all')}
            >
              {texts.useAll}
            </fluent-button>
          )}
        </div>
      )}
    </>
  );
}
