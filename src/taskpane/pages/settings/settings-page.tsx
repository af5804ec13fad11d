import type { Language } from '../../../i18n/language';
import { paneTexts } from '../../../i18n/pane';
import { pageTexts } from '../../../i18n/pane/pages';
import type { PageProps } from '../page-props';
import { ForgetForm } from './forget-form';
import { HealthSection } from './health-section';
import { KeptSection } from './kept-section';
import { WorkbookTools } from './workbook-tools';

const LANGUAGES: readonly Language[] = ['vi', 'en'];

/** Thiết lập: the language, what the office has said in this workbook, privacy, what this Excel can do, and tools. */
export function SettingsPage({ session, state }: PageProps) {
  const texts = pageTexts(state.language).settings;
  return (
    <>
      <div role="radiogroup" aria-labelledby="language-heading" class="languages">
        <h3 id="language-heading">{texts.language}</h3>
        {LANGUAGES.map((language) => (
          <label key={language} class="tick" lang={language}>
            <input
              type="radio"
              name="language"
              value={language}
              checked={language === state.language}
              onChange={() => session.setLanguage(language)}
            />{' '}
            {texts.languages[language]}
          </label>
        ))}
      </div>
      <KeptSection session={session} state={state} />
      <section aria-labelledby="privacy-heading">
        <h3 id="privacy-heading">{texts.privacy}</h3>
        <p>
          {paneTexts(state.language).privacy} {texts.privacyText}
        </p>
        <ForgetForm session={session} state={state} />
      </section>
      <HealthSection session={session} state={state} />
      <WorkbookTools session={session} state={state} />
    </>
  );
}
