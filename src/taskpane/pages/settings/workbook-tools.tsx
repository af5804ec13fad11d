import { paneTexts } from '../../../i18n/pane';
import { ActionButton } from '../../action-button';
import { focusAfterDraw } from '../../after-draw';
import { noticeLine } from '../../notice-line';
import type { PageProps } from '../page-props';

const TOOLS = ['freeze', 'unfreeze'] as const;

/** What is seldom needed. */
export function WorkbookTools({ session, state }: PageProps) {
  const { tools: texts } = paneTexts(state.language);
  const press = async (id: (typeof TOOLS)[number]) => {
    await session[id]();
    focusAfterDraw(noticeLine);
  };
  return (
    <section class="workbook-tools" aria-labelledby="tools-heading">
      <h3 id="tools-heading">{texts.heading}</h3>
      {TOOLS.map((id) => (
        <div key={id} class="workbook-tool">
          <ActionButton id={id} state={state} describedBy={`tool-${id}`} onPress={() => void press(id)} />
          <p class="quiet" id={`tool-${id}`}>
            {texts[id]}
          </p>
        </div>
      ))}
    </section>
  );
}
