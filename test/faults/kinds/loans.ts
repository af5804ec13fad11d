import { addMonths, partsOf, serialOf } from '../../../src/core/cell/serial';
import type { FieldId } from '../../../src/core/sheet/field';
import { rewrite, tablesOf, type, valueAt, type Book, type Typed } from '../book';
import { cell, cellAt, columnOf, figure, oneOf, place, printedAt, textAt, transposed, type Cell } from './cells-of';
import { fault, type Fault, type Planted } from './fault';

/** A row of the loan book with its cells. */
export interface LoanRow {
  readonly at: (field: FieldId) => Cell;
  readonly amount: (field: FieldId) => number;
}

/** Rows of Mẫu 31 that fit. */
export function loanRows(book: Book, fits: (row: LoanRow) => boolean = () => true): LoanRow[] {
  return tablesOf(book, 'loanList').flatMap((table) =>
    table.rows
      .filter(({ role }) => role === 'data')
      .map((line): LoanRow => ({
        at: (field) => cellAt(table, line, field) as Cell,
        amount: (field) => printedAt(table, line, field),
      }))
      .filter(fits),
  );
}

const isOpen = ({ amount }: LoanRow): boolean => amount('outstanding') > 0;
const isOrdinary = (row: LoanRow): boolean => isOpen(row) && row.amount('overdue') === 0 && row.amount('frozen') === 0;
const isInGroup =
  (book: Book) =>
  (row: LoanRow): boolean =>
    isOrdinary(row) && textAt(book, row.at('groupCode')) !== '';

/** One row of the loan book in which something is typed over; the fields named are where a finding must stand. */
const inRow = (
  id: string,
  rules: readonly string[],
  fits: (row: LoanRow, book: Book) => boolean,
  wrong: (row: LoanRow, book: Book) => readonly Typed[] | null,
  at: readonly FieldId[],
  expected?: (row: LoanRow) => Planted['expected'],
): Fault =>
  fault(id, (book, random) => {
    const row = oneOf(
      loanRows(book, (one) => fits(one, book)),
      random,
    );
    const typed = row && wrong(row, book);
    if (!row || !typed) return null;
    const told = expected?.(row);
    const planted = { book: type(book, typed), at: at.map((field) => place(row.at(field))), rules };
    return told === undefined ? planted : { ...planted, expected: told };
  });

/** A copy of a row further down, changed: the later row is the one too many. */
const copied = (
  id: string,
  rules: readonly string[],
  told: FieldId,
  change: (values: unknown[], col: (field: FieldId) => number) => void,
): Fault =>
  fault(id, (book, random) => {
    const row = oneOf(loanRows(book, isInGroup(book)), random);
    if (!row) return null;
    const from = row.at('loanCode');
    const gap = random.int(1, 3);
    const to = Math.min(
      from.row + gap,
      Math.max(...from.table.rows.filter(({ role }) => role === 'data').map((line) => line.row)) + 1,
    );
    const changed = rewrite(book, from.sheet, (values, formats) => {
      const copy = [...(values[from.row] ?? [])];
      change(copy, (field) => columnOf(from.table, field)?.col ?? -1);
      values.splice(to, 0, copy);
      formats.splice(to, 0, formats[from.row] ?? []);
    });
    return { book: changed, at: [{ sheet: from.sheet, row: to, col: row.at(told).col }], rules };
  });

const swapDay = (serial: number): number | null => {
  const { year, month, day } = partsOf(serial);
  return day <= 12 && day !== month ? (serialOf(year, day, month) as number) : null;
};

