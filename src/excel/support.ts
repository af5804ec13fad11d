import { TkvvError } from '../core/errors';

/** What the jobs cannot do without: Office 2021 and later have it (docs: ExcelApi 1.13 brings getMergedAreas). */
export const FLOOR = '1.13';

export const supports = (version: string): boolean => Office.context.requirements.isSetSupported('ExcelApi', version);

/** @throws TkvvError `excelTooOld` where this Excel lacks the floor */
export function requireFloor(): void {
  if (!supports(FLOOR)) throw new TkvvError('excelTooOld', { needed: FLOOR });
}
