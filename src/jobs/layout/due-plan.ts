import { OWN_SHEETS } from '../../excel/own-sheet';
import type { SheetPlan } from '../../excel/sheet-plan';
import type { Language } from '../../i18n/language';
import { sheetTexts } from '../../i18n/sheets';
import { terms } from '../../i18n/terms';
import type { DueOutcome } from '../job';
import { listPlan, type ListColumn } from './list-plan';

const DATE: Partial<ListColumn> = { align: 'Center', numberFormat: 'dd/mm/yyyy' };
const SHAPES: readonly (Partial<ListColumn> & { width: number })[] = [
  { width: 34, align: 'Center' },
  { width: 112, align: 'Center' },
  { width: 56, align: 'Center' },
  { width: 68, ...DATE },
  { width: 84, align: 'Right', numberFormat: '#,##0' },
  { width: 46, align: 'Right', numberFormat: '0' },
  { width: 104, align: 'Center' },
  { width: 72, ...DATE },
  { width: 72, ...DATE },
  { width: 72, ...DATE },
];

/** `TKVV Nợ đến hạn`: what falls due, the most pressing first. */
export function duePlan({ asOf, loans, undated }: Omit<DueOutcome, 'sheet'>, language: Language): SheetPlan {
  const texts = sheetTexts[language];
  const { stages } = terms[language];
  const amount = loans.reduce((sum, loan) => sum + loan.amount, 0);
  return listPlan({
    own: OWN_SHEETS.due,
    title: texts.due.title,
    lines: [
      { text: `${texts.asOf(asOf)} ${texts.due.counts(loans.length, amount)}` },
      { text: texts.due.basis },
      ...(undated.length ? [{ text: texts.due.undated(undated), warning: true }] : []),
    ],
    columns: texts.due.columns.map((caption, col) => ({ caption, ...SHAPES[col]! })),
    rows: loans.map((loan, index) => [
      index + 1,
      loan.loan,
      loan.group,
      loan.dueDate,
      loan.amount,
      loan.daysLeft,
      stages[loan.stage],
      ...loan.notices,
    ]),
    colours: [
      { column: 6, text: stages.overdue, fill: '#FFC7CE', colour: '#9C0006' },
      { column: 6, text: stages.due, fill: '#FFC7CE', colour: '#9C0006' },
      { column: 6, text: stages['30'], fill: '#FCE4D6', colour: '#833C0C' },
      { column: 6, text: stages['60'], fill: '#FFEB9C', colour: '#7F6000' },
      { column: 6, text: stages['90'], fill: '#E2EFDA', colour: '#375623' },
    ],
    totals: { caption: texts.total, columns: [4] },
  });
}
