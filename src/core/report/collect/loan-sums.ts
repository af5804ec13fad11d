import { amountReader } from '../../record/column-reader';
import { ENTRUSTED } from '../../record/organisation';
import { inactiveLoans } from '../../due/inactive-loans';
import type { FieldId } from '../../sheet/field';
import type { Figure, FigureSource } from '../figure';
import type { ItemId } from '../items';
import { columnAreas, countedFigure, everywhere } from './counted-figure';
import { SLOTS } from './scene';
import type { Scene } from './scene';

/** Figures of the loan list beside its debts: lãi tồn, món vay không hoạt động, and what was lent, collected and written off in the year. */
export function loanSumFigures(scene: Scene): Figure[] {
  const { tables } = scene.loans;
  return [
    ...(everywhere(tables, 'arrears', 'arrearsInTerm')
      ? figuresOf(scene, 'arrears', amounts(scene.loans.arrears), columnAreas(tables, 'arrears', 'arrearsInTerm'))
      : []),
    ...inactiveFigures(scene),
    ...flowFigures(scene),
  ];
}

type ValueOf = (loan: number) => number;

const amounts =
  (values: Float64Array): ValueOf =>
  (loan) =>
    values[loan] ?? NaN;

/** Sums over the loans of each organisation, and of the office; an unreadable amount is the checks' to tell. */
function figuresOf({ at, loans, slots }: Scene, item: ItemId, valueOf: ValueOf, sources: FigureSource[]): Figure[] {
  const sums = new Float64Array(SLOTS.length);
  for (let loan = 0; loan < loans.count; loan++) {
    const value = valueOf(loan);
    const slot = slots[loan] as number;
    if (Number.isFinite(value)) sums[slot] = (sums[slot] as number) + value;
  }
  const hasOrganisations = slots.some((slot) => slot < ENTRUSTED.length);
  return [
    ...(hasOrganisations
      ? ENTRUSTED.map((organisation, slot) => countedFigure(item, organisation, sums[slot] ?? 0, { at, sources }))
      : []),
    countedFigure(
      item,
      'office',
      sums.reduce((all, sum) => all + sum, 0),
      { at, sources },
    ),
  ];
}

function inactiveFigures(scene: Scene): Figure[] {
  const { loans, day } = scene;
  const { tables } = loans;
  if (!everywhere(tables, 'lastTransaction') || !everywhere(tables, 'programmeCode', 'programmeName')) return [];
  const inactive = new Uint8Array(loans.count);
  for (const { loan, byDay } of inactiveLoans(loans, day).entries) if (byDay) inactive[loan] = 1;
  return figuresOf(scene, 'inactiveLoans', (loan) => inactive[loan] ?? 0, columnAreas(tables, 'lastTransaction'));
}

/**
 * Doanh số since the year's start as 01.1/BCTD has them (SHEETS R6): lent = paid out less what only replaced another loan (đảo khoản),
 * collected = in term + overdue + frozen. A list that leaves out the smaller column gives an unverified sum.
 */
const flowFigures = (scene: Scene): Figure[] => [
  ...flow(scene, 'lent', { needs: ['disbursedYear'], less: ['replacedYear'] }),
  ...flow(scene, 'collected', {
    needs: ['principalInTermYear', 'principalOverdueYear'],
    plus: ['principalFrozenYear'],
  }),
  ...flow(scene, 'writtenOff', { needs: ['writtenOffYear'] }),
  ...borrowings(scene),
];

interface FlowColumns {
  readonly needs: readonly FieldId[];
  readonly plus?: readonly FieldId[];
  readonly less?: readonly FieldId[];
}

function flow(scene: Scene, item: ItemId, { needs, plus = [], less = [] }: FlowColumns): Figure[] {
  const { tables } = scene.loans;
  if (!needs.every((field) => everywhere(tables, field))) return [];
  const readers = [
    ...[...needs, ...plus].map((field) => yearReader(scene, field, 1)),
    ...less.map((field) => yearReader(scene, field, -1)),
  ];
  const sources = [...needs, ...plus, ...less].flatMap((field) => columnAreas(tables, field));
  const sumOf = (loan: number): number => readers.reduce((sum, read) => sum + read(loan), 0);
  const figures = figuresOf(scene, item, sumOf, sources);
  const isWhole = [...plus, ...less].every((field) => everywhere(tables, field));
  return isWhole ? figures : figures.map((figure) => ({ ...figure, unverified: true as const }));
}

function yearReader({ loans }: Scene, field: FieldId, sign: 1 | -1): ValueOf {
  const readers = loans.tables.map((table) => amountReader(table, field, 0));
  return (loan) => sign * (readers[loans.table[loan] ?? 0]?.(loans.row[loan] ?? -1) ?? 0);
}

/** Lượt vay: loans on which something was paid out in the year. */
function borrowings(scene: Scene): Figure[] {
  const { tables } = scene.loans;
  if (!everywhere(tables, 'disbursedYear')) return [];
  const paidOut = yearReader(scene, 'disbursedYear', 1);
  const sources = columnAreas(tables, 'disbursedYear');
  return figuresOf(scene, 'borrowings', (loan) => (paidOut(loan) > 0 ? 1 : 0), sources);
}
