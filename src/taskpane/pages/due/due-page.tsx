import { JobPage } from '../job-page';
import type { PageProps } from '../page-props';
import { DueResult } from './due-result';

/** Nợ đến hạn: what falls due, by which date, and the pages for the leaders. */
export const DuePage = ({ session, state }: PageProps) => (
  <JobPage
    id="due"
    session={session}
    state={state}
    draw={(outcome) => <DueResult outcome={outcome} session={session} state={state} />}
  />
);
