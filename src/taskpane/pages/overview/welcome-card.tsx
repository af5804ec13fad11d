import { paneTexts } from '../../../i18n/pane';
import { ActionButton } from '../../action-button';
import { focusAfterDraw } from '../../after-draw';
import { pageHeading } from '../page-parts';
import type { PageProps } from '../page-props';

/** Three lines for the first opening, and a sample to look at; put away for good at a press. */
export function WelcomeCard({ session, state }: PageProps) {
  const { welcome: texts } = paneTexts(state.language);
  const dismiss = () => {
    session.welcome();
    focusAfterDraw(() => document.querySelector('[data-job=assess]'), pageHeading);
  };
  return (
    <section class="box welcome" aria-labelledby="welcome-heading">
      <h3 id="welcome-heading">{texts.heading}</h3>
      <ol>
        {texts.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <span class="form-actions">
        <ActionButton id="openSample" state={state} onPress={() => void session.openSample()} />
        <fluent-button size="small" appearance="subtle" class="dismiss" onClick={dismiss}>
          {texts.dismiss}
        </fluent-button>
      </span>
    </section>
  );
}
