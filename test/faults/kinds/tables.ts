import type { FieldId } from '../../../src/core/sheet/field';
import type { KindId } from '../../../src/core/sheet/table';
import { type, valueAt, type Book, type BookTable } from '../book';
import { rounded } from '../sheets/hand';
import {
  cell,
  cellAt,
  cellsOf,
  columnOf,
  figure,
  has,
  isData,
  isTotal,
  oneOf,
  place,
  printedAt,
  transposed,
  type Cell,
  type Fits,
} from './cells-of';
import { fault, type Fault, type Planted } from './fault';

const OWN: readonly KindId[] = ['organisationTable', 'communeTable', 'programmeTable'];
const LEN: readonly KindId[] = ['lenCommune', 'lenOrganisation', 'lenProgramme'];
const CREDIT: readonly KindId[] = ['creditByCommune', 'creditByProgramme'];
const SUMMARIES: readonly KindId[] = [...OWN, ...LEN, ...CREDIT];
const MONEY: readonly FieldId[] = ['outstanding', 'overdue', 'frozen', 'savings', 'arrears', 'lent', 'collected'];
const COUNTS: readonly FieldId[] = ['groups', 'households', 'classGood', 'members', 'inspectedGroups'];
const SUMS = ['sum.total', 'sum.parts'];
const AGAINST_LOANS = ['organisation.debt', 'reconcile.summary', 'reconcile.trustProgrammes', 'reconcile.trustDebt'];

const dataRowsOf = ({ rows }: BookTable): BookTable['rows'] => rows.filter(({ role }) => role === 'data');
/** Customers are counted once for each row and once for all rows: their total may be less than the sum. */
const countsApart = ({ table, column }: Cell): boolean =>
  /^(?:len|credit)|rogramme/.test(table.kind) && ['households', 'members', 'groups'].includes(column.field ?? '');
/** A total that adds up more than one row. */
const addsRows: Fits = (one, book) =>
  isTotal(one, book) && dataRowsOf(one.table).length > 1 && Number.isFinite(one.printed) && !countsApart(one);
const valueOf = (one: Cell, field: FieldId): number => printedAt(one.table, one.line, field);
const carries = (one: Cell, ...fields: readonly FieldId[]): boolean =>
  fields.every((field) => columnOf(one.table, field) !== undefined);
const dongOf = (one: Cell): number => one.column.dong ?? 1;
/** of the day of the loans, and of the entrusted debt alone or of all of it */
const isOfToday: Fits = ({ table }, book) => table.period === book.office.reportDate;

interface Wrong {
  readonly kinds: readonly KindId[];
  readonly fields: readonly FieldId[];
  readonly fits: Fits;
  /** another figure for the cell; null = this cell will not do */
  readonly to: (one: Cell, random: Parameters<Fault['plants']>[1], book: Book) => number | null;
  readonly rules: readonly string[];
  /** the figure that was there is what should be there */
  readonly expects?: boolean;
}

/** One figure of a summary is another. */
const misprint = (id: string, { kinds, fields, fits, to, rules, expects = false }: Wrong): Fault =>
  fault(id, (book, random): Planted | null => {
    const one = oneOf(cellsOf(book, kinds, fields, fits), random);
    const wrong = one ? to(one, random, book) : null;
    if (!one || wrong === null || rounded(wrong, one.column.decimals) === one.printed) return null;
    const planted = { book: type(book, [figure(one, wrong)]), at: [place(one)], rules };
    return expects ? { ...planted, expected: valueAt(book, one) } : planted;
  });

/** Figures of a difference that rounding cannot explain: several units of the last digit for each row. */
const isFar = (one: Cell, wrong: number): boolean =>
  Math.abs(wrong - one.printed) > (dataRowsOf(one.table).length + 2) * 10 ** -one.column.decimals;
const swapDigits: Wrong['to'] = (one, random) => {
  const wrong = transposed(one.printed, one.column.decimals, random);
  return wrong !== null && isFar(one, wrong) ? wrong : null;
};

