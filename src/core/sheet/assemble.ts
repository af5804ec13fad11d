import { organisationOf } from '../record/organisation';
import { cellAt } from './cell-text';
import { decide } from './decide';
import { draftColumn, type DraftColumn } from './draft-column';
import { FIELDS, type FieldId } from './field';
import type { Grid } from './grid';
import type { HeadColumn, HeadingBlock } from './heading-block';
import { kindOf, type Kind } from './kinds';
import { linesAbove } from './lines-above';
import { baselineDay, periodOf } from './period';
import { planRows } from './rows';
import { Reading, type Column, type Period, type Table, type Unit } from './table';
import { withoutFalseRatio } from './bare-ratio';
import { contradictedUnit, statedUnit, unitByMagnitude } from './units';

/** Where a table may lie: its heading, the first grid row that can belong to its title, the last of its body. */
export interface Region {
  readonly above: number;
  readonly block: HeadingBlock;
  readonly last: number;
}

/** What a table may take over from its surroundings. */
export interface Surroundings {
  readonly fileName?: string | undefined;
  /** period of the table above on the same sheet */
  readonly period?: Period | null;
}

/** Reads the table below a heading. */
export function assemble(grid: Grid, { above, block: found, last }: Region, around: Surroundings = {}): Table {
  const block = withOrganisations(grid, withPoints(found), last);
  const { kind, confidence } = kindOf(new Set(block.columns.map((column) => column.field)));
  const lines = linesAbove(grid, above, block.from);
  const plan = planRows(grid, block, kind, block.to + 1, last);
  const { rows, gridRows } = plan;
  const units = unitsOf(grid, block.columns, gridRows, lines.unit, kind);
  const read = block.columns.map((head, index) => draftColumn(grid, head, plan, units[index] ?? null));
  decide(read, rows);
  const drafts = withoutFalseRatio(read);
  fillUnits(drafts);
  inherit(grid, drafts, kind, gridRows);
  const numbersOf = (field: FieldId) => drafts.find((draft) => draft.head.field === field)?.numbers;
  const dates = block.columns.map((column) => column.date).filter((date) => date !== null);
  const heading = dates.length > 0 ? Math.max(...dates) : null;
  const period = periodOf({
    ...{ column: numbersOf('reportDate'), heading, title: lines.date, above: around.period ?? null },
    ...{ sheet: grid.sheet, fileName: around.fileName },
  });
  const sureness = block.columns.reduce((sum, column) => sum + column.confidence, 0) / block.columns.length;
  return {
    kind: kind.id,
    confidence: kind.id === 'freeTable' ? sureness / 2 : confidence * sureness,
    sheet: grid.sheet,
    title: lines.title,
    head: { from: grid.row + block.from, to: grid.row + block.to },
    columns: drafts.map((draft) => finish(grid, draft, period)),
    rows,
    period,
  };
}

function finish(grid: Grid, draft: DraftColumn, period: Period | null): Column {
  const { head, unit, raw, numbers, halves, texts, readings } = draft;
  const baseline = baselineDay(head.baseline, period);
  return {
    ...{ field: head.field, col: grid.cols[head.col] as number, heading: head.heading, confidence: head.confidence },
    ...(baseline === null ? {} : { baseline }),
    ...{ unit, raw, numbers, halves, texts, readings },
  };
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
    return field && !taken.has(field) && !column.heading.includes('%') ? { ...column, field } : column;
  });
  return { ...block, columns };
}

/** A column without a known heading ("Đơn vị", "Chỉ tiêu") whose cells name organisations is the organisation's. */
function withOrganisations(grid: Grid, block: HeadingBlock, last: number): HeadingBlock {
  const fields = new Set(block.columns.map((column) => column.field));
  if (
    fields.has('organisationName') ||
    fields.has('organisationCode') ||
    fields.has('loanCode') ||
    fields.has('groupCode')
  )
    return block;
  const taken = new Set(
    block.columns.filter((column) => FIELDS[column.field].quantity !== 'text').map((column) => column.col),
  );
  for (let col = 0; col < Math.min(8, grid.cols.length); col++) {
    if (taken.has(col)) continue;
    let named = 0;
    for (let row = block.to + 1; row <= Math.min(last, block.to + 60); row++) {
      const value = cellAt(grid, row, col);
      if (typeof value === 'string' && value.length < 60 && organisationOf(value)) named++;
    }
    if (named < 3) continue;
    const heading = grid.values
      .slice(block.from, block.to + 1)
      .map((_, at) => String(cellAt(grid, block.from + at, col)))
      .filter(Boolean)
      .join(' / ');
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

/** Units of the columns before their figures are read: as stated, unless the debts of a list contradict that. */
function unitsOf(
  grid: Grid,
  columns: readonly HeadColumn[],
  gridRows: readonly number[],
  line: Unit['dong'] | null,
  kind: Kind,
): (Unit | null)[] {
  const stated = columns.map(({ field, path }) => statedUnit(field, path, line, kind));
  const at = columns.findIndex(({ field }) => field === 'outstanding');
  const debt = stated[at];
  if (!debt) return stated;
  const better = contradictedUnit(
    kind,
    debt,
    gridRows.map((row) => cellAt(grid, row, (columns[at] as HeadColumn).col)),
  );
  return better ? stated.map((unit) => (unit?.dong === debt.dong ? better : unit)) : stated;
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

/** Blank cells that the kind prints once per block, or that lie in a merged area, take what stands above. */
function inherit(grid: Grid, drafts: readonly DraftColumn[], kind: Kind, gridRows: readonly number[]): void {
  for (const draft of drafts) {
    if (draft.texts.length === 0) continue;
    const always = kind.inherit.includes(draft.head.field);
    const col = grid.cols[draft.head.col] as number;
    const merges = grid.merges.filter((merge) => merge.rows > 1 && col >= merge.col && col < merge.col + merge.cols);
    if (!always && merges.length === 0) continue;
    for (let i = 1; i < gridRows.length; i++) {
      if (draft.readings[i] !== Reading.blank || draft.texts[i - 1] === '') continue;
      const row = grid.row + (gridRows[i] as number);
      if (!always && !merges.some((merge) => row > merge.row && row < merge.row + merge.rows)) continue;
      draft.texts[i] = draft.texts[i - 1] as string;
      draft.readings[i] = Reading.inherited;
    }
  }
}
