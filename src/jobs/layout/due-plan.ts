import { cellName } from '../../core/cell/address';
import type { WindowSum } from '../../core/due/due-sums';
import { HANDLED_TARGET } from '../../core/due/handled';
import { DUE_FAULTS } from '../../core/due/due-faults';
import { OWN_SHEETS } from '../../excel/own-sheet';
import type { PlanCell, SheetPlan } from '../../excel/sheet-plan';
import { mapSteps, type Steps } from '../../core/steps';
import { dueTexts } from '../../i18n/due';
import type { Language } from '../../i18n/language';
import { sheetTexts } from '../../i18n/sheets';
import { terms } from '../../i18n/terms';
import type { DueLoan, DueOutcome } from '../job';
import { DUE_COLUMN, dueBlocks } from './due-blocks';
import { listSteps, type ListColumn } from './list-plan';

const DATE: Partial<ListColumn> = { align: 'Center', numberFormat: 'dd/mm/yyyy' };
const MONEY: Partial<ListColumn> = { align: 'Right', numberFormat: '#,##0' };

/** In the order of the captions; the columns from the second on are wide enough for the figures of the blocks below the list. */
const SHAPES: readonly (Partial<ListColumn> & { width: number })[] = [
  { width: 34, align: 'Center' },
  { width: 112, align: 'Center' },
  { width: 132 },
  { width: 56, align: 'Center' },
  { width: 128 },
  { width: 84 },
  { width: 76, ...DATE },
  { width: 76, ...DATE },
  { width: 88, ...MONEY },
  { width: 76, ...MONEY },
  { width: 76, ...DATE },
  { width: 72, ...DATE },
  { width: 72, ...DATE },
  { width: 112, align: 'Center' },
  { width: 46, align: 'Right', numberFormat: '0' },
  { width: 44, align: 'Center' },
  { width: 54, align: 'Center', numberFormat: '0' },
];

/** `TKVV Nợ đến hạn`, step by step: what falls due, the most pressing first; below it the sums, the calendar and the lists to follow up. */
export function* duePlan(outcome: Omit<DueOutcome, 'sheet'>, language: Language): Steps<SheetPlan> {
  const texts = dueTexts[language];
  const { stages } = terms[language];
  const lines = linesOf(outcome, language);
  // title, the lines and the one that is still to come, a blank row, the heading
  const first = lines.length + 4;
  const last = first + outcome.loans.length - 1;
  yield null;
  const blocks = dueBlocks(outcome, language, { first, last }, last + (outcome.loans.length ? 2 : 1));
  yield null;
  const listed = yield* mapSteps(outcome.loans, (loan, index) => rowOf(loan, index, stages[loan.stage]));
  const list = yield* listSteps({
    own: OWN_SHEETS.due,
    title: texts.title,
    lines: [...lines.slice(0, 3), { text: texts.below(blocks.from + 2) }, ...lines.slice(3)],
    columns: texts.columns.map((caption, col) => ({ caption, ...SHAPES[col]! })),
    rows: listed,
    colours: [
      { column: DUE_COLUMN.stage, text: stages.overdue, fill: '#FFC7CE', colour: '#9C0006' },
      { column: DUE_COLUMN.stage, text: stages.due, fill: '#FFC7CE', colour: '#9C0006' },
      { column: DUE_COLUMN.stage, text: stages['30'], fill: '#FCE4D6', colour: '#833C0C' },
      { column: DUE_COLUMN.stage, text: stages['60'], fill: '#FFEB9C', colour: '#7F6000' },
      { column: DUE_COLUMN.stage, text: stages['90'], fill: '#E2EFDA', colour: '#375623' },
    ],
    totals: { caption: texts.total, columns: [DUE_COLUMN.amount, DUE_COLUMN.arrears], ofShown: true },
  });
  const rows = list.cells.length;
  return {
    ...list,
    cells: [...list.cells, ...blocks.page.cells],
    formats: [
      ...list.formats,
      // a total's caption is longer than the narrow first column
      ...(outcome.loans.length ? [{ row: rows - 1, col: 0, rows: 1, cols: 1, horizontal: 'Left' as const }] : []),
      ...blocks.page.formats.map((format) => ({ ...format, row: format.row + rows })),
    ],
    merges: blocks.page.merges.map((area) => ({ ...area, row: area.row + rows })),
    rowHeights: [...list.rowHeights, ...blocks.page.rowHeights.map(({ row, points }) => ({ row: row + rows, points }))],
    pageBreaks: outcome.loans.length ? [rows + 1] : [],
    columnWidths: SHAPES.map(({ width }) => width),
  };
}

function rowOf(loan: DueLoan, index: number, stage: string): PlanCell[] {
  const { extension } = loan;
  return [
    index + 1,
    loan.loan,
    loan.customerName,
    loan.group,
    loan.leader,
    loan.commune,
    loan.dueDate,
    loan.session > 0 ? Math.floor(loan.session) : null,
    loan.amount,
    Number.isFinite(loan.arrears) ? loan.arrears : null,
    ...loan.notices,
    stage,
    loan.daysLeft,
    loan.programme,
    extension && (extension.verified ? extension.left : `${extension.left}*`),
  ];
}

type Line = { readonly text: string; readonly warning?: boolean };

/** Three lines that every list has, then those that it may have. */
function linesOf({ asOf, loans, overview }: Omit<DueOutcome, 'sheet'>, language: Language): Line[] {
  const texts = dueTexts[language];
  const amount = loans.reduce((sum, loan) => sum + loan.amount, 0);
  const handled = overview.handled?.handled ?? null;
  return [
    { text: `${sheetTexts[language].asOf(asOf)} ${texts.counts(loans.length, amount)}` },
    { text: texts.basis(overview.choice.basis, overview.sources) },
    {
      text: texts.ahead(
        differentEnds(overview.windows).map(({ window, count, amount: due }) => ({ ...window, count, amount: due })),
      ),
    },
    ...(loans.some(({ extension }) => extension?.verified === false) ? [{ text: texts.starred }] : []),
    ...(handled === null
      ? []
      : [{ text: texts.handled.line(handled, HANDLED_TARGET), warning: handled < HANDLED_TARGET }]),
    ...DUE_FAULTS.flatMap((kind): Line[] => {
      const faults = overview.faults.filter((fault) => fault.kind === kind);
      const told = faults.map(({ code, place }) =>
        place ? texts.faultAt(code, place.sheet, cellName(place.row, place.col)) : code,
      );
      return faults.length ? [{ text: texts.fault(kind, told), warning: true }] : [];
    }),
  ];
}

/** The quarter may end with the year. */
const differentEnds = (windows: readonly WindowSum[]): WindowSum[] =>
  windows.filter(({ window }, index) => windows.findIndex((other) => other.window.to === window.to) === index);