/** A total that does not add up. */
const TOTAL_FAULTS: readonly Fault[] = [
  misprint('total.digits of an amount transposed', {
    kinds: SUMMARIES,
    fields: MONEY,
    fits: addsRows,
    to: swapDigits,
    rules: SUMS,
    expects: false,
  }),
  misprint('total.digits of a count transposed', {
    kinds: SUMMARIES,
    fields: COUNTS,
    fits: addsRows,
    to: swapDigits,
    rules: SUMS,
  }),
  misprint('total.count one too high', {
    kinds: SUMMARIES,
    fields: COUNTS,
    fits: addsRows,
    to: (one) => one.printed + 1,
    rules: SUMS,
    expects: true,
  }),
  misprint('total.first row left out', {
    kinds: SUMMARIES,
    fields: MONEY,
    fits: addsRows,
    to: (one) => {
      const first = dataRowsOf(one.table)[0]!;
      const wrong = one.printed - printedAt(one.table, first, one.column.field!);
      return isFar(one, wrong) ? wrong : null;
    },
    rules: SUMS,
  }),
  misprint('total.of the year before', {
    kinds: ['organisationTable'],
    fields: ['outstanding', 'households'],
    fits: (one, book) =>
      addsRows(one, book) && isOfToday(one, book) && carries(one, 'outstandingChange', 'householdsChange'),
    to: (one) => {
      const change = valueOf(one, one.column.field === 'households' ? 'householdsChange' : 'outstandingChange');
      return isFar(one, one.printed - change) ? one.printed - change : null;
    },
    rules: SUMS,
  }),
  misprint('total.a thousand times too high', {
    kinds: SUMMARIES,
    fields: MONEY,
    fits: (one, book) => addsRows(one, book) && one.printed > 0,
    to: (one) => one.printed * 1_000,
    rules: [...SUMS, 'unit.slip', 'unit.unlike', 'part.overdue'],
  }),
  misprint('total.minus sign lost', {
    kinds: OWN,
    fields: ['outstandingChange', 'householdsChange', 'groupsChange', 'overdueChange'],
    fits: (one, book) => addsRows(one, book) && one.printed < 0,
    to: (one) => (isFar(one, -one.printed) ? -one.printed : null),
    rules: [...SUMS, 'change.baseline', 'growth.overdue'],
    expects: true,
  }),
  fault('total.level of an organisation does not add up', (book, random) => {
    const one = oneOf(cellsOf(book, ['inspectionTable'], ['inspectedHouseholds', 'inspectedGroups']), random);
    return one
      ? {
          book: type(book, [figure(one, one.printed + 10)]),
          at: [place(one)],
          rules: ['sum.parts'],
          expected: valueAt(book, one),
        }
      : null;
  }),
  fault('total.digits transposed in a table of levels', (book, random) => {
    const one = oneOf(cellsOf(book, ['inspectionTable'], ['inspectedHouseholds']), random);
    const wrong = one && transposed(one.printed, 0, random);
    return one && wrong
      ? { book: type(book, [figure(one, wrong)]), at: [place(one)], rules: ['sum.parts'], expected: valueAt(book, one) }
      : null;
  }),
];

