import { JOB_IDS, type JobId } from '../actions/action';
import { ACTIONS } from '../actions/actions';
import type { Session } from '../actions/session';

/** With a shared runtime pane and ribbon are one page, so the pane can be brought up to tell what went wrong. */
const hasPane = (): boolean => Office.context.requirements.isSetSupported('SharedRuntime', '1.1');

/**
 * One ribbon click. The result is the sheet that the job writes; what it could not do is told in the pane. Excel waits for
 * `completed`, so it is called whatever happens.
 */
async function runCommand(session: Session, id: JobId, event: Office.AddinCommands.Event): Promise<void> {
  try {
    const ending = await session.run(id);
    if ((ending === 'failed' || ending === 'busy') && hasPane()) await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}

/** Gives the ribbon's buttons their work, under the names of the manifest. */
export function associateCommands(session: Session): void {
  for (const id of JOB_IDS) {
    const { command } = ACTIONS[id];
    if (command)
      Office.actions.associate(command, (event: Office.AddinCommands.Event) => runCommand(session, id, event));
  }
}
