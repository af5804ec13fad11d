import type { Holder } from '../figure';
import type { ItemId } from '../items';
import { levelsOn } from '../levels';

/** What is asked for of a figure: this quarter's value, that of 31/12 of the year before, the plan of the year. */
export type Asked = 'value' | 'yearStart' | 'plan';

/** A figure of the whole office that the input sheet asks for. */
export interface OfficeInput {
  readonly item: ItemId;
  readonly of: Extract<Holder, 'total' | 'office'>;
  readonly asks: readonly Asked[];
}

const VALUE = ['value'] as const;
const ALL = ['value', 'yearStart', 'plan'] as const;

/** Số liệu chung: what no export of the bank's system holds. */
export const OFFICE_INPUTS = [
  { item: 'funds', of: 'office', asks: ALL },
  { item: 'outstanding', of: 'office', asks: ['yearStart', 'plan'] },
  { item: 'writtenOffLoans', of: 'total', asks: VALUE },
  { item: 'writtenOff', of: 'total', asks: VALUE },
  { item: 'savings', of: 'total', asks: ['yearStart', 'plan'] },
  { item: 'savingsIn', of: 'total', asks: VALUE },
  { item: 'savingsOut', of: 'total', asks: VALUE },
  { item: 'trainees', of: 'total', asks: ['value', 'plan'] },
  { item: 'trainingClasses', of: 'total', asks: ['value', 'plan'] },
  { item: 'fees', of: 'total', asks: VALUE },
  { item: 'commission', of: 'total', asks: VALUE },
  { item: 'principalRatio', of: 'office', asks: ALL },
  { item: 'interestRatio', of: 'office', asks: ALL },
  { item: 'interestRatioSince', of: 'office', asks: ALL },
  { item: 'interestRatioDebtSince', of: 'office', asks: ALL },
  { item: 'overdueRatio', of: 'office', asks: ['yearStart', 'plan'] },
  { item: 'groupQuality', of: 'office', asks: ALL },
  { item: 'sessionQuality', of: 'office', asks: ALL },
  { item: 'depositRatio', of: 'office', asks: ALL },
] as const satisfies readonly OfficeInput[];

/** Asked for of each organisation. */
export const ORGANISATION_INPUTS = ['agreements', 'contracts', 'mergedGroups'] as const satisfies readonly ItemId[];

/** Lượt kiểm tra, giám sát: asked for of each organisation and level. */
export const INSPECTION_INPUTS = [
  'inspectedDistricts',
  'inspectedCommunes',
  'inspectedGroups',
  'inspectedHouseholds',
] as const satisfies readonly ItemId[];

/** Levels (cấp) that inspect groups; the district level ended with 30/06/2025 (DOMAIN 9). */
export const INSPECTING_LEVELS = ['province', 'district', 'commune'] as const;

export type InspectingLevel = (typeof INSPECTING_LEVELS)[number];

/** @example inspectingLevels(46295) // ['province', 'commune'] */
export const inspectingLevels = (asOf: number): readonly InspectingLevel[] =>
  INSPECTING_LEVELS.filter((level) => levelsOn(asOf).some(({ code }) => code === level));
