import type { Session } from '../actions/session';
import type { Language } from '../i18n/language';
import type { PaneTexts } from '../i18n/pane';

interface Props {
  readonly session: Session;
  readonly texts: PaneTexts;
  readonly language: Language;
}

/** The pane's name, and the switch to the other language, which is written in that language. */
export function Header({ session, texts, language }: Props) {
  const other: Language = language === 'vi' ? 'en' : 'vi';
  return (
    <header class="header">
      <h1>{texts.title}</h1>
      <fluent-button
        appearance="subtle"
        size="small"
        class="language"
        lang={other}
        onClick={() => session.setLanguage(other)}
      >
        {texts.otherLanguage}
      </fluent-button>
    </header>
  );
}
