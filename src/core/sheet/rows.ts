import { readDate } from '../cell/date';
import { numberReadings } from '../cell/number';
import { organisationOf } from '../record/organisation';
import { cellAt, wordsAt } from './cell-text';
import { FIELDS, type FieldId } from './field';
import type { Grid } from './grid';
import { isIndexRow, type HeadingBlock } from './heading-block';
import type { Kind } from './kinds';
import { ROWS_A_PIECE, type Steps } from '../steps';
import { repeatsRow } from './repeated-heading';
import { isPartLabel, isSectionNumber, isSignature, isSomeOf, isSubNumber, isTotalLabel } from './row-words';
import type { Row } from './table';

/** The rows of a table: what each is, and the grid row that it stands in. */
export interface RowPlan {
  readonly rows: readonly Row[];
  readonly gridRows: readonly number[];
  /** indexes of the rows that are totals */
  readonly totals: readonly number[];
  /** a 0 for each row: exact columns share them as their halves */
  readonly zeros: Float64Array;
}

interface Draft {
  role: Row['role'];
  /** a part that is not the whole of its siblings */
  someOf: boolean;
  section: boolean;
  label: string;
}

/** A plain row of a list: one for all of them. */
const LISTED: Draft = { role: 'data', someOf: false, section: false, label: '' };

const isFigure = (value: string | number | boolean): boolean =>
  typeof value === 'number' ||
  (typeof value === 'string' && value !== '' && (numberReadings(value).length > 0 || readDate(value) !== null));
const isMeasure = (field: FieldId): boolean =>
  ['count', 'money', 'percent', 'points', 'date'].includes(FIELDS[field].quantity);

/** Reads the rows of a table from the grid rows `from` to `to`, step by step. */
export function* rowSteps(grid: Grid, block: HeadingBlock, kind: Kind, from: number, to: number): Steps<RowPlan> {
  const reader = new RowReader(grid, block, kind);
  const drafts: Draft[] = [];
  const gridRows: number[] = [];
  let headed = true;
  for (let at = from; at <= to; at++) {
    if (at % ROWS_A_PIECE === 0) yield { done: at - from, total: to - from };
    if (reader.isBlank(at)) continue;
    if (headed && isIndexRow(grid, at)) continue;
    const draft = reader.read(at);
    if (draft) {
      drafts.push(draft);
      gridRows.push(at);
      headed = false;
    } else headed ||= repeatsRow(grid, at, block);
  }
  yield null;
  markSections(drafts);
  const totals: number[] = [];
  const rows = drafts.map(({ role }, index): Row => {
    if (role === 'total') totals.push(index);
    return { row: grid.row + (gridRows[index] as number), role, parent: -1, parts: NO_PARTS };
  });
  for (const [index, link] of linksOf(drafts)) rows[index] = { ...(rows[index] as Row), ...link };
  return { rows, gridRows, totals, zeros: new Float64Array(rows.length) };
}

/** Whether a cell can be a code: digits, and not more of anything else ("3. Theo chương trình" is a line of words). */
function isCodeLike(text: string): boolean {
  let digits = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 48 && text.charCodeAt(i) <= 57) digits++;
  return digits > 0 && digits * 2 >= text.trim().length;
}

class RowReader {
  private readonly keys: readonly number[];
  private readonly measures: readonly number[];
  private readonly ordinal: number | undefined;
  private readonly labels: readonly number[];
  private readonly codeKeys: ReadonlySet<number>;

  constructor(
    private readonly grid: Grid,
    private readonly block: HeadingBlock,
    private readonly kind: Kind,
  ) {
    const { columns } = block;
    const of = (fields: readonly FieldId[]) => columns.filter((c) => fields.includes(c.field)).map((c) => c.col);
    this.keys = of(kind.keys);
    this.codeKeys = new Set(columns.filter((c) => FIELDS[c.field].quantity === 'code').map((c) => c.col));
    this.measures = columns.filter((c) => isMeasure(c.field)).map((c) => c.col);
    this.ordinal = of(['ordinal'])[0];
    const firstMeasure =
      columns.find((c) => isMeasure(c.field) && FIELDS[c.field].quantity !== 'date')?.col ?? grid.cols.length;
    const words = columns.filter((c) => FIELDS[c.field].quantity === 'text').map((c) => c.col);
    const leading = grid.cols.map((_, col) => col).filter((col) => col < firstMeasure);
    this.labels = [...new Set([...leading.slice(0, 12), ...words])];
  }

  isBlank(at: number): boolean {
    const values = this.grid.values[at] ?? [];
    for (let col = 0; col < values.length; col++) if (values[col] !== '') return false;
    return true;
  }

  read(at: number): Draft | null {
    return this.kind.shape === 'list' ? this.readListRow(at) : this.readLine(at);
  }

  /** Whether a key cell holds a key: codes have a digit, names any words. */
  private hasKey(at: number): boolean {
    for (const col of this.keys) {
      const value = cellAt(this.grid, at, col);
      if (typeof value === 'number') return true;
      if (typeof value === 'string' && value !== '' && this.codeKeys.has(col) && isCodeLike(value)) return true;
    }
    return false;
  }

