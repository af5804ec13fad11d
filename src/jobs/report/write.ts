import { figureId, type FigureKey } from '../../core/report/figure';
import type { Figures } from '../../core/report/figures';
import { quarterId, type Quarter } from '../../core/report/quarter';
import {
  compareFills,
  nextVersions,
  readVersions,
  type FillChange,
  type FillRecord,
  type FillVersions,
} from '../../core/report/versions';
import { readTexts } from '../../excel/kept-texts';
import { run } from '../../excel/run';
import { writeSheets } from '../../excel/write';
import type { JobOptions } from '../job';
import { layOut } from '../layout/document/lay-out';
import type { PlacedDocument } from '../layout/document/placed-document';
import type { FormId, ReportDocument } from './document';
import { withMarks } from './marked';
import { keepEdited, type EditedParagraph, type OverwriteEdited } from './edited';

export interface WriteReportOptions extends JobOptions {
  /** rewritten paragraphs to be composed anew; none unless said */
  readonly overwriteEdited?: OverwriteEdited;
  /** figures whose cells are coloured, as an error of the check touches them */
  readonly marked?: readonly FigureKey[];
}

export interface WrittenReport {
  /** names of the sheets written */
  readonly sheets: readonly string[];
  readonly placed: PlacedDocument;
  readonly edited: readonly EditedParagraph[];
  /** the filling before this one, and the figures that have changed since; null = there was none */
  readonly since: { readonly before: FillRecord; readonly changes: readonly FillChange[] } | null;
}

/** Key of the workbook's settings under which a form's fillings are kept. */
export const fillKey = (form: FormId): string => `TKVV_BaoCao_${form}`;

/**
 * Writes a report on its sheets in one step, whole or not at all: paragraphs that people rewrote stay theirs, and the figures are kept
 * in the workbook to be compared with next time.
 * @throws what `writeSheets` throws
 */
export async function writeReport(
  document: ReportDocument,
  figures: Figures,
  quarter: Quarter,
  options: WriteReportOptions,
): Promise<WrittenReport> {
  const { onProgress, signal, now, overwriteEdited, marked = [] } = options;
  onProgress?.('writing', 0, 1);
  return run(async (context) => {
    const texts = await readTexts(
      context,
      document.parts.map(({ own }) => own),
    );
    const { document: kept, edited } = keepEdited(document, texts, overwriteEdited);
    const placed = withMarks(layOut(kept, figures, { writtenAt: now }), marked);
    const record = recordOf(placed, figures, quarter, now ?? null);
    let versions: FillVersions = { now: record, before: null };
    const remember = {
      key: fillKey(document.form),
      value: (before: unknown) => (versions = nextVersions(readVersions(before), record)),
    };
    const sheets = await writeSheets(
      context,
      placed.parts.map(({ plan }) => plan),
      { signal, remember },
    );
    const { before } = versions;
    return { sheets, placed, edited, since: before && { before, changes: compareFills(before, record) } };
  });
}

function recordOf(placed: PlacedDocument, figures: Figures, quarter: Quarter, when: number | null): FillRecord {
  const keys = placed.parts.flatMap(({ shown }) => shown.flatMap((cell) => cell.keys));
  return {
    quarter: quarterId(quarter),
    when,
    digest: placed.digest,
    figures: Object.fromEntries(keys.map((key) => [figureId(key), figures.get(key)?.value ?? null])),
  };
}