/** Mistakes in a row of the loan book that the row itself gives away. */
const ROW_FAULTS: readonly Fault[] = [
  inRow('loan.negative frozen debt', ['loan.negative'], isOrdinary, (row) => [figure(row.at('frozen'), -300_000)], [
    'frozen',
  ]),
  inRow(
    'loan.negative debt',
    ['loan.negative'],
    isOrdinary,
    (row) => [
      figure(row.at('inTerm'), -row.amount('inTerm')),
      figure(row.at('outstanding'), -row.amount('outstanding')),
    ],
    ['inTerm', 'outstanding'],
  ),
  inRow(
    'loan.negative savings',
    ['loan.negative'],
    (row) => row.amount('savings') > 0,
    (row) => [figure(row.at('savings'), -row.amount('savings'))],
    ['savings'],
  ),
  inRow(
    'loan.total debt too high',
    ['balance.sum'],
    (row) => isOrdinary(row) && row.amount('outstanding') + 5e6 <= row.amount('disbursed'),
    (row) => [figure(row.at('outstanding'), row.amount('outstanding') + 5e6)],
    ['outstanding'],
    (row) => row.amount('outstanding'),
  ),
  inRow(
    'loan.total debt without its overdue part',
    ['balance.sum'],
    (row) => row.amount('overdue') > 0 && row.amount('inTerm') > 0,
    (row) => [figure(row.at('outstanding'), row.amount('inTerm'))],
    ['outstanding'],
    (row) => row.amount('outstanding'),
  ),
  fault('loan.digits of the total debt transposed', (book, random) => {
    const row = oneOf(loanRows(book, isOrdinary), random);
    const wrong = row && transposed(row.amount('outstanding'), 0, random);
    if (!row || wrong === null || wrong === undefined || wrong > row.amount('disbursed')) return null;
    const at = row.at('outstanding');
    return { book: type(book, [figure(at, wrong)]), at: [place(at)], rules: ['balance.sum'], expected: at.printed };
  }),
  inRow(
    'loan.debt over what was paid out',
    ['loan.overPrincipal'],
    (row) => isOrdinary(row) && row.amount('principalPaid') === 0,
    (row) => (['inTerm', 'outstanding'] as const).map((field) => figure(row.at(field), row.amount(field) + 15e6)),
    ['outstanding', 'inTerm'],
  ),
  inRow(
    'loan.paid out more than was approved',
    ['loan.overApproved'],
    isOrdinary,
    (row) => [figure(row.at('disbursed'), row.amount('principal') + 20e6)],
    ['disbursed'],
  ),
  inRow('loan.closed with debt', ['loan.closedWithDebt'], isOrdinary, (row) => [cell(row.at('loanStatus'), 'CLOSE')], [
    'loanStatus',
    'outstanding',
  ]),
  inRow(
    'loan.settled with arrears',
    ['loan.settledInArrears'],
    (row) => row.amount('outstanding') === 0,
    (row) => [figure(row.at('arrearsInTerm'), 250_000)],
    ['arrearsInTerm', 'loanStatus'],
  ),
  inRow(
    'loan.due year before the loan',
    ['loan.dueBeforeLoan'],
    isOrdinary,
    (row) => [cell(row.at('dueContract'), addMonths(row.amount('loanDate'), -24))],
    ['dueContract'],
  ),
  inRow(
    'loan.loan date after the report date',
    ['loan.afterReport'],
    (row) => isOrdinary(row) && row.amount('dueContract') > row.amount('reportDate') + 200,
    (row) => [cell(row.at('loanDate'), row.amount('reportDate') + 40)],
    ['loanDate'],
  ),
  inRow(
    'loan.last transaction after the report date',
    ['loan.activityAfter', 'loan.afterReport'],
    isOrdinary,
    (row) => [cell(row.at('lastTransaction'), row.amount('reportDate') + 12)],
    ['lastTransaction'],
  ),
  inRow(
    'loan.day and month of the loan date swapped',
    ['loan.afterReport', 'loan.dueBeforeLoan'],
    (row) => {
      const swapped = swapDay(row.amount('loanDate'));
      return isOrdinary(row) && swapped !== null && swapped > row.amount('reportDate');
    },
    (row) => [cell(row.at('loanDate'), swapDay(row.amount('loanDate')) as number)],
    ['loanDate'],
  ),
  inRow(
    'loan.not moved to overdue',
    ['loan.notMoved'],
    (row) => isOrdinary(row) && row.amount('loanDate') < row.amount('reportDate') - 500,
    (row, book) => [
      cell(row.at('dueContract'), row.amount('reportDate') - 120),
      cell(row.at('dueSession'), row.amount('reportDate') - 110),
      ...(valueAt(book, row.at('dueExtended')) === '' ? [] : [cell(row.at('dueExtended'), '')]),
    ],
    ['inTerm', 'dueContract', 'dueSession'],
  ),
  inRow(
    'loan.extended to before its due date',
    ['loan.extendedEarlier'],
    isOrdinary,
    (row) => [cell(row.at('dueExtended'), row.amount('dueContract') - 60)],
    ['dueExtended'],
  ),
  inRow(
    'loan.extended by more than allowed',
    ['loan.extendedTooLong'],
    isOrdinary,
    (row) => [
      cell(row.at('dueExtended'), addMonths(row.amount('dueContract'), 96)),
      cell(row.at('dueSession'), addMonths(row.amount('dueContract'), 96)),
    ],
    ['dueExtended'],
  ),
  inRow(
    'loan.unit slip of 1,000 in a row',
    ['unit.slip', 'unit.unlike', 'balance.sum'],
    isOrdinary,
    (row) =>
      (['inTerm', 'outstanding'] as const).map((field) => figure(row.at(field), Math.round(row.amount(field) / 1_000))),
    ['outstanding', 'inTerm'],
  ),
  inRow(
    'loan.unit slip of 1,000 in the amount approved',
    ['unit.slip', 'unit.unlike', 'loan.overPrincipal', 'loan.overApproved'],
    isOrdinary,
    (row) => [figure(row.at('principal'), row.amount('principal') / 1_000)],
    ['principal'],
  ),
  inRow('cell.contract left blank', ['cell.required'], isOrdinary, (row) => [cell(row.at('loanCode'), '')], [
    'loanCode',
  ]),
  inRow('cell.customer left blank', ['cell.required'], isOrdinary, (row) => [cell(row.at('customerCode'), '')], [
    'customerCode',
  ]),
  inRow(
    'cell.total debt left blank',
    ['cell.required', 'balance.sum'],
    isOrdinary,
    (row) => [cell(row.at('outstanding'), '')],
    ['outstanding'],
  ),
  inRow(
    'cell.group left blank',
    ['cell.required', 'cell.missing'],
    (row) => isOrdinary(row),
    (row, book) => (textAt(book, row.at('groupCode')) === '' ? null : [cell(row.at('groupCode'), '')]),
    ['groupCode'],
  ),
  inRow('cell.hamlet left blank', ['cell.missing'], isOrdinary, (row) => [cell(row.at('hamletName'), '')], [
    'hamletName',
  ]),
  inRow(
    'cell.commune left blank',
    ['cell.missing', 'cell.required'],
    isOrdinary,
    (row) => [cell(row.at('communeName'), '')],
    ['communeName'],
  ),
  inRow(
    'cell.space after a code',
    ['cell.spaces', 'code.length'],
    isOrdinary,
    (row, book) => [cell(row.at('customerCode'), `${textAt(book, row.at('customerCode'))} `)],
    ['customerCode'],
  ),
  inRow(
    'cell.no-break space in a name',
    ['cell.spaces'],
    isOrdinary,
    (row, book) => [cell(row.at('customerName'), textAt(book, row.at('customerName')).replace(' ', '\u00a0'))],
    ['customerName'],
  ),
  inRow(
    'cell.two spaces in a name',
    ['cell.spaces'],
    isOrdinary,
    (row, book) => [cell(row.at('customerName'), textAt(book, row.at('customerName')).replace(' ', '  '))],
    ['customerName'],
  ),
  inRow('fund.neither central nor local', ['fund.unknown'], isOrdinary, (row) => [cell(row.at('fundSource'), '7')], [
    'fundSource',
  ]),
  inRow(
    'office.row of another office',
    ['office.row'],
    isOrdinary,
    (row) => (row.at('officeCode').table.rows.length < 20 ? null : [cell(row.at('officeCode'), '009931')]),
    ['officeCode'],
  ),
  inRow(
    'commune.code with another name',
    ['commune.names'],
    isOrdinary,
    (row) => [cell(row.at('communeName'), 'Xã Đồi Cỏ')],
    ['communeName', 'communeCode'],
  ),
];

