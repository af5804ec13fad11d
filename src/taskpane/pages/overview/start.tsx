import { paneTexts } from '../../../i18n/pane';
import { ActionButton } from '../../action-button';
import type { PageProps } from '../page-props';
import { WelcomeCard } from './welcome-card';

/** What the first screen holds before anything is loaded: the first button, and below it the introduction until it is put away. */
export function Start({ session, state }: PageProps) {
  const texts = paneTexts(state.language);
  const hasResults = state.results.some((result) => !('error' in result));
  const isBusy = state.running?.id === 'assess';
  return (
    <>
      <ActionButton
        id="assess"
        state={state}
        primary={!hasResults}
        hint={isBusy ? texts.progress.busy : texts.hints.assess}
        onPress={() => void session.assess()}
      />
      {!state.welcomed && !hasResults && <WelcomeCard session={session} state={state} />}
    </>
  );
}
