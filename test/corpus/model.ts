import type { FieldId } from '../../src/core/sheet/field';
import type { CellValue } from '../../src/core/sheet/grid';
import type { KindId, Row, Unit } from '../../src/core/sheet/table';

/** A made-up sheet before it is laid out: what it means is known, how it looks is for the mutators to change. */
export interface ModelSheet {
  readonly layout: string;
  name: string;
  file: string | undefined;
  /** font that every column is typed in; absent = none that tells anything */
  font?: string;
  /** the tables stand side by side, their headings in the same rows, with blank columns between them */
  readonly beside?: boolean;
  /** blank columns on the left */
  left: number;
  /** lines above everything: letterhead, decoys */
  top: CellValue[][];
  tables: ModelTable[];
}

export interface ModelTable {
  readonly kind: KindId;
  readonly period: number | null;
  /** lines between the table above and the heading, the unit's line among them */
  above: CellValue[][];
  columns: ModelColumn[];
  rows: ModelRow[];
  below: CellValue[][];
  /** a row (1) (2) (3) below the heading */
  index: boolean;
  head: 'merged' | 'first' | 'repeated';
  /** line that states the unit of money, printed right above the heading; null = none */
  unitLine: string | null;
  /** fields that make the kind: their columns are never dropped */
  readonly keep: readonly FieldId[];
}

export interface ModelColumn {
  /** heading texts from top to bottom */
  path: readonly string[];
  /** null = means none of the product's fields */
  readonly field: FieldId | null;
  /** unit of a money column's figures */
  dong: Unit['dong'] | null;
  decimals: number;
}

export interface ModelCell {
  value: CellValue;
  /** what a figure or a date is, in the column's unit; null = no figure */
  truth: number | null;
  /** what a code or words are, however they are kept: with their leading zeros, in blank cells of a block those above */
  readonly text?: string;
}

/** `notice`: something that is no row of the table (heading repeated, index row, blank, signature) */
export interface ModelRow {
  readonly role: Row['role'] | 'notice';
  cells: ModelCell[];
}

export const BLANK: ModelCell = { value: '', truth: null };
export const words = (value: CellValue): ModelCell => ({ value, truth: null });
export const named = (value: string): ModelCell => ({ value, truth: null, text: value });
export const figure = (value: number): ModelCell => ({ value, truth: value });