/** Rows that are one too many. */
const REPEAT_FAULTS: readonly Fault[] = [
  copied('row.contract copied', ['loan.duplicate'], 'loanCode', () => undefined),
  copied('row.contract on two rows with two balances', ['loan.duplicate'], 'loanCode', (values, col) => {
    for (const field of ['inTerm', 'outstanding'] as const) values[col(field)] = Number(values[col(field)]) - 1_000_000;
  }),
  copied('row.contract for a second savings book', ['loan.twoBooks'], 'loanCode', (values, col) => {
    values[col('savingsBook')] = '1059911223';
    values[col('savings')] = 384_500;
  }),
  copied('row.alike but for a digit of the contract', ['row.alike'], 'loanCode', (values, col) => {
    const code = String(values[col('loanCode')]);
    values[col('loanCode')] = `${code.slice(0, 12)}${code[12] === '9' ? '8' : '9'}${code.slice(13)}`;
  }),
];

/** A loan that its group does not know. */
const GROUP_FAULTS: readonly Fault[] = [
  fault('group.digit of a group code wrong', (book, random) => {
    if (tablesOf(book, 'groupScore').length === 0) return null;
    const row = oneOf(loanRows(book, isInGroup(book)), random);
    if (!row) return null;
    const code = textAt(book, row.at('groupCode'));
    const known = new Set(book.office.groups.map((group) => group.code));
    const wrong = [...'9876543210']
      .map((digit) => code.slice(0, 2) + digit + code.slice(3))
      .find((one) => !known.has(one));
    return wrong
      ? {
          book: type(book, [cell(row.at('groupCode'), wrong)]),
          at: [place(row.at('groupCode'))],
          rules: ['group.unknown'],
        }
      : null;
  }),
  fault('group.loan under another organisation', (book, random) => {
    if (tablesOf(book, 'groupScore').length === 0) return null;
    const row = oneOf(loanRows(book, isInGroup(book)), random);
    if (!row) return null;
    const [code, name] =
      textAt(book, row.at('organisationCode')) === '12' ? ['11', 'Hội Nông dân'] : ['12', 'Hội Phụ nữ'];
    const typed = [cell(row.at('organisationCode'), code), cell(row.at('organisationName'), name)];
    return {
      book: type(book, typed),
      at: [place(row.at('organisationCode')), place(row.at('organisationName'))],
      rules: ['group.organisation', 'group.inconsistent', 'group.differs'],
    };
  }),
];

export const LOAN_FAULTS: readonly Fault[] = [...ROW_FAULTS, ...REPEAT_FAULTS, ...GROUP_FAULTS];
