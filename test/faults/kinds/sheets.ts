import { addMonths } from '../../../src/core/cell/serial';
import type { FieldId } from '../../../src/core/sheet/field';
import type { KindId } from '../../../src/core/sheet/table';
import { rewrite, sheetOf, tablesOf, type, valueAt, type Book, type BookTable, type Spot, type Typed } from '../book';
import { cell, cellAt, cellsOf, columnOf, figure, has, isData, oneOf, place, textAt, type Cell } from './cells-of';
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
const CONDITIONS: readonly KindId[] = ['overdueList', 'frozenList', 'inactiveList'];

/** Every cell of a table: where a finding about the whole of it may stand. */
const cellsOfTable = ({ sheet, head, columns, rows }: BookTable): Spot[] =>
  [...Array.from({ length: head.to + 1 }, (_, row) => row), ...rows.map(({ row }) => row)].flatMap((row) =>
    [0, ...columns.map(({ col }) => col)].map((col) => ({ sheet, row, col })),
  );

const rowsOfData = ({ rows }: BookTable): BookTable['rows'] => rows.filter(({ role }) => role === 'data');

/** Two columns of a table change their contents, as after a paste one column off. */
const columnsSwapped = (
  id: string,
  kinds: readonly KindId[],
  a: FieldId,
  b: FieldId,
  rules: readonly string[],
): Fault =>
  fault(id, (book, random) => {
    const table = oneOf(
      tablesOf(book, ...kinds).filter((one) => columnOf(one, a) && columnOf(one, b) && rowsOfData(one).length > 20),
      random,
    );
    const [first, second] = table ? [columnOf(table, a), columnOf(table, b)] : [];
    if (!table || !first || !second) return null;
    const { values } = sheetOf(book, table.sheet).grid;
    const typed = rowsOfData(table).flatMap(({ row }): Typed[] => [
      { sheet: table.sheet, row, col: first.col, value: values[row]?.[second.col] ?? '' },
      { sheet: table.sheet, row, col: second.col, value: values[row]?.[first.col] ?? '' },
    ]);
    const rows = [table.head.to, ...rowsOfData(table).map(({ row }) => row)];
    const at = rows.flatMap((row) => [first.col, second.col].map((col) => ({ sheet: table.sheet, row, col })));
    return { book: type(book, typed), at, rules };
  });

/** A sheet, its days, its rows as a whole. */
const SHEET_FAULTS: readonly Fault[] = [
  fault('sheet.same list twice', (book, random) => {
    const table = oneOf(
      tablesOf(book, ...LISTS).filter((one) => rowsOfData(one).length > 3),
      random,
    );
    const sheet = table && sheetOf(book, table.sheet);
    if (!table || !sheet) return null;
    const name = `${sheet.name} (copy)`;
    const copy = { ...sheet, name, grid: { ...sheet.grid, sheet: name } };
    const at = sheet.tables.flatMap((one) => cellsOfTable({ ...one, sheet: name }));
    return { book: { ...book, sheets: [...book.sheets, copy] }, at, rules: ['sheet.same'] };
  }),
  fault('sheet.without rows', (book, random) => {
    const table = oneOf(tablesOf(book, 'groupScore', 'groupRegister', 'leaderList'), random);
    if (!table) return null;
    const changed = rewrite(book, table.sheet, (values, formats) => {
      values.splice(table.head.to + 1);
      formats.splice(table.head.to + 1);
    });
    return { book: changed, at: cellsOfTable({ ...table, rows: [] }), rules: ['sheet.empty'] };
  }),
  fault('sheet.title of another month', (book, random) => {
    const table = oneOf(
      tablesOf(book, 'overdueList', 'groupScore', 'loanList').filter((one) => columnOf(one, 'reportDate')),
      random,
    );
    if (!table || table.head.from === 0) return null;
    const row = Math.min(1, table.head.from - 1);
    const at = { sheet: table.sheet, row, col: 0 };
    const title = String(sheetOf(book, table.sheet).grid.values[row]?.find((value) => value !== '') ?? '');
    return {
      book: type(book, [{ ...at, value: `${title} ĐẾN NGÀY 31/8/2026` }]),
      at: [at, ...cellsOfTable(table)],
      rules: ['period.named'],
    };
  }),
  fault('sheet.scores of another month than the loans', (book) => {
    const [table] = tablesOf(book, 'groupScore');
    if (!table || !has(book, 'loanList') || tablesOf(book, 'groupScore').length > 1) return null;
    const { values } = sheetOf(book, table.sheet).grid;
    const dated = values
      .slice(0, table.head.from)
      .flatMap((line, row) =>
        line.flatMap((value, col) =>
          String(value).includes('30/09/2026') ? [{ sheet: table.sheet, row, col, value: 'Đến ngày 31/08/2026' }] : [],
        ),
      );
    const days = columnOf(table, 'reportDate')
      ? rowsOfData(table).map((line) =>
          cell(cellAt(table, line, 'reportDate') as Cell, addMonths(book.office.reportDate, -1)),
        )
      : [];
    return { book: type(book, [...dated, ...days]), at: cellsOfTable(table), rules: ['period.differs'] };
  }),
  fault('sheet.of another office', (book, random) => {
    const table = oneOf(
      tablesOf(book, 'groupScore', 'groupList', 'groupRegister').filter((one) => columnOf(one, 'officeCode')),
      random,
    );
    if (!table || !has(book, 'loanList')) return null;
    const codes = rowsOfData(table)
      .map((line) => cellAt(table, line, 'officeCode') as Cell)
      .filter((one) => valueAt(book, one) !== '');
    return {
      book: type(
        book,
        codes.map((one) => cell(one, '009931')),
      ),
      at: cellsOfTable(table),
      rules: ['office.sheet'],
    };
  }),
  fault('sheet.debt column half negative', (book) => {
    const [table] = tablesOf(book, 'loanList');
    const rows = table
      ? rowsOfData(table)
          .map((line) => cellAt(table, line, 'savings') as Cell)
          .filter(({ printed }) => printed > 0)
      : [];
    if (rows.length < 30) return null;
    return {
      book: type(
        book,
        rows.filter((_, at) => at % 2 === 0).map((one) => figure(one, -one.printed)),
      ),
      at: rows.map(place),
      rules: ['column.negative'],
    };
  }),
  columnsSwapped('sheet.loan and due dates swapped', ['loanList'], 'loanDate', 'dueContract', ['columns.swapped']),
  columnsSwapped('sheet.debt in term and overdue swapped', ['loanList'], 'inTerm', 'overdue', ['columns.swapped']),
  columnsSwapped('sheet.group and customer codes swapped', ['loanList'], 'groupCode', 'customerCode', [
    'columns.swapped',
    'code.length',
  ]),
];

