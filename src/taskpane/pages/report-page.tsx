import { JobPage } from './job-page';
import type { PageProps } from './page-props';
import { ReportResult } from './report-result';

/** Báo cáo: the quarterly report and what it still lacks. */
export const ReportPage = ({ session, state }: PageProps) => (
  <JobPage
    id="report"
    session={session}
    state={state}
    draw={(outcome) => <ReportResult outcome={outcome} language={state.language} />}
  />
);
