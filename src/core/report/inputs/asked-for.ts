import type { FigureKey, Moment } from '../figure';
import { INSPECTION_INPUTS, OFFICE_INPUTS, ORGANISATION_INPUTS, type Asked, type OfficeInput } from './catalogue';

const ASKED: Readonly<Partial<Record<Moment, Asked>>> = { now: 'value', yearStart: 'yearStart', plan: 'plan' };

const OF_OFFICE: readonly OfficeInput[] = OFFICE_INPUTS;
const OF_ORGANISATIONS: readonly string[] = [...ORGANISATION_INPUTS, ...INSPECTION_INPUTS];

/** Whether the input sheet has a cell for a figure, or for those that it is the sum of. */
export function isAskedFor({ item, of, aspect, at }: FigureKey): boolean {
  const asked = ASKED[at];
  if (aspect !== 'value' || !asked) return false;
  if (OF_OFFICE.some((one) => one.item === item && one.of === of && one.asks.includes(asked))) return true;
  return asked === 'value' && of !== 'office' && OF_ORGANISATIONS.includes(item);
}
