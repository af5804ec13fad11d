import { fold } from '../cell/fold';
import { organisationOf } from '../record/organisation';
import { atOnce, within, type Steps } from '../steps';
import { cellAt } from './cell-text';
import { decide } from './decide';
import { draftSteps, putText, type DraftColumn } from './draft-column';
import { FIELDS, type FieldId } from './field';
import { columnSteps } from './column-values';
import { formulasOf } from './formulas';
import type { CellValue, Grid } from './grid';
import type { HeadColumn, HeadingBlock } from './heading-block';
import { FREE_TABLE, KINDS, fieldIn, kindOf, type Kind } from './kinds';
import { hiddenOf } from './hidden-lines';
import { firstLegacyText } from './legacy-columns';
import { linesAbove, withShared, type LinesAbove } from './lines-above';
import { baselineDay, periodOf } from './period';
import type { Region } from './region';
import { rowSteps, type RowPlan } from './rows';
import { Reading, type Column, type Period, type Row, type Table, type Unit, type UnmappedColumn } from './table';
import { withTotalRow } from './table-total';
import { withoutFalseRatio } from './bare-ratio';
import { unitsBySize } from './contradicted-units';
import { statedUnit, unitByMagnitude, unitOf } from './units';

/** What a table may take over from its surroundings. */
export interface Surroundings {
  readonly fileName?: string | undefined;
  /** period of the table above on the same sheet */
  readonly period?: Period | null;
}

/** Reads the table below a heading. */
export const assemble = (region: Region, around: Surroundings = {}): Table => atOnce(assembleSteps(region, around));

/** Parts of the work besides the columns, each about as long as one of them: its rows, its cells, what only all columns tell. */
const OTHER_PARTS = 5;

/** `assemble` step by step. */
export function* assembleSteps(region: Region, around: Surroundings = {}): Steps<Table> {
  const { grid, above, block: found, last } = region;
  const own = linesAbove(grid, above, found.from);
  const lines = region.shared ? withShared(own, region.shared) : own;
  const named = withOrganisations(region, withPoints(found));
  const { kind, confidence } = kindOfRegion(region, named.columns, namesOf(grid, lines, around));
  const block = asIn(kind, named);
  const total = block.columns.length + OTHER_PARTS;
  const plan = yield* within(rowsOf(region, block, kind), { from: 0, share: 2, total });
  const { rows, gridRows } = plan;
  const cols = block.columns.map((column) => column.col);
  const raws = yield* within(columnSteps(grid, cols, gridRows), { from: 2, total });
  const units = unitsOf(block.columns, raws, lines.unit, kind);
  const read: DraftColumn[] = [];
  for (const [at, head] of block.columns.entries()) {
    const given = { head, raw: raws[at] as CellValue[], unit: units[at] ?? null };
    read.push(yield* within(draftSteps(grid, given, plan), { from: 3 + at, total }));
  }
  yield { done: total - 2, total };
  decide(read, rows, kind);
  yield { done: total - 1, total };
  const drafts = withoutFalseRatio(read);
  fillUnits(drafts);
  yield* inherit(grid, drafts, kind, plan);
  const numbersOf = (field: FieldId) => drafts.find((draft) => draft.head.field === field)?.numbers;
  const dates = block.columns.map((column) => column.date).filter((date) => date !== null);
  const heading = dates.length > 0 ? Math.max(...dates) : null;
  const period = periodOf({
    ...{ column: numbersOf('reportDate'), heading, title: lines.date, above: around.period ?? null },
    ...{ sheet: grid.sheet, fileName: around.fileName },
  });
  return {
    kind: kind.id,
    confidence: region.kind === kind.id ? 1 : confidence * surenessOf(block),
    sheet: grid.sheet,
    title: lines.title,
    // names of a hidden header row may stand above the sheet's first one
    head: { from: Math.max(0, grid.row + block.from), to: Math.max(0, grid.row + block.to) },
    columns: drafts.map((draft) => finish(grid, draft, { period, rows, lines: [block.from, last] })),
    unmapped: unmappedOf(region, drafts),
    rows,
    hidden: hiddenOf(
      grid.hidden,
      rows,
      drafts.map(({ head }) => ({ col: grid.cols[head.col] as number })),
    ),
    period,
  };
}

