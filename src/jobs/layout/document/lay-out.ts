import type { Figures } from '../../../core/report/figures';
import { figureKey } from '../../../core/report/figure';
import { figuresDigest } from '../../../core/report/figures-digest';
import type { DocumentPart, ReportDocument } from '../../report/document';
import { layOutPart } from './lay-out-part';
import type { PlacedDocument } from './placed-document';

/**
 * Places a report on its sheets: a plan for each, and which cell shows which figure.
 * @param writtenAt 1900 serial with the time of day, printed below the signature; absent = nobody says
 * @throws RangeError for a table whose formulas name rows or columns that it does not have
 */
export function layOut(
  document: ReportDocument,
  figures: Figures,
  { writtenAt }: { readonly writtenAt?: number | undefined } = {},
): PlacedDocument {
  const digest = figuresDigest(figures.read);
  const outstanding = figures.get(figureKey('outstanding'))?.value ?? null;
  const signOff = { digest, outstanding, writtenAt: writtenAt ?? null };
  return {
    form: document.form,
    digest,
    parts: document.parts.map((part: DocumentPart) => layOutPart(part, figures, signOff)),
  };
}