/** A part that does not fit: other figures of its row, or the loans, say which cell it is. */
const PART_FAULTS: readonly Fault[] = [
  misprint('part.overdue debt, its ratio right', {
    kinds: OWN,
    fields: ['overdue'],
    fits: (one, book) =>
      isData(one, book) && one.printed > 5 && addsTo(one) && carries(one, 'overdueRatio') && ratioTells(one),
    to: (one) => one.printed * 1.8 + 3,
    rules: [...SUMS, 'ratio.overdue', ...AGAINST_LOANS],
  }),
  misprint('part.debt of an organisation against the loans', {
    kinds: ['organisationTable'],
    fields: ['outstanding'],
    fits: (one, book) => isData(one, book) && isOfToday(one, book) && has(book, 'loanList') && addsTo(one),
    to: (one) => one.printed + 31_000_000 / dongOf(one),
    rules: [...SUMS, 'change.baseline', 'ratio.overdue', 'sum.columns', 'share.part', ...AGAINST_LOANS],
  }),
  misprint('part.households of an organisation off by one', {
    kinds: ['organisationTable'],
    fields: ['households'],
    fits: (one, book) => isData(one, book) && isOfToday(one, book) && has(book, 'loanList') && addsTo(one),
    to: (one) => one.printed + 1,
    rules: [...SUMS, 'change.baseline', 'organisation.debt'],
    expects: true,
  }),
  misprint('part.groups of an organisation off by one', {
    kinds: ['organisationTable'],
    fields: ['groups'],
    fits: (one, book) => isData(one, book) && isOfToday(one, book) && has(book, 'loanList') && addsTo(one),
    to: (one) => one.printed + 1,
    rules: [...SUMS, 'change.baseline', 'organisation.debt', 'sum.columns'],
    expects: true,
  }),
  misprint('part.debt of a commune against the loans', {
    kinds: ['communeTable', 'lenCommune', 'creditByCommune'],
    fields: ['outstanding'],
    fits: (one, book) => isData(one, book) && has(book, 'loanList') && addsTo(one) && carriesCommune(one),
    to: (one) => one.printed + 27_000_000 / dongOf(one),
    rules: [...SUMS, 'sum.columns', 'balance.sum', 'ratio.overdue', ...AGAINST_LOANS],
    expects: true,
  }),
  misprint('part.debt of a programme against the loans', {
    kinds: ['lenProgramme', 'creditByProgramme', 'trustProgrammes'],
    fields: ['outstanding'],
    fits: (one, book) => isData(one, book) && has(book, 'loanList'),
    to: (one) => one.printed + 27_000_000 / dongOf(one),
    rules: [...SUMS, 'sum.columns', 'balance.sum', 'ratio.overdue', ...AGAINST_LOANS],
    expects: true,
  }),
  misprint('part.debt in LEN_31 by organisation', {
    kinds: ['lenOrganisation'],
    fields: ['outstanding'],
    fits: (one, book) => isData(one, book) && has(book, 'loanList'),
    to: (one) => one.printed + 27_000_000 / dongOf(one),
    rules: [...SUMS, 'sum.columns', 'balance.sum', ...AGAINST_LOANS],
    expects: true,
  }),
  misprint('part.overdue debt over the debt', {
    kinds: OWN,
    fields: ['overdue'],
    fits: (one, book) => isData(one, book) && carries(one, 'outstanding'),
    to: (one) => valueOf(one, 'outstanding') + 30,
    rules: ['part.overdue', ...SUMS, 'ratio.overdue', 'sum.columns'],
  }),
  misprint('part.debt does not hold its parts', {
    kinds: [...LEN, ...CREDIT],
    fields: ['outstanding'],
    fits: (one, book) => isData(one, book) && carries(one, 'inTerm', 'overdue', 'frozen'),
    to: (one) => one.printed - 9_000_000 / dongOf(one),
    rules: ['sum.columns', 'balance.sum', ...SUMS, ...AGAINST_LOANS],
    expects: true,
  }),
  misprint('part.debt by term does not add up', {
    kinds: CREDIT,
    fields: ['mediumTerm', 'shortTerm'],
    fits: (one, book) => isData(one, book) && one.printed > 0 && addsTo(one),
    to: (one) => one.printed + 14,
    rules: ['sum.columns', ...SUMS],
    expects: true,
  }),
  misprint('part.groups of all classes against the groups', {
    kinds: OWN,
    fields: ['classGood'],
    fits: (one, book) =>
      isData(one, book) && carries(one, 'classFair', 'classAverage', 'classPoor', 'groups') && addsTo(one),
    to: (one) => one.printed + 1,
    rules: ['sum.columns', ...SUMS],
    expects: true,
  }),
  misprint('part.a row a thousand times too high', {
    kinds: OWN,
    fields: ['outstanding'],
    fits: (one, book) => isData(one, book) && addsTo(one),
    to: (one) => one.printed * 1_000,
    rules: ['unit.slip', 'unit.unlike', ...SUMS, 'ratio.overdue', 'change.baseline', 'sum.columns', ...AGAINST_LOANS],
  }),
  misprint('trust.number of groups', {
    kinds: ['trustDebt'],
    fields: ['groups'],
    fits: (one, book) => isData(one, book) && has(book, 'groupScore'),
    to: (one) => one.printed + 1,
    rules: ['reconcile.trustDebt'],
    expects: true,
  }),
  misprint('trust.debt of a commune and organisation', {
    kinds: ['trustDebt'],
    fields: ['outstanding'],
    fits: (one, book) => isData(one, book) && has(book, 'groupScore'),
    to: (one) => one.printed + 41_000_000,
    rules: ['reconcile.trustDebt'],
  }),
  misprint('trust.groups of a class', {
    kinds: ['trustClasses'],
    fields: ['classGood', 'classFair'],
    fits: (one, book) => isData(one, book) && has(book, 'groupScore'),
    to: (one) => one.printed + 1,
    rules: ['reconcile.trustClasses', 'sum.columns'],
    expects: true,
  }),
  misprint('trust.overdue debt of a programme', {
    kinds: ['trustProgrammes'],
    fields: ['overdue'],
    fits: (one, book) => isData(one, book) && has(book, 'loanList') && one.printed > 0,
    to: (one) => one.printed - 1_000_000,
    rules: ['reconcile.trustProgrammes', 'ratio.overdue'],
    expects: true,
  }),
  misprint('trust.inactive loans of a programme', {
    kinds: ['trustProgrammes'],
    fields: ['inactiveLoans'],
    fits: (one, book) => isData(one, book) && has(book, 'loanList') && one.printed > 0,
    to: (one) => one.printed + 2,
    rules: ['reconcile.trustProgrammes'],
    expects: true,
  }),
];

