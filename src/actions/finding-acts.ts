import type { Finding } from '../core/check/finding';
import type { JobOptions } from '../jobs/job';
import type { ActionId, ActionResults, Actions, JobId, RepairTarget } from './action';
import type { Ending } from './session';
import type { SessionState } from './session-state';

/** What can be done about the findings of a check. */
export interface FindingActs {
  /** highlights the cells of findings; marks of before are replaced */
  mark(findings: readonly Finding[]): Promise<Ending>;
  unmark(): Promise<Ending>;
  /** shows what a repair would do: `state.preview` */
  preview(target: RepairTarget): Promise<Ending>;
  dropPreview(): void;
  /** makes the changes of the preview that is shown, and checks again */
  repair(): Promise<Ending>;
  /** findings may stand, for that reason; the check is made again without them */
  accept(findings: readonly Finding[], reason: string): Promise<Ending>;
  /** takes the word back, by the findings' keys */
  reopen(keys: readonly string[]): Promise<Ending>;
  /** the findings as a CSV file's content; null if that failed, which is told */
  csv(findings: readonly Finding[]): Promise<string | null>;
}

/** What the session lends: one thing at a time, and results that an undo brings back. */
interface Lent {
  readonly actions: Actions;
  options(more: Partial<JobOptions>): JobOptions;
  act(
    id: ActionId,
    work: (options: JobOptions) => Promise<Partial<SessionState>>,
    failed?: (error: unknown) => Partial<SessionState>,
  ): Promise<Ending>;
  replaceResult<Id extends JobId>(id: Id, outcome: ActionResults[Id]): Partial<SessionState>;
  get(): SessionState;
  set(change: Partial<SessionState>): void;
}

export function findingActs({ actions, options, act, replaceResult, get, set }: Lent): FindingActs {
  const mark = (findings: readonly Finding[]): Promise<Ending> =>
    act('mark', async (told) => ({
      notice: { kind: 'marked', outcome: await actions.mark.run(told, findings) },
    }));

  const unmark = (): Promise<Ending> =>
    act('unmark', async (told) => ({ notice: { kind: 'unmarked', count: await actions.unmark.run(told) } }));

  const preview = (target: RepairTarget): Promise<Ending> =>
    act('preview', async (told) => ({
      preview: { target, plan: await actions.preview.run(told, target) },
    }));

  const dropPreview = (): void => set({ preview: null });

  async function repair(): Promise<Ending> {
    const shown = get().preview;
    if (!shown) return 'done';
    return act(
      'repair',
      async (told) => {
        const { done, check } = await actions.repair.run(told, shown.plan);
        return { ...replaceResult('check', check), notice: { kind: 'repaired', outcome: done } };
      },
      // what could not be done as it was shown has to be looked at anew
      (error) => ({ preview: null, notice: { kind: 'failed', error, retry: () => void preview(shown.target) } }),
    );
  }

  const accept = (findings: readonly Finding[], reason: string): Promise<Ending> =>
    act('accept', async (told) => {
      const { check } = await actions.accept.run(told, { findings, reason });
      return { ...replaceResult('check', check), notice: { kind: 'accepted', count: findings.length } };
    });

  const reopen = (keys: readonly string[]): Promise<Ending> =>
    act('reopen', async (told) => {
      const { check } = await actions.reopen.run(told, keys);
      return { ...replaceResult('check', check), notice: { kind: 'reopened', count: keys.length } };
    });

  async function csv(findings: readonly Finding[]): Promise<string | null> {
    try {
      return await actions.csv.run(options({}), findings);
    } catch (error) {
      set({ notice: { kind: 'failed', error, retry: () => void csv(findings) } });
      return null;
    }
  }

  return { mark, unmark, preview, dropPreview, repair, accept, reopen, csv };
}
