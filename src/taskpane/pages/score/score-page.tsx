import { JobPage } from '../job-page';
import type { PageProps } from '../page-props';
import { ClassBars } from './class-bars';
import { GroupTable } from './group-table';
import { ScoreTools } from './score-tools';

/** Chấm điểm: the groups by class, each group with its points explained, and the bands behind them. */
export const ScorePage = ({ session, state }: PageProps) => (
  <JobPage
    id="score"
    session={session}
    state={state}
    draw={(outcome) => (
      <>
        <ClassBars outcome={outcome} language={state.language} />
        <ScoreTools outcome={outcome} session={session} state={state} />
        <GroupTable groups={outcome.groups} language={state.language} />
      </>
    )}
  />
);
