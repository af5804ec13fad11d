import type { SessionState } from '../../../actions/session';
import type { ReportPreview } from '../../../jobs/report/prepare';

/** The preview of the chosen report, where there is one. */
export const shownPreview = ({ answers: { preview } }: SessionState): ReportPreview | null =>
  preview && !('error' in preview) ? preview : null;
