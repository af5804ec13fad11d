import { partsOf, serialOf } from '../../../src/core/cell/serial';
import type { KindId } from '../../../src/core/sheet/table';
import type { FieldId } from '../../../src/core/sheet/field';
import { formatDate, formatNumber } from '../../../src/i18n/format';
import { type, valueAt } from '../book';
import { cell, cellsOf, figure, isData, oneOf, place, type Cell, type Fits } from './cells-of';
import { fault, type Fault } from './fault';

const LISTS: readonly KindId[] = [
  'loanList',
  'groupScore',
  'groupList',
  'groupRegister',
  'inactiveList',
  'overdueList',
  'frozenList',
];
const SUMMARIES: readonly KindId[] = [
  ...(['organisationTable', 'communeTable', 'programmeTable', 'trustDebt', 'trustClasses', 'trustProgrammes'] as const),
  ...([
    'lenCommune',
    'lenOrganisation',
    'lenProgramme',
    'creditByCommune',
    'creditByProgramme',
    'inspectionTable',
  ] as const),
];
const ALL: readonly KindId[] = [...LISTS, ...SUMMARIES];
const MONEY: readonly FieldId[] = [
  'outstanding',
  'inTerm',
  'principal',
  'savings',
  'arrears',
  'disbursed',
  'collected',
  'lent',
];
const COUNTS: readonly FieldId[] = ['groups', 'households', 'members', 'borrowers', 'inspectedHouseholds', 'classGood'];
const CODES: readonly FieldId[] = ['groupCode', 'communeCode', 'hamletCode', 'customerCode', 'officeCode'];

const isTrueNumber: Fits = (one, book) =>
  isData(one, book) && typeof valueAt(book, one) === 'number' && one.printed > 0;
/** most cells of the column are true numbers, three of them at least */
const amongTrue: Fits = (one, book) =>
  isTrueNumber(one, book) &&
  one.table.rows.filter(({ row }) => typeof valueAt(book, { ...place(one), row }) === 'number').length >= 3;

/** One cell of the kinds and fields typed over. */
const typedOver = (
  id: string,
  rules: readonly string[],
  [kinds, fields, fits]: readonly [readonly KindId[], readonly FieldId[], Fits],
  wrong: (one: Cell, text: string) => ReturnType<typeof cell> | null,
): Fault =>
  fault(id, (book, random) => {
    const one = oneOf(cellsOf(book, kinds, fields, fits), random);
    const typed = one && wrong(one, String(valueAt(book, one)));
    return one && typed ? { book: type(book, [typed]), at: [place(one)], rules } : null;
  });

/** A figure in which a digit became something that looks like it. */
const letterFor = (id: string, digit: string, letter: string): Fault =>
  typedOver(
    id,
    ['number.unreadable'],
    [ALL, [...MONEY, ...COUNTS], (one, book) => isData(one, book) && String(one.printed).includes(digit)],
    (one) => cell(one, formatNumber('vi', one.printed, one.column.decimals).replace(digit, letter), '@'),
  );

const onDates = (fits: Fits = () => true): readonly [readonly KindId[], readonly FieldId[], Fits] => [
  ['loanList', 'inactiveList', 'frozenList', 'overdueList'],
  ['loanDate', 'dueContract', 'dueSession', 'lastTransaction', 'frozenUntil', 'movedOverdue'],
  (one, book) => one.printed > 0 && isData(one, book) && fits(one, book),
];

