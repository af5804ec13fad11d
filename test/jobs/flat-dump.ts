import type { Workbook } from '../../src/sandbox/model/workbook';
import { dump } from './dump';

/** A workbook as one flat map, so that what two states differ in can be told, and a third state be brought there. */
export type Flat = ReadonlyMap<string, string>;

type Cell = readonly [key: number, value: unknown, formula: unknown, look: string];

/** Parts of a key: sheet, `cell` or the name of a property, place, what of the cell. */
const SEP = '\u0001';
const keyOf = (...parts: readonly (string | number)[]): string => parts.join(SEP);

export function flat(workbook: Workbook): Flat {
  const { sheets, names, settings } = dump(workbook) as {
    sheets: readonly (Record<string, unknown> & { name: string; cells: readonly Cell[] })[];
    names: unknown;
    settings: unknown;
  };
  const map = new Map<string, string>();
  map.set('order', JSON.stringify(sheets.map(({ name }) => name)));
  map.set('names', JSON.stringify(names));
  map.set('settings', JSON.stringify(settings));
  for (const { name, cells, ...properties } of sheets) {
    for (const [property, value] of Object.entries(properties)) map.set(keyOf(name, property), JSON.stringify(value));
    for (const [place, value, formula, look] of cells) {
      const { numberFormat, fontName, ...rest } = JSON.parse(look) as Record<string, unknown>;
      const of = { value: [value, formula], numberFormat, fontName, rest };
      for (const [what, part] of Object.entries(of)) map.set(keyOf(name, 'cell', place, what), JSON.stringify(part));
    }
  }
  return map;
}

export const sheetOf = (key: string): string | null => (key.includes(SEP) ? (key.split(SEP)[0] ?? '') : null);
export const isValue = (key: string): boolean => key.endsWith(`${SEP}value`);
export const cellPart = (sheet: string, place: number, what: 'value' | 'numberFormat' | 'fontName'): string =>
  keyOf(sheet, 'cell', place, what);

/** Keys in which two states differ. */
export const changes = (a: Flat, b: Flat): string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((key) => a.get(key) !== b.get(key));

/** Only what belongs to these sheets. */
export const ofSheets = (state: Flat, sheets: ReadonlySet<string>): Flat =>
  new Map([...state].filter(([key]) => sheets.has(sheetOf(key) ?? '')));