/** A total that adds up the cell's row, so that the figures around it can tell. */
function addsTo({ table, column }: Cell): boolean {
  const total = table.rows.find(({ role }) => role === 'total');
  return (
    total !== undefined &&
    dataRowsOf(table).length > 1 &&
    column.field !== null &&
    Number.isFinite(printedAt(table, total, column.field))
  );
}

const carriesCommune = ({ table }: Cell): boolean => columnOf(table, 'communeName') !== undefined;

/** The row's ratio, as printed, tells its overdue debt apart from a figure nearly twice as high. */
const ratioTells = (one: Cell): boolean => valueOf(one, 'overdueRatio') >= 0.05;

/** Ratios, growth, changes, shares, averages. */
const DERIVED_FAULTS: readonly Fault[] = [
  misprint('ratio.off by a tenth of itself', {
    kinds: [...OWN, 'trustProgrammes'],
    fields: ['overdueRatio'],
    fits: (one, book) => (isData(one, book) || isTotal(one, book)) && one.printed >= 0.3 && ratioIsSharp(one),
    to: (one) => one.printed * 1.15 + 0.05,
    rules: ['ratio.overdue'],
    expects: true,
  }),
  misprint('ratio.digits transposed', {
    kinds: OWN,
    fields: ['overdueRatio'],
    fits: (one, book) => isData(one, book) && one.printed > 0.1 && ratioIsSharp(one),
    to: (one, random) => {
      const wrong = transposed(one.printed, one.column.decimals, random);
      return wrong !== null && Math.abs(wrong - one.printed) > 0.05 + one.printed * 0.06 ? wrong : null;
    },
    rules: ['ratio.overdue'],
    expects: true,
  }),
  misprint('ratio.left from the earlier table', {
    kinds: ['organisationTable'],
    fields: ['overdueRatio'],
    fits: (one, book) =>
      isData(one, book) &&
      isOfToday(one, book) &&
      one.printed > 0 &&
      carries(one, 'overdueChange', 'outstandingChange') &&
      ratioIsSharp(one),
    to: (one) => {
      const then =
        (100 * (valueOf(one, 'overdue') - valueOf(one, 'overdueChange'))) /
        (valueOf(one, 'outstanding') - valueOf(one, 'outstandingChange'));
      return Math.abs(then - one.printed) > 0.02 + one.printed * 0.06 ? then : null;
    },
    rules: ['ratio.overdue'],
    expects: true,
  }),
  fault('ratio.frozen debt in its numerator', (book, random) => {
    const one = oneOf(
      cellsOf(
        book,
        [...OWN, 'trustProgrammes'],
        ['overdueRatio'],
        (cell) =>
          isData(cell, book) &&
          ratioIsSharp(cell) &&
          Number(cell.line.facts.frozen ?? 0) > 0.002 * Number(cell.line.facts.outstanding),
      ),
      random,
    );
    if (!one) return null;
    const { overdue, frozen, outstanding } = one.line.facts;
    const wrong = (100 * (Number(overdue) + Number(frozen))) / Number(outstanding);
    return {
      book: type(book, [figure(one, wrong)]),
      at: [place(one)],
      rules: ['ratio.overdue'],
      expected: valueAt(book, one),
    };
  }),
  misprint('ratio.as a fraction', {
    kinds: OWN,
    fields: ['overdueRatio'],
    fits: (one, book) => isData(one, book) && one.printed > 1 && dataRowsOf(one.table).length > 2,
    to: (one) => one.printed / 100,
    rules: ['ratio.overdue'],
  }),
  misprint('ratio.of frozen debt', {
    kinds: ['trustProgrammes'],
    fields: ['frozenRatio'],
    fits: (one, book) => isData(one, book) && one.printed > 0.2,
    to: (one) => one.printed * 1.3,
    rules: ['ratio.frozen'],
    expects: true,
  }),
  misprint('growth.digits wrong', {
    kinds: ['organisationTable'],
    fields: ['overdueGrowth'],
    fits: (one, book) =>
      (isData(one, book) || isTotal(one, book)) && Number.isFinite(one.printed) && valueOf(one, 'overdue') > 50,
    to: (one) => one.printed + 7.5,
    rules: ['growth.overdue'],
    expects: true,
  }),
  misprint('growth.measured against today', {
    kinds: ['organisationTable'],
    fields: ['overdueGrowth'],
    fits: (one, book) => isData(one, book) && valueOf(one, 'overdue') > 50 && Math.abs(one.printed) > 8,
    to: (one) => (100 * valueOf(one, 'overdueChange')) / valueOf(one, 'overdue'),
    rules: ['growth.overdue'],
    expects: true,
  }),
  misprint('change.of households against 31/12', {
    kinds: ['organisationTable'],
    fields: ['householdsChange'],
    fits: (one, book) => isData(one, book) && hasBaseline(book) && addsTo(one),
    to: (one) => one.printed + 3,
    rules: ['change.baseline', ...SUMS],
    expects: true,
  }),
  misprint('change.sign lost', {
    kinds: ['organisationTable'],
    fields: ['outstandingChange', 'overdueChange'],
    fits: (one, book) => isData(one, book) && addsTo(one) && hasBaseline(book) && one.printed < -5,
    to: (one) => -one.printed,
    rules: ['change.baseline', 'growth.overdue', 'change.flow', ...SUMS],
    expects: true,
  }),
  misprint('change.baseline sheet wrong', {
    kinds: ['organisationTable'],
    fields: ['outstanding', 'households'],
    fits: (one, book) => isData(one, book) && !isOfToday(one, book) && addsTo(one) && hasChanges(book),
    to: (one) => one.printed + 210,
    rules: ['change.baseline', 'change.flow', ...SUMS],
    expects: true,
  }),
  misprint('share.digits wrong', {
    kinds: ['organisationTable'],
    fields: ['share'],
    fits: (one, book) => isData(one, book) && dataRowsOf(one.table).length > 2,
    to: (one) => one.printed + 3.2,
    rules: ['share.part', 'share.total'],
    expects: true,
  }),
  fault('share.taken from one row for another', (book, random) => {
    const one = oneOf(
      cellsOf(
        book,
        ['organisationTable'],
        ['share'],
        (cell) => isData(cell, book) && dataRowsOf(cell.table).length > 2,
      ),
      random,
    );
    if (!one) return null;
    const other = oneOf(
      dataRowsOf(one.table).filter((line) => Math.abs(printedAt(one.table, line, 'share') - one.printed) > 2),
      random,
    );
    const second = other && cellAt(one.table, other, 'share');
    if (!second) return null;
    return {
      book: type(book, [figure(one, second.printed), figure(second, one.printed)]),
      at: [place(one), place(second)],
      rules: ['share.part', 'share.total'],
    };
  }),
  misprint('share.forced to make 100 %', {
    kinds: ['organisationTable'],
    fields: ['share'],
    fits: (one, book) => isData(one, book) && dataRowsOf(one.table).length > 2,
    to: (one) => one.printed + 0.03,
    rules: ['share.part', 'share.total', 'share.forced'],
    expects: true,
  }),
];

