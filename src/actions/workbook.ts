import type { Place } from '../core/check/finding';
import type { MappingCorrection } from '../core/sheet/corrections';
import type { JobOptions } from '../jobs/job';
import type { SettingsFacts } from '../jobs/settings-sheet';
import type { Actions } from './action';

/** The workbook as a session needs it. */
export interface Workbook {
  readonly actions: Actions;
  canUndo(): boolean;
  /** stands for the step that an undo would take back */
  lastStep(): object | undefined;
  /** 1900 serial with the time of day, by the local clock; null where it shows none */
  now(): number | null;
  correct(correction: MappingCorrection, options: JobOptions): Promise<void>;
  goTo(place: Place): Promise<void>;
  /** @param asOf the day whose edition is told; null = the newest */
  settingsFacts(asOf: number | null): Promise<SettingsFacts>;
  fileName(): string | undefined;
}