/** The rows of a table, its totals row among them where Excel knows it. */
function* rowsOf({ grid, last, total }: Region, block: HeadingBlock, kind: Kind): Steps<RowPlan> {
  const plan = yield* rowSteps(grid, block, kind, block.to + 1, last);
  const filled = total !== undefined && block.columns.some(({ col }) => cellAt(grid, total, col) !== '');
  return filled ? withTotalRow(plan, grid.row, total) : plan;
}

/** What a user said that the table is, else what its columns and names make it. */
function kindOfRegion(
  { kind: said }: Region,
  columns: readonly HeadColumn[],
  names: readonly string[],
): { kind: Kind; confidence: number } {
  const kind = said === FREE_TABLE.id ? FREE_TABLE : KINDS.find(({ id }) => id === said);
  if (kind) return { kind, confidence: 1 };
  // a corrected column means what was said, whatever its heading means in some kind
  const found = kindOf(
    columns.map((column) => (column.corrected ? { ...column, path: [] } : column)),
    names,
  );
  return found.kind === FREE_TABLE ? { kind: FREE_TABLE, confidence: 0.5 } : found;
}

const surenessOf = ({ columns }: HeadingBlock): number =>
  columns.reduce((sum, column) => sum + column.confidence, 0) / columns.length;

function unmappedOf({ grid, headed }: Region, drafts: readonly DraftColumn[]): UnmappedColumn[] {
  const mapped = new Set(drafts.map(({ head }) => grid.cols[head.col]));
  return headed.filter(({ col }) => !mapped.has(col)).map(({ col, heading }) => ({ col, heading }));
}

interface Finish {
  readonly period: Period | null;
  readonly rows: readonly Row[];
  /** grid rows of the whole table, heading and all, both inclusive */
  readonly lines: readonly [number, number];
}

function finish(grid: Grid, draft: DraftColumn, { period, rows, lines: [from, to] }: Finish): Column {
  const { head, unit, raw, numbers, halves, texts, plain, readings } = draft;
  const baseline = baselineDay(head.baseline, period);
  const legacy = firstLegacyText(grid, head.col, from, to);
  const col = grid.cols[head.col] as number;
  const formulas = formulasOf(grid.formulas, col, rows);
  return {
    ...{ field: head.field, col, heading: head.heading, confidence: head.confidence },
    ...(head.corrected ? { corrected: true } : {}),
    ...(baseline === null ? {} : { baseline }),
    ...(legacy === null ? {} : { legacy }),
    ...{ unit, raw, numbers, halves, texts, readings },
    ...(plain ? { plain } : {}),
    ...(formulas ? { formulas } : {}),
  };
}

/** What may tell the kind of a table in words: its title, the sheet's name, the file's. */
const namesOf = (grid: Grid, { names }: LinesAbove, { fileName }: Surroundings): string[] => [
  ...names,
  fold(grid.sheet),
  ...(fileName === undefined ? [] : [fold(fileName)]),
];

/** Gives headings the meaning that they have in this kind only. */
function asIn(kind: Kind, block: HeadingBlock): HeadingBlock {
  if (!kind.instead) return block;
  const taken = new Set(block.columns.map((column) => column.field));
  const columns = block.columns.map((column) => {
    const field = column.corrected ? undefined : fieldIn(kind, column);
    return field && !taken.has(field) ? { ...column, field } : column;
  });
  return { ...block, columns };
}

/** The whole-branch layout of CDTOTKVV prints points under the names of what is measured; its merged deposit column tells it. */
function withPoints(block: HeadingBlock): HeadingBlock {
  if (!block.columns.some((column) => column.field === 'pointsDeposits')) return block;
  const points: Partial<Record<FieldId, FieldId>> = {
    attendance: 'pointsAttendance',
    overdueRatio: 'pointsOverdue',
    principalRatio: 'pointsPrincipal',
    interestRatio: 'pointsInterest',
  };
  const taken = new Set(block.columns.map((column) => column.field));
  const columns = block.columns.map((column) => {
    const field = points[column.field];
    return field && !column.corrected && !taken.has(field) && !column.heading.includes('%')
      ? { ...column, field }
      : column;
  });
  return { ...block, columns };
}

