import { TkvvError } from '../../../core/errors';
import type { ReportData } from '../../../core/report/report-data';
import { readTemplate } from '../../../core/report/template/read-template';
import type { TemplateFault } from '../../../core/report/template/template';
import { run } from '../../../excel/run';
import type { Edited, Overwrite } from '../../../excel/template-edits';
import { fillTemplateSheet } from '../../../excel/template-fill';
import { readTemplateSheets } from '../../../excel/template-read';
import type { JobOptions } from '../../job';
import { planFill, type Unfilled } from './fill-plan';

export interface FillTemplateOptions extends JobOptions {
  /** the sheet with tokens */
  readonly sheet: string;
  /** cells that people have typed over and that are to be filled all the same, by the ids of an earlier outcome; default: none */
  readonly overwrite?: Overwrite;
}

export interface FillTemplateOutcome {
  /** the filled sheet */
  readonly sheet: string;
  readonly cells: number;
  /** what nobody gives: it stands as "…" */
  readonly unfilled: readonly Unfilled[];
  /** cells typed over by hand since the last fill; kept, unless `overwrite` named them */
  readonly edited: readonly Edited[];
  /** what is wrong with the template: those cells stand as they are written */
  readonly faults: readonly TemplateFault[];
}

/**
 * Fills a copy of the office's own template with the figures of a report. Five round trips, two more for a large refill.
 * @throws TkvvError `noTokens`, `sheetGone`, `sheetProtected`, `workbookProtected`, `filledSheetChanged`, `cancelled`
 */
export async function fillTemplate(data: ReportData, options: FillTemplateOptions): Promise<FillTemplateOutcome> {
  const { sheet, overwrite, onProgress, signal } = options;
  return run(async (context) => {
    onProgress?.('reading', 0, 1);
    const [source] = await readTemplateSheets(context, [sheet]);
    const template = source && readTemplate(source.content);
    if (!source || !template || template.cells.length === 0) throw new TkvvError('noTokens', { sheet });
    onProgress?.('composing', 0, 1);
    const { fill, unfilled } = planFill(source.content, template, data, source.date1904);
    onProgress?.('writing', 0, 1);
    const written = await fillTemplateSheet(context, source, fill, { signal, ...(overwrite ? { overwrite } : {}) });
    return { ...written, cells: fill.cells.length, unfilled, faults: template.faults };
  });
}
