import type { Figures } from '../../core/report/figures';
import type { PlacedDocument } from '../layout/document/placed-document';
import type { FormId } from './document';

/** A report as it was filled last, for as long as the pane lives. */
export interface LastFill {
  readonly placed: PlacedDocument;
  readonly figures: Figures;
}

const fills = new Map<FormId, LastFill>();

export const rememberFill = (placed: PlacedDocument, figures: Figures): void =>
  void fills.set(placed.form, { placed, figures });

export const lastFill = (form: FormId): LastFill | undefined => fills.get(form);

/** Another workbook is open. */
export const forgetFills = (): void => fills.clear();