/** A column without a known heading ("Đơn vị", "Chỉ tiêu") whose cells name organisations is the organisation's. */
function withOrganisations({ grid, headed, last }: Region, block: HeadingBlock): HeadingBlock {
  const fields = new Set(block.columns.map((column) => column.field));
  if (
    fields.has('organisationName') ||
    fields.has('organisationCode') ||
    fields.has('loanCode') ||
    fields.has('groupCode')
  )
    return block;
  const taken = new Set(
    block.columns
      .filter((column) => column.corrected || FIELDS[column.field].quantity !== 'text')
      .map((column) => column.col)
      .concat(block.nothing ?? []),
  );
  for (let col = 0; col < Math.min(8, grid.cols.length); col++) {
    if (taken.has(col)) continue;
    let named = 0;
    for (let row = block.to + 1; row <= Math.min(last, block.to + 60); row++) {
      const value = cellAt(grid, row, col);
      if (typeof value === 'string' && value.length < 60 && organisationOf(value)) named++;
    }
    if (named < 3) continue;
    const heading = headed.find((other) => other.col === grid.cols[col])?.heading ?? '';
    const column: HeadColumn = {
      field: 'organisationName',
      col,
      heading,
      path: [heading],
      confidence: 0.7,
      baseline: null,
      date: null,
      sources: [col],
    };
    const columns = [...block.columns.filter((other) => other.col !== col), column].sort((a, b) => a.col - b.col);
    return { ...block, columns };
  }
  return block;
}

/** Units of the columns before their figures are read: as stated, unless the size of the debts contradicts that. */
function unitsOf(
  columns: readonly HeadColumn[],
  raws: readonly (readonly CellValue[])[],
  line: Unit['dong'] | null,
  kind: Kind,
): (Unit | null)[] {
  const stated = asSisters(columns.map(({ field, path }) => statedUnit(field, path, line, kind)));
  const money = columns.map(({ field }, at) => ({ field, raw: raws[at] ?? [], unit: stated[at] ?? null }));
  return unitsBySize(kind, money);
}

/** Columns of money without a stated unit: by the size of the debt, which then holds for all of them. */
function fillUnits(drafts: readonly DraftColumn[]): void {
  const of = (field: FieldId) => drafts.find((draft) => draft.head.field === field);
  const debt = of('outstanding');
  if (!debt || debt.unit) return;
  const unit = unitByMagnitude(
    debt.numbers,
    (of('households') ?? of('borrowers') ?? of('members'))?.numbers,
    of('groups')?.numbers,
  );
  if (!unit) return;
  for (const draft of drafts) {
    if (FIELDS[draft.head.field].quantity !== 'money' || draft.unit) continue;
    draft.unit = unit;
    if (unit.dong === 1) draft.halves.fill(0);
  }
}

/** A column that states no unit is in that of its sisters which do, not in the kind's usual one; nobody knows where they disagree. */
function asSisters(units: readonly (Unit | null)[]): (Unit | null)[] {
  const said = new Set(units.flatMap((unit) => (unit?.from === 'heading' ? unit.dong : [])));
  const [only] = said;
  if (only === undefined) return [...units];
  return units.map((unit) =>
    unit?.from === 'kind' && unit.dong !== only ? (said.size === 1 ? unitOf(only, 'heading') : null) : unit,
  );
}

/** Blank cells that the kind prints once per block, or that lie in a merged area, take what stands above. */
function* inherit(grid: Grid, drafts: readonly DraftColumn[], kind: Kind, { rows, gridRows }: RowPlan): Steps<void> {
  for (const draft of drafts) {
    yield null;
    if (draft.texts.length === 0) continue;
    const always = kind.inherit.includes(draft.head.field);
    const col = grid.cols[draft.head.col] as number;
    const merges = grid.merges.filter((merge) => merge.rows > 1 && col >= merge.col && col < merge.col + merge.cols);
    if (!always && merges.length === 0) continue;
    let above = '';
    for (let i = 0; i < gridRows.length; i++) {
      // a sum between the rows has a label of its own
      if (rows[i]?.role === 'total') continue;
      const row = grid.row + (gridRows[i] as number);
      const inherits = always || merges.some((merge) => row > merge.row && row < merge.row + merge.rows);
      if (draft.readings[i] === Reading.blank && above !== '' && inherits) {
        putText(draft, i, above);
        draft.readings[i] = Reading.inherited;
      }
      above = draft.texts[i] as string;
    }
  }
}
