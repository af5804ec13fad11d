import { numberReadings } from '../../core/cell/number';
import type { NumberReading } from '../../core/cell/number';
import type { CellValue } from '../../core/sheet/grid';
import type { ArgumentId } from '../../i18n/functions/arguments';
import { Fault } from '../fault';
import { isBlankOrZero, isError } from './cells';

/** Numbers of a list of cells; NaN = blank or at fault. `faults` holds one for each cell that is no number. */
export interface Numbers {
  readonly values: Float64Array;
  readonly blank: Uint8Array;
  readonly faults: ReadonlyMap<number, Fault>;
}

/** How texts of one list separate thousands and decimals, as their unambiguous members show. */
type Convention = 'comma' | 'point' | 'mixed' | 'unknown';

/** true = decimal comma (1.234,5), false = decimal point (1,234.5), null = shows neither. */
function decimalComma({ style }: NumberReading): boolean | null {
  if (style.decimal !== null) return style.decimal === ',';
  return style.group === '.' ? true : style.group === ',' ? false : null;
}

/**
 * Reads a list of cells as numbers. Numbers kept as text are read as people print them; where a text can mean two numbers
 * (1.243), the other texts of the list decide, and if they do not, that cell is at fault.
 */
export function numbersOf(cells: readonly CellValue[], argument: ArgumentId): Numbers {
  const values = new Float64Array(cells.length);
  const blank = new Uint8Array(cells.length);
  const faults = new Map<number, Fault>();
  const texts: { readonly at: number; readonly text: string; readonly readings: readonly NumberReading[] }[] = [];
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at] ?? '';
    if (typeof cell === 'number') values[at] = cell;
    else if (isBlankOrZero(cell)) {
      values[at] = NaN;
      blank[at] = 1;
    } else texts.push({ at, text: String(cell), readings: typeof cell === 'string' ? numberReadings(cell) : [] });
  }
  const convention = conventionOf(texts.map(({ readings }) => readings));
  for (const { at, text, readings } of texts) {
    const reading = pick(readings, convention);
    values[at] = reading ? reading.value : NaN;
    if (!reading) faults.set(at, faultOf(text, readings.length, argument, at + 1));
  }
  return { values, blank, faults };
}

/** A text with a unit of its own (35 tr.đ) is at fault: the cells around it are in another unit. */
const pick = (readings: readonly NumberReading[], convention: Convention): NumberReading | undefined => {
  const plain = readings.filter(({ style }) => style.dong === null);
  if (plain.length < 2) return plain[0];
  if (convention !== 'comma' && convention !== 'point') return undefined;
  return plain.find((reading) => decimalComma(reading) === (convention === 'comma'));
};

function conventionOf(all: readonly (readonly NumberReading[])[]): Convention {
  const votes = new Set<boolean>();
  for (const [only, other] of all) {
    const vote = only && !other ? decimalComma(only) : null;
    if (vote !== null) votes.add(vote);
  }
  if (votes.size === 2) return 'mixed';
  return votes.has(true) ? 'comma' : votes.has(false) ? 'point' : 'unknown';
}

function faultOf(text: string, readings: number, argument: ArgumentId, row: number): Fault {
  if (isError(text)) return new Fault('cellError', { argument, row, text });
  return readings > 1 ? new Fault('ambiguous', { argument, row, text }) : new Fault('number', { argument, row, text });
}

/** One number that must be there. */
export function numberArgument(cell: CellValue, argument: ArgumentId): number {
  const { values, blank, faults } = numbersOf([cell], argument);
  const fault = faults.get(0);
  if (fault) throw fault;
  if (blank[0]) throw new Fault('missing', { argument });
  return values[0] ?? NaN;
}
