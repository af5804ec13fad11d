import { faultText } from '../i18n/functions';
import type { FaultCode, FaultValues } from '../i18n/functions/fault-values';

/** What Excel shows: #N/A where the figure does not exist, #VALUE! where an argument must be mended. */
const NOT_AVAILABLE: readonly FaultCode[] = ['cellError', 'noDebt'];

/** An error of a function's input: thrown it is the whole result, returned as an element it is one cell of it. */
export class Fault<C extends FaultCode = FaultCode> extends Error {
  constructor(
    readonly code: C,
    readonly values: FaultValues[C],
  ) {
    super(faultText(code, values));
  }

  get excelCode(): '#N/A' | '#VALUE!' {
    return NOT_AVAILABLE.includes(this.code) ? '#N/A' : '#VALUE!';
  }
}
