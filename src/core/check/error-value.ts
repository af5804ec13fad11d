import type { CellValue } from '../sheet/grid';

const ERRORS: ReadonlySet<CellValue> = new Set([
  ...['#N/A', '#REF!', '#DIV/0!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!', '#FIELD!'],
  ...['#BLOCKED!', '#CONNECT!', '#UNKNOWN!', '#BUSY!', '#GETTING_DATA'],
]);

/** Whether a cell shows that its formula failed. @example isErrorValue('#DIV/0!') // true */
export const isErrorValue = (value: CellValue): boolean =>
  typeof value === 'string' && value.charCodeAt(0) === 35 && ERRORS.has(value.trim());
