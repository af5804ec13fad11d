import { JobPage } from '../job-page';
import type { PageProps } from '../page-props';
import { LazyFindings } from './lazy-findings';

/** Kiểm tra: what is wrong in the sheets, and what can be done about it. */
export const CheckPage = ({ session, state }: PageProps) => (
  <JobPage
    id="check"
    session={session}
    state={state}
    draw={(outcome) => <LazyFindings outcome={outcome} session={session} state={state} />}
  />
);
