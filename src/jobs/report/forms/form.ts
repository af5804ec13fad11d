import type { ReportData } from '../../../core/report/report-data';
import type { DocumentHead } from '../document-head';
import type { DocumentPart, Form, FormId } from '../document';
import type { OwnSheet } from '../../../excel/own-sheet';
import { needsOf } from './needs';

/** The head of a document that is composed only to see what it asks for. */
const NOBODY: DocumentHead = {
  profile: 'bank',
  parent: '',
  issuer: '',
  country: '',
  motto: null,
  number: '',
  placeDate: '',
  addressee: null,
  recipients: [],
  position: [],
  signer: '',
  preparedBy: '',
  checkedBy: '',
};

/** A form whose needs are what its own document shows. */
export function formOf(
  id: FormId,
  sheets: readonly OwnSheet[],
  partsOf: (data: ReportData, head: DocumentHead) => readonly DocumentPart[],
): Form {
  const compose: Form['compose'] = (data, head) => ({ form: id, parts: partsOf(data, head) });
  return { id, sheets, compose, needs: (data) => needsOf(compose(data, NOBODY)) };
}