/** Cells that do not hold what their column holds. */
export const CELL_FAULTS: readonly Fault[] = [
  typedOver('cell.number kept as text in a list', ['number.text'], [LISTS, MONEY, amongTrue], (one) =>
    cell(one, formatNumber('vi', one.printed), '@'),
  ),
  typedOver(
    'cell.number kept as text in a summary',
    ['number.text'],
    [SUMMARIES, [...MONEY, ...COUNTS], amongTrue],
    (one) => cell(one, formatNumber('vi', one.printed, one.column.decimals), '@'),
  ),
  letterFor('cell.letter O for 0', '0', 'O'),
  letterFor('cell.letter l for 1', '1', 'l'),
  typedOver('cell.words in a number column', ['number.unreadable'], [ALL, [...MONEY, ...COUNTS], isData], (one) =>
    cell(one, 'chưa có số liệu'),
  ),
  typedOver('cell.two figures in one cell', ['number.unreadable'], [ALL, MONEY, isTrueNumber], (one) =>
    cell(one, `${formatNumber('vi', one.printed)} / ${formatNumber('vi', one.printed)}`, '@'),
  ),
  typedOver(
    'cell.thousands cut in the wrong place',
    ['number.unreadable', 'number.ambiguous'],
    [LISTS, MONEY, (one, book) => isTrueNumber(one, book) && one.printed >= 1e7],
    (one) => cell(one, formatNumber('vi', one.printed).replace(/\.(\d)(\d\d)/, '.$1.$2'), '@'),
  ),
  typedOver('cell.error #N/A', ['cell.error', 'number.unreadable'], [ALL, [...MONEY, ...COUNTS], isData], (one) =>
    cell(one, '#N/A'),
  ),
  typedOver(
    'cell.error #DIV/0!',
    ['cell.error', 'number.unreadable'],
    [ALL, ['overdueRatio', 'frozenRatio', 'share', 'savingsAverage'], isData],
    (one) => cell(one, '#DIV/0!'),
  ),
  typedOver('cell.error #REF! in a code', ['cell.error', 'code.length'], [LISTS, CODES, isData], (one) =>
    cell(one, '#REF!'),
  ),
  typedOver(
    'date.kept as text',
    ['date.text'],
    onDates(
      ({ table, column }) =>
        table.rows.filter(({ printed }) => (printed[table.columns.indexOf(column)] ?? 0) > 0).length >= 3,
    ),
    (one) => cell(one, formatDate(one.printed), '@'),
  ),
  typedOver('date.not in the calendar', ['date.impossible'], onDates(), (one) =>
    cell(one, `31/02/${partsOf(one.printed).year}`, '@'),
  ),
  typedOver('date.thirteenth month', ['date.impossible'], onDates(), (one) =>
    cell(one, `15/13/${partsOf(one.printed).year}`, '@'),
  ),
  typedOver('date.words', ['date.impossible'], onDates(), (one) => cell(one, 'không rõ', '@')),
  typedOver('date.year of three digits', ['date.impossible', 'date.far'], onDates(), (one) =>
    cell(one, formatDate(one.printed).replace(/\d(?=\d{3}$)/, ''), '@'),
  ),
  typedOver(
    'date.row of another day',
    ['date.period'],
    [ALL, ['reportDate'], ({ table, ...one }, book) => isData({ table, ...one }, book) && table.rows.length > 3],
    (one) => cell(one, serialOf(2026, 8, 31) as number),
  ),
  typedOver('code.one digit too many', ['code.length'], [LISTS, CODES, isData], (one, text) =>
    text === '' ? null : cell(one, `${text}1`),
  ),
  typedOver('code.one digit too few', ['code.length', 'code.padded'], [LISTS, CODES, isData], (one, text) =>
    text === '' ? null : cell(one, text.slice(0, -1)),
  ),
  typedOver(
    'code.kept as a number',
    ['code.padded'],
    [LISTS, ['groupCode', 'officeCode', 'branchCode'], isData],
    (one, text) => (text.startsWith('0') ? cell(one, Number(text), 'General') : null),
  ),
  typedOver('code.sixteen digits kept as a number', ['code.imprecise'], [LISTS, ['loanCode'], isData], (one, text) =>
    cell(one, Number(`${text.slice(0, 15)}0`), '0'),
  ),
  typedOver(
    'code.letter O in a code',
    ['code.length'],
    [LISTS, CODES, (one, book) => isData(one, book) && String(valueAt(book, one)).includes('0')],
    (one, text) => cell(one, text.replace('0', 'O')),
  ),
  typedOver(
    'organisation.code turned round',
    ['organisation.unknown'],
    [ALL, ['organisationCode'], (one, book) => String(valueAt(book, one)) === '12'],
    (one) => cell(one, '21'),
  ),
  typedOver(
    'organisation.unknown name',
    ['organisation.unknown'],
    [
      ALL,
      ['organisationName'],
      (one, book) =>
        isData(one, book) &&
        one.table.rows.length > 2 &&
        !one.table.columns.some(({ field }) => field === 'organisationCode') &&
        String(valueAt(book, one)) !== '',
    ],
    (one) => cell(one, 'Hội Người cao tuổi'),
  ),
  typedOver(
    'number.times ten: decimal sign lost',
    ['sum.total', 'ratio.overdue', 'organisation.debt', 'change.baseline', 'sum.columns', 'balance.sum'],
    [
      ['organisationTable'],
      ['outstanding'],
      (one) => one.line.role === 'total' && one.column.decimals > 0 && one.table.rows.length > 2,
    ],
    (one) => figure(one, one.printed * 10),
  ),
];
