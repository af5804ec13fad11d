import { TkvvError } from '../../../core/errors';
import { readExportSheets } from '../../../excel/export-read';
import type { LeftOut } from '../../../excel/export-sheet';
import { openWorkbook } from '../../../excel/open-workbook';
import { OWN_SHEETS } from '../../../excel/own-sheet';
import { run } from '../../../excel/run';
import type { JobOptions } from '../../job';
import { base64Of } from '../../open-sample';
import type { FormId } from '../document';
import { FORMS } from '../forms';
import { withoutChartRoom } from './chart-room';
import { maskPeople } from './mask-people';
import { printedOnly } from './printed-only';

/** A form of the product, or the office's own template as it was filled. */
export type Exported = FormId | 'filledTemplate';

export interface ExportOptions extends Pick<JobOptions, 'onProgress' | 'signal'> {
  /** names and numbers of people stay in the lists; masked unless said */
  readonly withNames?: boolean;
}

export interface ExportOutcome {
  /** names of the sheets copied, as in the user's workbook */
  readonly sheets: readonly string[];
  /** cells in which a name or a number of a person was masked */
  readonly masked: number;
  /** what the sheets have and the new workbook has not */
  readonly leftOut: LeftOut;
  /** size of the file */
  readonly bytes: number;
}

/**
 * Opens the sheets of a report, as they stand, as a new workbook: what they print, with values instead of formulas, and without the names
 * of people in lists. The user's workbook is left as it is; nothing leaves the machine.
 * @throws TkvvError `notFilled` where the workbook has no sheet of the form, `cancelled`; what `run` and `openWorkbook` throw
 */
export async function exportReport(form: Exported, options: ExportOptions = {}): Promise<ExportOutcome> {
  const { onProgress, signal, withNames = false } = options;
  onProgress?.('reading', 0, 1);
  const own = form === 'filledTemplate' ? [OWN_SHEETS.filledTemplate] : FORMS[form].sheets;
  const [read, { writeFile }] = await Promise.all([
    run((context) => readExportSheets(context, own, signal)),
    import(/* webpackChunkName: "export" */ './file/write-file'),
  ]);
  if (read.length === 0) throw new TkvvError('notFilled', { sheet: own[0]?.title ?? '' });
  const printed = read.map((sheet) => withoutChartRoom(printedOnly(sheet)));
  const { sheets, count } = withNames ? { sheets: printed, count: 0 } : maskPeople(printed);
  onProgress?.('writing', 0, 1);
  const file = writeFile(sheets);
  if (signal?.aborted) throw new TkvvError('cancelled');
  await openWorkbook(base64Of(file));
  return {
    sheets: sheets.map(({ name }) => name),
    masked: count,
    leftOut: sumOf(sheets.map(({ leftOut }) => leftOut)),
    bytes: file.length,
  };
}

const sumOf = (parts: readonly LeftOut[]): LeftOut =>
  parts.reduce(
    (sum, part) => ({
      charts: sum.charts + part.charts,
      conditionalFormats: sum.conditionalFormats + part.conditionalFormats,
      mixedFonts: sum.mixedFonts + part.mixedFonts,
    }),
    { charts: 0, conditionalFormats: 0, mixedFonts: 0 },
  );