/** The printed figures leave the ratio no more than a little room. */
const ratioIsSharp = (one: Cell): boolean => {
  const step = 10 ** -(columnOf(one.table, 'overdue')?.decimals ?? 0);
  return carries(one, 'overdue', 'outstanding') && valueOf(one, 'overdue') > 40 * step;
};

const hasBaseline = (book: Book): boolean =>
  cellsOf(book, ['organisationTable'], ['households'], ({ table }) => table.period === book.office.baselineDate)
    .length > 0;

const hasChanges = (book: Book): boolean => cellsOf(book, ['organisationTable'], ['outstandingChange']).length > 0;

/** Cells of summaries that hold nothing, or a row too many. */
const BLANK_FAULTS: readonly Fault[] = [
  fault('organisation.twice in a table', (book, random) => {
    const one = oneOf(
      cellsOf(
        book,
        ['organisationTable'],
        ['organisationName'],
        (cell) =>
          isData(cell, book) &&
          dataRowsOf(cell.table).length > 2 &&
          addsTo({ ...cell, column: columnOf(cell.table, 'groups') ?? cell.column }),
      ),
      random,
    );
    const other = one && dataRowsOf(one.table).find(({ id }) => id !== one.line.id);
    const second = other && cellAt(one.table, other, 'organisationName');
    return one && second
      ? {
          book: type(book, [cell(one, valueAt(book, second))]),
          at: [place(one), place(second)],
          rules: ['organisation.repeated', 'row.duplicate'],
        }
      : null;
  }),
];

export const TABLE_FAULTS: readonly Fault[] = [...TOTAL_FAULTS, ...PART_FAULTS, ...DERIVED_FAULTS, ...BLANK_FAULTS];
