import { TkvvError } from '../core/errors';
import { translate } from './run';
import { supports } from './support';

/** Since then Excel opens a workbook that an add-in hands it. */
const NEEDED = '1.8';

/**
 * Opens a workbook of its own from the content of an .xlsx file in base64; the add-in's workbook is left as it is.
 * @throws TkvvError `excelTooOld`; `excelFailed` with Excel's own code
 */
export async function openWorkbook(base64: string): Promise<void> {
  if (!supports(NEEDED)) throw new TkvvError('excelTooOld', { needed: NEEDED });
  try {
    await Excel.createWorkbook(base64);
  } catch (error) {
    throw translate(error);
  }
}
