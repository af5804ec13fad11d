import type { FaultCode, FaultValues } from './fault-values';
import { en } from './faults.en';
import { vi } from './faults.vi';

/** A cell's message is a small box: English follows in brackets only where both sentences are short. */
const LONGEST = 170;

/**
 * The sentence that Excel shows at an error cell. It is Vietnamese whatever the language of Excel is, because the workbook is.
 * @example faultText('missing', { argument: 'asOf' })
 */
export function faultText<C extends FaultCode>(code: C, values: FaultValues[C]): string {
  const vietnamese = vi[code](values);
  const english = en[code](values);
  return vietnamese.length + english.length <= LONGEST ? `${vietnamese} (${english})` : vietnamese;
}
