import type { AdoptedCalibration } from '../jobs/calibrate';
import type { EditionsOutcome } from '../jobs/edit-editions';
import type { FreezeOutcome } from '../jobs/freeze-functions';
import type { MarkOutcome } from '../jobs/mark';
import type { ExportOutcome } from '../jobs/report/export/export-report';
import type { InputsOutcome } from '../jobs/report/inputs/open-inputs';
import type { RepairOutcome } from '../jobs/repair';

/** What has just happened beside the results. */
export type Notice =
  | { readonly kind: 'undone'; readonly sheet: string | null }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'marked'; readonly outcome: MarkOutcome }
  | { readonly kind: 'unmarked'; readonly count: number }
  | { readonly kind: 'repaired'; readonly outcome: RepairOutcome }
  | { readonly kind: 'accepted'; readonly count: number }
  | { readonly kind: 'reopened'; readonly count: number }
  | { readonly kind: 'editions'; readonly outcome: EditionsOutcome }
  | { readonly kind: 'adopted'; readonly outcome: AdoptedCalibration }
  | { readonly kind: 'notices'; readonly pages: number; readonly sheet: string }
  | { readonly kind: 'frozen' | 'unfrozen'; readonly outcome: FreezeOutcome }
  | { readonly kind: 'settings'; readonly sheet: string }
  | { readonly kind: 'inputs'; readonly outcome: InputsOutcome }
  | { readonly kind: 'exported'; readonly outcome: ExportOutcome }
  | { readonly kind: 'templateMade'; readonly sheet: string; readonly cells: number; readonly left: number }
  | { readonly kind: 'sampleOpened' }
  | { readonly kind: 'forgotten'; readonly inWorkbook: boolean }
  | {
      readonly kind: 'failed';
      readonly error: unknown;
      /** does once more what failed */
      readonly retry: () => void;
    };
