import type { Session, SessionState } from '../actions/session';
import { paneTexts } from '../i18n/pane';
import { ActionButton } from './action-button';
import { focusAfterDraw } from './after-draw';
import { noticeLine } from './notice-line';

const TOOLS = ['freeze', 'unfreeze'] as const;

interface Props {
  readonly session: Session;
  readonly state: SessionState;
  readonly enabled: boolean;
}

/** What is seldom needed, folded away at the end of the pane. */
export function WorkbookTools({ session, state, enabled }: Props) {
  const { language, running } = state;
  const { tools: texts } = paneTexts(language);
  const press = async (id: (typeof TOOLS)[number]) => {
    await session[id]();
    focusAfterDraw(noticeLine);
  };
  return (
    <details class="workbook-tools">
      <summary>{texts.heading}</summary>
      {TOOLS.map((id) => (
        <div key={id} class="workbook-tool">
          <ActionButton
            id={id}
            language={language}
            disabled={!enabled || running !== null}
            describedBy={`tool-${id}`}
            onPress={() => void press(id)}
          />
          <p class="quiet" id={`tool-${id}`}>
            {texts[id]}
          </p>
        </div>
      ))}
    </details>
  );
}