/** Every other row of the column is a formula; in one of them somebody typed a number over it. */
const typedOverFormula = fault('sheet.number typed over a formula', (book, random) => {
  const fits = (each: Cell): boolean => isData(each, book) && rowsOfData(each.table).length >= 4;
  const one = oneOf(
    cellsOf(
      book,
      ['organisationTable', 'communeTable', 'groupList', 'groupScore'],
      ['overdueRatio', 'share', 'pointsTotal'],
      fits,
    ),
    random,
  );
  if (!one) return null;
  const others = one.table.rows.filter(({ row }) => row !== one.row);
  const formulas = new Set(others.map(({ row }) => `${row},${one.col}`));
  const sheets = book.sheets.map((sheet) => (sheet.name === one.sheet ? { ...sheet, formulas } : sheet));
  return { book: { ...book, sheets }, at: [place(one)], rules: ['cell.constant'] };
});

/** The loans of the month before, beside which the balance of a loan has grown although nothing was lent. */
const roseSince = fault('loan.balance higher than the month before', (book, random) => {
  const before = book.sheets
    .flatMap(({ tables }) => tables)
    .find(({ kind, period }) => kind === 'loanList' && period !== book.office.reportDate);
  const [now] = tablesOf(book, 'loanList');
  if (!before || !now) return null;
  const earlier = new Map(rowsOfData(before).map((line) => [line.id, Number(line.facts.outstanding)]));
  const risen = ({ line }: Cell): number => (earlier.get(line.id) ?? NaN) + 3_000_000;
  const fits = (each: Cell): boolean =>
    isData(each, book) &&
    each.printed > 0 &&
    each.printed === each.line.facts.inTerm &&
    risen(each) <= Number(each.line.facts.disbursed);
  const one = oneOf(cellsOf(book, ['loanList'], ['outstanding'], fits), random);
  const inTerm = one && cellAt(one.table, one.line, 'inTerm');
  if (!one || !inTerm) return null;
  const typed = [figure(one, risen(one)), figure(inTerm, risen(one))];
  return { book: type(book, typed), at: [place(one), place(inTerm)], rules: ['loan.rose'] };
});

/** A cell of a list of some loans is wrong. */
const ofList = (
  id: string,
  kinds: readonly KindId[],
  field: FieldId,
  rules: readonly string[],
  wrong: (one: Cell, book: Book) => Typed,
): Fault =>
  fault(id, (book, random) => {
    if (!has(book, 'loanList')) return null;
    const one = oneOf(
      cellsOf(book, kinds, [field], (each) => isData(each, book) && rowsOfData(each.table).length > 2),
      random,
    );
    return one ? { book: type(book, [wrong(one, book)]), at: [place(one)], rules } : null;
  });