  private figures(at: number): number {
    let count = 0;
    for (const col of this.measures) if (isFigure(cellAt(this.grid, at, col))) count++;
    return count;
  }

  private texts(at: number): string[] {
    return this.labels
      .map((col) => wordsAt(this.grid, at, col))
      .filter((text) => text !== '' && numberReadings(text).length === 0);
  }

  private readListRow(at: number): Draft | null {
    if (this.hasKey(at)) return LISTED;
    const texts = this.texts(at);
    const figures = this.figures(at);
    // headings may begin like totals ("Tổng số tổ viên")
    if (texts.some(isTotalLabel) && !repeatsRow(this.grid, at, this.block))
      return figures > 0 || this.isWide(at)
        ? { ...LISTED, role: 'total', label: texts.find(isTotalLabel) ?? '' }
        : null;
    if (repeatsRow(this.grid, at, this.block) || texts.some(isSignature)) return null;
    const numbered = this.ordinal !== undefined && isFigure(cellAt(this.grid, at, this.ordinal));
    const named = this.keys.some((col) => cellAt(this.grid, at, col) !== '');
    return (numbered && figures + texts.length >= 2) || (named && figures > 0) ? LISTED : null;
  }

  /** Something stands in a measure column, be it unreadable: a line, not a note. */
  private isWide(at: number): boolean {
    return this.measures.some((col) => cellAt(this.grid, at, col) !== '');
  }

  private readLine(at: number): Draft | null {
    const wide = this.isWide(at);
    const named = this.keys.map((col) => cellAt(this.grid, at, col)).find((cell) => organisationOf(cell) !== null);
    if (!wide && named === undefined) return null;
    const texts = this.texts(at);
    const draft: Draft = { role: 'data', someOf: false, section: false, label: texts[0] ?? '' };
    const total = texts.find(isTotalLabel);
    if (total !== undefined && !repeatsRow(this.grid, at, this.block))
      return wide ? { ...draft, role: 'total', label: total } : null;
    const figures = this.figures(at);
    if (repeatsRow(this.grid, at, this.block) || (figures === 0 && texts.some(isSignature))) return null;
    const number = this.ordinal === undefined ? '' : cellAt(this.grid, at, this.ordinal);
    const part = texts.find(isPartLabel);
    if (part !== undefined && wide) return { ...draft, role: 'part', someOf: isSomeOf(part), label: part };
    if (isSubNumber(number) && figures > 0) return { ...draft, role: 'part' };
    if (isSectionNumber(number)) return figures > 0 ? { ...draft, section: true } : null;
    // words where figures should be, in a line that is otherwise one: kept, so that they are reported
    return figures > 0 || named !== undefined || isFigure(number) ? draft : null;
  }
}

/** Rows of a section (A, I) are totals where plainly numbered rows stand below them. */
function markSections(drafts: Draft[]): void {
  if (!drafts.some((draft) => draft.section) || !drafts.some((draft) => !draft.section && draft.role === 'data'))
    return;
  for (const draft of drafts) if (draft.section) draft.role = 'total';
}

/** One for all the rows that add nothing up: a list has a hundred thousand of them. */
const NO_PARTS: readonly number[] = [];

/** Of rows that belong to others or add others up, by index: a plain row, as nearly all of a list are, has no entry. */
function linksOf(drafts: readonly Draft[]): Map<number, Pick<Row, 'parent' | 'parts'>> {
  const links = new Map<number, { parent: number; parts: number[] }>();
  let since = 0;
  let owner = -1;
  drafts.forEach((draft, index) => {
    if (draft.role === 'part') {
      links.set(index, { parent: owner, parts: [] });
      if (owner < 0 || draft.someOf || drafts[owner]?.role !== 'data') return;
      const parts = links.get(owner)?.parts;
      if (parts) parts.push(index);
      else links.set(owner, { parent: -1, parts: [index] });
      return;
    }
    owner = index;
    if (draft.role === 'data') return;
    links.set(index, {
      parent: -1,
      parts: draft.section ? sectionParts(drafts, index) : sumParts(drafts, since, index),
    });
    if (!draft.section) since = index + 1;
  });
  return links;
}

/** What a total adds up: the rows since the one before, or all above where it says so or follows another; else the rows below it. */
function sumParts(drafts: readonly Draft[], since: number, total: number): number[] {
  const rows = dataRows(drafts, since, total);
  const label = drafts[total]?.label ?? '';
  const parts = rows.length === 0 || /^(?:tổng|toàn)/i.test(label.normalize('NFC')) ? dataRows(drafts, 0, total) : rows;
  return parts.length > 0 ? parts : dataRows(drafts, total + 1, drafts.length);
}

function dataRows(drafts: readonly Draft[], from: number, to: number): number[] {
  const rows: number[] = [];
  for (let index = from; index < to; index++) if (drafts[index]?.role === 'data') rows.push(index);
  return rows;
}

function sectionParts(drafts: readonly Draft[], section: number): number[] {
  const rows: number[] = [];
  for (let index = section + 1; index < drafts.length && drafts[index]?.role !== 'total'; index++) {
    if (drafts[index]?.role === 'data') rows.push(index);
  }
  return rows;
}
