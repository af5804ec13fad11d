import type { JobId } from './action';
import type { Result, SessionState } from './session-state';

/** When an action can be begun: conditions that several actions share. Each is asked for the state that the pane shows. */

/** The workbook is there and nothing else is being done. */
export const idle = ({ connected, running }: SessionState): boolean => connected && running === null;

/** As `idle`, and that job has a result to go on from. */
export const after =
  (id: JobId) =>
  (state: SessionState): boolean =>
    idle(state) && state.results.some((result) => result.id === id && !('error' in result));

/** As `idle`, and the last check found something. */
export const withFindings = (state: SessionState): boolean => idle(state) && state.results.some(hasFindings);

const hasFindings = (result: Result): boolean =>
  result.id === 'check' && !('error' in result) && result.outcome.findings.length > 0;
