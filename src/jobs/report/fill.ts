import type { InputFault } from '../../core/report/inputs/inputs';
import type { ReportData } from '../../core/report/report-data';
import { figuresIn, type Affected } from '../../core/report/gate';
import type { FigureKey } from '../../core/report/figure';
import type { HeadPart } from '../../core/report/head-part';
import type { JobOptions } from '../job';
import type { FormId } from './document';
import { draftReport } from './draft';
import type { OverwriteEdited } from './edited';
import { narrativeOf } from './narrative';
import { rememberFill } from './last-fill';
import { writeReport, type WrittenReport } from './write';

export interface FillChoice {
  /** default: the quarterly report on entrusted lending */
  readonly form?: FormId;
  /** rewritten paragraphs to be composed anew; none unless said */
  readonly overwriteEdited?: OverwriteEdited;
  /** figures that an error of the check touches are coloured in the report */
  readonly markAffected?: boolean;
}

export interface ReportOutcome extends Pick<WrittenReport, 'edited' | 'since'> {
  readonly form: FormId;
  readonly data: ReportData;
  /** the report's paragraphs as the form composed them, in Vietnamese */
  readonly narrative: readonly string[];
  /** figures and parts of the head that stand as "…" */
  readonly open: readonly FigureKey[];
  readonly missing: readonly HeadPart[];
  /** cells of the input sheet that cannot be used */
  readonly inputFaults: readonly InputFault[];
  /** name of that sheet; null = there is none yet */
  readonly inputSheet: string | null;
  /** errors of the check that touch a figure of the report */
  readonly affected: readonly Affected[];
  /** sixteen letters that stand for all figures read */
  readonly digest: string;
  /** the sheet of the report itself, and all that were written */
  readonly sheet: string;
  readonly sheets: readonly string[];
}

/** Fills a form of the quarterly report on its sheets, as one step. Throws as `draftReport` and `writeReport`. */
export async function fillReport(options: JobOptions, choice: FillChoice = {}): Promise<ReportOutcome> {
  const { form = 'entrusted', overwriteEdited, markAffected = false } = choice;
  const { office, data, document, open, missing, affected } = await draftReport(form, options);
  const written = await writeReport(document, data.figures, data.quarter, {
    ...options,
    ...(overwriteEdited === undefined ? {} : { overwriteEdited }),
    ...(markAffected ? { marked: figuresIn(affected) } : {}),
  });
  const { placed, sheets, edited, since } = written;
  rememberFill(placed, data.figures);
  return {
    ...{ form, data, open, missing, affected, edited, since, sheets },
    narrative: narrativeOf(document),
    inputFaults: office.inputs.faults,
    inputSheet: office.inputs.sheet,
    digest: placed.digest,
    sheet: sheets[0] ?? '',
  };
}
