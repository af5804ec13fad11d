import type { JobOptions } from '../jobs/job';
import type { SettingsFacts } from '../jobs/settings-sheet';
import type { ActionId } from './action';
import type { Memory } from './memory';
import type { Ending } from './session';
import type { SessionState } from './session-state';
import type { Workbook } from './workbook';

/** What can be done about what the add-in keeps, with the workbook and on this machine; and the sample to begin with. */
export interface SettingsActs {
  /** @throws what reading the workbook throws */
  settingsFacts(): Promise<SettingsFacts>;
  openSettings(): Promise<Ending>;
  openSample(): Promise<Ending>;
  /** asks what this Excel supports: `state.health` */
  readHealth(): Promise<void>;
  /** tries a worksheet function; Excel forgets its own undo steps by that */
  probe(): Promise<Ending>;
  /** puts the first-run card away for good */
  welcome(): void;
  /** empties what is kept with the workbook, and what is remembered on this machine */
  forget(): Promise<Ending>;
}

/** What the session lends. */
interface Lent {
  readonly workbook: Workbook;
  readonly memory: Memory;
  options(more: Partial<JobOptions>): JobOptions;
  act(id: ActionId, work: (options: JobOptions) => Promise<Partial<SessionState>>): Promise<Ending>;
  get(): SessionState;
  set(change: Partial<SessionState>): void;
}

export function settingsActs({ workbook, memory, options, act, get, set }: Lent): SettingsActs {
  const { actions } = workbook;
  return {
    settingsFacts: () => workbook.settingsFacts(get().survey?.asOf ?? null),
    openSettings: () =>
      act('openSettings', async (told) => ({
        notice: { kind: 'settings', sheet: await actions.openSettings.run(told, undefined) },
      })),
    openSample: () =>
      act('openSample', async (told) => {
        await actions.openSample.run(told, undefined);
        return { notice: { kind: 'sampleOpened' } };
      }),
    readHealth: async () => set({ health: await actions.health.run(options({}), undefined) }),
    probe: () =>
      act('probe', async (told) => {
        const tried = await actions.probe.run(told, undefined);
        const { health } = get();
        if (!health) return {};
        return { health: { ...health, facts: health.facts.map((fact) => (fact.id === tried.id ? tried : fact)) } };
      }),
    welcome: () => {
      memory.setWelcomed();
      set({ welcomed: true });
    },
    forget: () =>
      act('forget', async (told) => {
        const inWorkbook = await actions.forget.run(told, undefined);
        memory.clear();
        return { welcomed: false, notice: { kind: 'forgotten', inWorkbook } };
      }),
  };
}
