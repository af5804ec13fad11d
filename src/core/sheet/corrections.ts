import { digest } from '../cell/digest';
import { datesIn } from '../cell/date';
import { fold, plain } from '../cell/fold';
import { FIELDS, type FieldId } from './field';
import type { Grid } from './grid';
import type { HeadedColumn } from './headed-columns';
import type { HeadColumn, HeadingBlock } from './heading-block';
import { headingText } from './heading-text';
import type { KindId } from './table';

/** What a user says that a column means (`field`; null = nothing), wherever the same headings come again. */
export interface FieldCorrection {
  /** `headingsKey` of the table */
  readonly headings: string;
  /** `headingKey` of the column */
  readonly heading: string;
  readonly field: FieldId | null;
}

/** What a user says that a table is, wherever the same headings come again. */
export interface KindCorrection {
  /** `headingsKey` of the table */
  readonly headings: string;
  readonly kind: KindId;
}

/** Said by a user, it wins over every guess. Of two about one column, or about one meaning, the later one holds. */
export type MappingCorrection = FieldCorrection | KindCorrection;

interface Heading {
  /** sheet column */
  readonly col: number;
  readonly heading: string;
}

/** The headings of a table: of its columns with a meaning and of those without. A `Table` is one. */
export interface Headings {
  readonly columns: readonly Heading[];
  readonly unmapped: readonly Heading[];
}

const allOf = ({ columns, unmapped }: Headings): Heading[] => [...columns, ...unmapped];

/**
 * Names all headings of a table: folded, without their dates ("Dư nợ đến 30/9/2026" comes again next quarter with another day) and in no
 * order, so that a column may move. One heading more, less or other is another key. Sixteen letters, whatever the number of columns.
 */
export const headingsKey = (table: Headings): string => joined(keysOf(allOf(table)));

/** Names one column of a table by its heading, as `headingsKey` does; of equal headings the second from the left is `… #2`. '' = no heading. */
export const headingKey = (table: Headings, col: number): string => keysOf(allOf(table)).get(col) ?? '';

const joined = (keys: ReadonlyMap<number, string>): string => digest([...keys.values()].sort().join('|'));

function keysOf(headings: readonly Heading[]): Map<number, string> {
  const seen = new Map<string, number>();
  const keys = new Map<number, string>();
  for (const { col, heading } of [...headings].sort((a, b) => a.col - b.col)) {
    const words = withoutDates(heading);
    if (words === '') continue;
    const count = (seen.get(words) ?? 0) + 1;
    seen.set(words, count);
    keys.set(col, count === 1 ? words : `${words} #${count}`);
  }
  return keys;
}

function withoutDates(heading: string): string {
  let line = plain(heading).replace(/\s+/g, ' ');
  for (const { start, end } of datesIn(line).reverse()) line = `${line.slice(0, start)} ${line.slice(end)}`;
  return fold(line) || fold(heading);
}

/** The corrections that are about the table with these headings, as they are to be applied to it. */
export interface TableCorrections {
  readonly fields: ReadonlyMap<number, FieldId | null>;
  readonly kind: KindId | null;
}

/** Picks what was said of a table by its headings; fields by sheet column. Meanings that this version does not know say nothing. */
export function correctionsFor(
  headed: readonly HeadedColumn[],
  corrections: readonly MappingCorrection[],
): TableCorrections {
  const fields = new Map<number, FieldId | null>();
  let kind: KindId | null = null;
  if (corrections.length === 0) return { fields, kind };
  const keys = keysOf(headed);
  const key = joined(keys);
  const cols = new Map([...keys].map(([col, heading]) => [heading, col]));
  for (const correction of corrections) {
    if (correction.headings !== key) continue;
    if ('kind' in correction) kind = correction.kind;
    else {
      const col = cols.get(correction.heading);
      if (col === undefined || (correction.field !== null && !(correction.field in FIELDS))) continue;
      for (const [other, field] of fields) if (field !== null && field === correction.field) fields.set(other, null);
      fields.set(col, correction.field);
    }
  }
  return { fields, kind };
}

/** A heading block with what was said of its columns; a column whose meaning was given to another one is left without. */
export function corrected(
  grid: Grid,
  block: HeadingBlock,
  headed: readonly HeadedColumn[],
  { fields }: TableCorrections,
): HeadingBlock {
  if (fields.size === 0) return block;
  const at = (col: number): number => grid.cols.indexOf(col);
  const given = new Set(fields.values());
  const said = new Set([...fields.keys()].map(at));
  const kept = block.columns.filter(({ col, field }) => !said.has(col) && !given.has(field));
  const added = [...fields].flatMap(([col, field]): HeadColumn[] => {
    const column = headed.find((other) => other.col === col);
    if (field === null || !column || at(col) < 0) return [];
    return [
      { ...saidOf(column), field, col: at(col), sources: column.sources.map(at).filter((source) => source >= 0) },
    ];
  });
  const nothing = [...said].filter((col) => col >= 0 && !added.some((column) => column.col === col));
  return { ...block, columns: [...kept, ...added].sort((a, b) => a.col - b.col), nothing };
}

function saidOf({ heading, path }: HeadedColumn): Omit<HeadColumn, 'field' | 'col' | 'sources'> {
  const texts = path.map(headingText);
  const change = texts.some((text) => text.change);
  const date = change ? null : texts.reduce<number | null>((day, text) => text.date ?? day, null);
  const baseline = change ? (texts.map((text) => text.baseline).find((day) => day !== null) ?? null) : null;
  return { heading, path, confidence: 1, baseline, date, corrected: true };
}