const LIST_FAULTS: readonly Fault[] = [
  ofList('list.contract that the loans do not have', CONDITIONS, 'loanCode', ['listed.unknown'], (one, book) =>
    cell(one, `66009912${textAt(book, one).slice(8).replace(/^../, '77')}`),
  ),
  ofList('list.overdue amount', ['overdueList'], 'overdue', ['listed.amount', 'part.overdue', 'sum.total'], (one) =>
    figure(one, one.printed + 700_000),
  ),
  ofList('list.amount of an inactive loan', ['inactiveList'], 'outstanding', ['listed.amount', 'balance.sum'], (one) =>
    figure(one, one.printed - 1_300_000),
  ),
  ofList('list.frozen amount', ['frozenList'], 'frozen', ['listed.amount'], (one) =>
    figure(one, one.printed + 10_000_000),
  ),
  fault('list.overdue loan left out', (book, random) => {
    if (!has(book, 'loanList') || !has(book, 'communeTable', 'lenCommune', 'creditByCommune')) return null;
    const one = oneOf(
      cellsOf(
        book,
        ['overdueList'],
        ['loanCode'],
        (each) =>
          isData(each, book) && rowsOfData(each.table).length > 3 && columnOf(each.table, 'communeName') !== undefined,
      ),
      random,
    );
    if (!one || tablesOf(book, 'overdueList').length > 1) return null;
    const changed = rewrite(book, one.sheet, (values, formats) => {
      values.splice(one.row, 1);
      formats.splice(one.row, 1);
    });
    const totals = cellsOf(book, ['communeTable', 'lenCommune', 'creditByCommune'], ['overdue']).map(place);
    return { book: changed, at: [...cellsOfTable(one.table), ...totals], rules: ['reconcile.listTotal'] };
  }),
];

const ofLoan = (
  id: string,
  field: FieldId | string,
  rules: readonly string[],
  wrong: (one: Cell, book: Book) => Typed | null,
): Fault =>
  fault(id, (book, random) => {
    const lines = tablesOf(book, 'loanList').flatMap((table) => {
      const column = table.columns.find((each) => each.field === field || each.heading === field);
      return column
        ? rowsOfData(table)
            .filter(({ facts }) => Number(facts.outstanding) > 0)
            .map((line): Cell => ({
              sheet: table.sheet,
              row: line.row,
              col: column.col,
              table,
              line,
              column,
              printed: NaN,
            }))
        : [];
    });
    const one = oneOf(lines, random);
    const typed = one && wrong(one, book);
    return one && typed ? { book: type(book, [typed]), at: [place(one)], rules } : null;
  });

const PEOPLE_FAULTS: readonly Fault[] = [
  ofLoan('people.identity of eleven digits', 'Số CMND', ['identity.length'], (one, book) =>
    cell(one, textAt(book, one).slice(0, 11)),
  ),
  ofLoan('people.identity of thirteen digits', 'Số CMND', ['identity.length'], (one, book) =>
    cell(one, `${textAt(book, one)}3`),
  ),
  ofLoan('people.telephone of nine digits', 'Số điện thoại', ['phone.invalid', 'code.padded'], (one, book) =>
    cell(one, textAt(book, one).slice(1)),
  ),
  ofLoan('people.telephone in words', 'Số điện thoại', ['phone.invalid'], (one) => cell(one, 'không có số')),
  fault('people.identity of somebody else', (book, random) => {
    const [table] = tablesOf(book, 'loanList');
    const column = table?.columns.find(({ heading }) => heading === 'Số CMND');
    if (!table || !column) return null;
    const [a, b] = random.shuffled(rowsOfData(table));
    if (!a || !b || a.facts.customerCode === b.facts.customerCode) return null;
    const [from, to] = [a, b].map(({ row }) => ({ sheet: table.sheet, row, col: column.col })) as [Spot, Spot];
    return { book: type(book, [cell(to, valueAt(book, from))]), at: [from, to], rules: ['identity.shared'] };
  }),
  fault('people.one customer code under two names', (book, random) => {
    const [table] = tablesOf(book, 'loanList');
    const [a, b] = table ? random.shuffled(rowsOfData(table).filter(({ facts }) => facts.groupCode !== '')) : [];
    if (!table || !a || !b || a.facts.customerName === b.facts.customerName) return null;
    const [from, to] = [a, b].map((line) => cellAt(table, line, 'customerCode') as Cell) as [Cell, Cell];
    const names = [a, b].map((line) => place(cellAt(table, line, 'customerName') as Cell));
    return {
      book: type(book, [cell(to, valueAt(book, from))]),
      at: [place(from), place(to), ...names],
      rules: ['customer.names'],
    };
  }),
];

export const SHEET_KINDS: readonly Fault[] = [
  ...SHEET_FAULTS,
  typedOverFormula,
  roseSince,
  ...LIST_FAULTS,
  ...PEOPLE_FAULTS,
];
