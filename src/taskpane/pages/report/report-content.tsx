import { JobPage } from '../job-page';
import type { PageProps } from '../page-props';
import { ChangesSection } from './changes-section';
import { ExportSection } from './export-section';
import { FormChoice } from './form-choice';
import { HeadSection } from './head-section';
import { PreviewSection } from './preview-section';
import { QuarterChoice } from './quarter-choice';
import { ReportResult } from './report-result';
import { SourceSection } from './source-section';
import { TemplateSection } from './templates/template-section';

/** Which report, what it would say, filling it, and what can be asked of it afterwards. */
export const ReportContent = ({ session, state }: PageProps) => (
  <>
    <FormChoice session={session} state={state} />
    <QuarterChoice session={session} state={state} />
    <HeadSection session={session} state={state} />
    <PreviewSection session={session} state={state} />
    <JobPage
      id="report"
      session={session}
      state={state}
      draw={(outcome) => <ReportResult outcome={outcome} session={session} state={state} />}
    />
    <SourceSection session={session} state={state} />
    <ChangesSection session={session} state={state} />
    <ExportSection session={session} state={state} />
    <TemplateSection session={session} state={state} />
  </>
);
