import { fold } from '../../../core/cell/fold';
import {
  INSPECTING_LEVELS,
  INSPECTION_INPUTS,
  OFFICE_INPUTS,
  ORGANISATION_INPUTS,
  type InspectingLevel,
} from '../../../core/report/inputs/catalogue';
import type { ItemId } from '../../../core/report/items';
import { REPORT_TEXT_IDS, type ReportTextId } from '../../../core/report/report-data';
import { inputTexts } from '../../../i18n/inputs';

const SECTION_IDS = ['office', 'organisations', 'inspections', 'texts', 'extras'] as const;

export type InputSectionId = (typeof SECTION_IDS)[number];

/** What a column of the sheet holds; `before` = of the quarter before. */
export interface InputColumn {
  readonly holds: 'name' | 'unit' | 'value' | 'yearStart' | 'plan' | 'organisation' | 'level' | 'text';
  readonly item?: ItemId;
  readonly before: boolean;
}

const TEXTS = [inputTexts.vi, inputTexts.en];

/** Compares as people type: without case, accents and signs. */
const find = <T>(words: readonly (readonly [string, T])[], typed: string): T | null =>
  words.find(([word]) => fold(word) === fold(typed))?.[1] ?? null;

const SECTIONS = TEXTS.flatMap(({ sections }) => SECTION_IDS.map((id) => [sections[id], id] as const));

export const sectionOf = (typed: string): InputSectionId | null => find(SECTIONS, typed);

const OFFICE_ITEMS = TEXTS.flatMap(({ items }) => OFFICE_INPUTS.map(({ item }) => [items[item], item] as const));

/** The figure that a row of the first section stands for. */
export const officeItemOf = (typed: string): ItemId | null => find(OFFICE_ITEMS, typed);

const MATRIX_ITEMS = [...ORGANISATION_INPUTS, ...INSPECTION_INPUTS];

const COLUMNS: readonly (readonly [string, InputColumn])[] = TEXTS.flatMap(({ columns, items }) => [
  [columns.name, { holds: 'name', before: false }] as const,
  [columns.unit, { holds: 'unit', before: false }] as const,
  [columns.now, { holds: 'value', before: false }] as const,
  [columns.before, { holds: 'value', before: true }] as const,
  [columns.yearStart, { holds: 'yearStart', before: false }] as const,
  [columns.plan, { holds: 'plan', before: false }] as const,
  [columns.organisation, { holds: 'organisation', before: false }] as const,
  [columns.level, { holds: 'level', before: false }] as const,
  [columns.text, { holds: 'text', before: false }] as const,
  [columns.beforeOf(columns.text), { holds: 'text', before: true }] as const,
  ...MATRIX_ITEMS.flatMap((item) => [
    [items[item], { holds: 'value', item, before: false }] as const,
    [columns.beforeOf(items[item]), { holds: 'value', item, before: true }] as const,
  ]),
]);

export const columnOf = (typed: string): InputColumn | null => find(COLUMNS, typed);

const LEVELS = TEXTS.flatMap(({ levels }) => INSPECTING_LEVELS.map((id) => [levels[id], id] as const));

export const levelOf = (typed: string): InspectingLevel | null => find(LEVELS, typed);

const REPORT_TEXTS = TEXTS.flatMap(({ texts }) => REPORT_TEXT_IDS.map((id) => [texts[id], id] as const));

export const reportTextOf = (typed: string): ReportTextId | null => find(REPORT_TEXTS, typed);

/** `Quý 3/2026`: any text with a quarter from 1 to 4 and a year. */
export function quarterIn(typed: string): { year: number; quarter: number } | null {
  const match = /(?<!\d)([1-4])\s{0,3}\/\s{0,3}(20\d\d)(?!\d)/.exec(typed);
  return match ? { quarter: Number(match[1]), year: Number(match[2]) } : null;
}
