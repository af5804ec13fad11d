import type { VNode } from 'preact';
import type { PageId } from '../../actions/session';
import { CheckPage } from './check/check-page';
import { DuePage } from './due/due-page';
import { OverviewPage } from './overview/overview-page';
import type { PageProps } from './page-props';
import { ReportPage } from './report/report-page';
import { ScorePage } from './score/score-page';
import { SettingsPage } from './settings/settings-page';
import { SurveyPage } from './survey/survey-page';

/** Every page's content below its heading: one part of the bundle, loaded after the first screen. */
export const PAGES: Readonly<Record<PageId, (props: PageProps) => VNode | null>> = {
  overview: OverviewPage,
  survey: SurveyPage,
  check: CheckPage,
  score: ScorePage,
  due: DuePage,
  report: ReportPage,
  settings: SettingsPage,
};
