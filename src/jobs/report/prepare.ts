import type { InputFault } from '../../core/report/inputs/inputs';
import { figuresDigest } from '../../core/report/figures-digest';
import { readVersions, type FillRecord } from '../../core/report/versions';
import { readMemory } from '../../excel/fill-memory';
import { run } from '../../excel/run';
import type { JobOptions } from '../job';
import type { FormId } from './document';
import { draftReport, type Draft } from './draft';
import { narrativeOf } from './narrative';
import { fillKey } from './write';

/** What a person looks at before a report is filled. Nothing has been written. */
export interface ReportPreview extends Pick<Draft, 'data' | 'head' | 'missing' | 'open' | 'affected' | 'shown'> {
  readonly form: FormId;
  readonly narrative: readonly string[];
  /** cells of the input sheet that cannot be used */
  readonly inputFaults: readonly InputFault[];
  /** name of that sheet; null = there is none yet */
  readonly inputSheet: string | null;
  /** the filling that stands in the workbook, and whether the sources have changed since; null = none yet */
  readonly filled: { readonly record: FillRecord; readonly isCurrent: boolean } | null;
}

/** Shows what a form would say now: the figures found and missing, the errors that touch them, the sentences. Throws as `draftReport`. */
export async function prepareReport(form: FormId, options: JobOptions): Promise<ReportPreview> {
  const draft = await draftReport(form, options);
  const versions = readVersions(await run((context) => readMemory(context, fillKey(form))));
  const digest = figuresDigest(draft.data.figures.read);
  return {
    ...previewOf(form, draft),
    filled: versions && { record: versions.now, isCurrent: versions.now.digest === digest },
  };
}

const previewOf = (
  form: FormId,
  { data, head, missing, open, affected, shown, document, office }: Draft,
): Omit<ReportPreview, 'filled'> => ({
  ...{ form, data, head, missing, open, affected, shown },
  narrative: narrativeOf(document),
  inputFaults: office.inputs.faults,
  inputSheet: office.inputs.sheet,
});
