import { useState } from 'preact/hooks';
import { pageTexts } from '../../../i18n/pane/pages';
import { ActionButton } from '../../action-button';
import { focusAfterDraw } from '../../after-draw';
import { noticeLine } from '../../notice-line';
import type { PageProps } from '../page-props';

const button = (): Element | null => document.querySelector('[data-job=forget]');

/** The way to forget what is kept: asked once more before it is done. */
export function ForgetForm({ session, state }: PageProps) {
  const [asking, setAsking] = useState(false);
  const texts = pageTexts(state.language).settings;
  const ask = () => {
    setAsking(true);
    focusAfterDraw(() => document.querySelector('.forget'));
  };
  const drop = () => {
    setAsking(false);
    focusAfterDraw(button);
  };
  const forget = async () => {
    setAsking(false);
    await session.forget();
    focusAfterDraw(noticeLine, button);
  };
  if (!asking)
    return (
      <>
        <p class="quiet" id="forget-hint">
          {texts.forgetHint}
        </p>
        <ActionButton id="forget" state={state} describedBy="forget-hint" onPress={ask} />
      </>
    );
  return (
    <section
      class="preview forget"
      tabIndex={-1}
      role="group"
      aria-label={texts.forgetYes}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation(); // office.js would take Escape for the way out of the pane
        drop();
      }}
    >
      <p>{texts.forgetAsk}</p>
      <span class="form-actions">
        <fluent-button size="small" appearance="primary" class="apply" onClick={() => void forget()}>
          {texts.forgetYes}
        </fluent-button>
        <fluent-button size="small" class="drop" onClick={drop}>
          {texts.forgetNo}
        </fluent-button>
      </span>
    </section>
  );
}
