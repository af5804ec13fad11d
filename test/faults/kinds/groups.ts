import type { FieldId } from '../../../src/core/sheet/field';
import type { KindId } from '../../../src/core/sheet/table';
import { rewrite, sheetOf, tablesOf, type, valueAt, type Book, type Typed } from '../book';
import {
  cell,
  cellAt,
  cellsOf,
  figure,
  has,
  isData,
  oneOf,
  place,
  printedAt,
  textAt,
  transposed,
  type Cell,
  type Fits,
} from './cells-of';
import { fault, type Fault, type Planted } from './fault';

const POINTS = ['pointsAttendance', 'pointsOverdue', 'pointsPrincipal', 'pointsInterest'] as const;
const MOST: Readonly<Record<(typeof POINTS)[number], number>> = {
  ...{ pointsAttendance: 20, pointsOverdue: 30, pointsPrincipal: 15, pointsInterest: 20 },
};
const CLASSES = ['Tốt', 'Khá', 'Trung bình', 'Yếu'];

/** A cell of a list of groups typed over. */
const inList = (
  id: string,
  rules: readonly string[],
  kinds: readonly KindId[],
  fields: readonly FieldId[],
  wrong: (one: Cell, book: Book) => readonly Typed[] | null,
  more: {
    readonly fits?: Fits;
    readonly expected?: (one: Cell, book: Book) => Planted['expected'];
    readonly beside?: readonly KindId[];
  } = {},
): Fault =>
  fault(id, (book, random) => {
    if (more.beside && !more.beside.some((kind) => has(book, kind))) return null;
    const one = oneOf(
      cellsOf(book, kinds, fields, (cell) => isData(cell, book) && (more.fits?.(cell, book) ?? true)),
      random,
    );
    const typed = one && wrong(one, book);
    if (!one || !typed) return null;
    const expected = more.expected?.(one, book);
    const planted = { book: type(book, typed), at: [place(one)], rules };
    return expected === undefined ? planted : { ...planted, expected };
  });

const valueOf = (one: Cell, field: FieldId): number => printedAt(one.table, one.line, field);
const sister = (one: Cell, field: FieldId): Cell => cellAt(one.table, one.line, field) as Cell;
const carries = (one: Cell, ...fields: readonly FieldId[]): boolean =>
  fields.every((field) => cellAt(one.table, one.line, field) !== undefined);

/** A row of a list copied below itself. */
const rowTwice = (
  id: string,
  rules: readonly string[],
  kinds: readonly KindId[],
  told: FieldId,
  change?: (copy: unknown[], one: Cell) => void,
): Fault =>
  fault(id, (book, random) => {
    const one = oneOf(cellsOf(book, kinds, [told]), random);
    if (!one) return null;
    const changed = rewrite(book, one.sheet, (values, formats) => {
      const copy = [...(values[one.row] ?? [])];
      change?.(copy, one);
      values.splice(one.row + 1, 0, copy);
      formats.splice(one.row + 1, 0, formats[one.row] ?? []);
    });
    return { book: changed, at: [{ ...place(one), row: one.row + 1 }], rules };
  });

/** What the points of a group say of themselves. */
const SCORE_FAULTS: readonly Fault[] = [
  inList('score.over the maximum', ['score.range'], ['groupScore'], POINTS, (one) => [
    cell(one, MOST[one.column.field as keyof typeof MOST] + 2),
  ]),
  inList('score.below zero', ['score.range'], ['groupScore'], POINTS, (one) => [cell(one, -2)]),
  inList(
    'score.total five too high',
    ['score.total'],
    ['groupScore'],
    ['pointsTotal'],
    (one) => [cell(one, one.printed + 5)],
    { expected: (one) => one.printed },
  ),
  fault('score.digits of the total transposed', (book, random) => {
    const one = oneOf(
      cellsOf(book, ['groupScore'], ['pointsTotal'], (cell) => cell.printed < 100 && isData(cell, book)),
      random,
    );
    const wrong = one && transposed(one.printed, 0, random);
    return one && wrong
      ? { book: type(book, [cell(one, wrong)]), at: [place(one)], rules: ['score.total'], expected: one.printed }
      : null;
  }),
  inList(
    'score.wrong class',
    ['score.class'],
    ['groupScore', 'groupList', 'groupReview'],
    ['groupClass'],
    (one, book) => [cell(one, CLASSES[(CLASSES.indexOf(textAt(book, one)) + 1) % 4] as string)],
    {
      fits: (one, book) => CLASSES.includes(textAt(book, one)) && carries(one, 'pointsTotal'),
      expected: (one, book) => textAt(book, one),
    },
  ),
  inList(
    'score.class by an older scale',
    ['score.class'],
    ['groupScore'],
    ['groupClass'],
    (one) => [cell(one, 'Khá')],
    { fits: (one) => valueOf(one, 'pointsTotal') >= 85 && valueOf(one, 'pointsTotal') < 90 },
  ),
  rowTwice('group.twice in the score sheet', ['group.duplicate'], ['groupScore'], 'groupCode'),
  rowTwice(
    'group.twice in a list of groups',
    ['group.repeated', 'row.duplicate'],
    ['groupList', 'groupRegister', 'leaderList'],
    'groupCode',
  ),
  rowTwice(
    'group.twice in a list, with another leader',
    ['group.repeated'],
    ['groupList', 'groupRegister'],
    'groupCode',
    (copy, one) => {
      copy[sister(one, 'leaderName').col] = 'Nguyễn Thị Bông';
    },
  ),
];

/** What a list of groups says of the members. */
const MEMBER_FAULTS: readonly Fault[] = [
  inList(
    'members.more savers than members',
    ['group.members'],
    ['groupList', 'groupReview'],
    ['savers'],
    (one) => [figure(one, valueOf(one, 'members') + 3)],
    { fits: (one) => carries(one, 'members') },
  ),
  inList(
    'members.more borrowers than members',
    ['group.members'],
    ['groupList', 'groupReview'],
    ['borrowers'],
    (one) => [figure(one, valueOf(one, 'members') + 2)],
    { fits: (one) => carries(one, 'members') },
  ),
  inList('members.more than sixty', ['group.size'], ['groupList', 'groupRegister'], ['members'], (one) => [
    figure(one, 71),
  ]),
  inList(
    'members.fewer than five',
    ['group.size', 'group.members'],
    ['groupList', 'groupRegister'],
    ['members'],
    (one) => [figure(one, 4)],
    { fits: (one) => !carries(one, 'borrowers') },
  ),
];

/** Lists of groups against each other and against the loans. */
const AGAINST_FAULTS: readonly Fault[] = [
  inList(
    'group.debt in the score sheet',
    ['group.debt', 'reconcile.group', 'reconcile.trustDebt'],
    ['groupScore'],
    ['outstanding'],
    (one) => [figure(one, one.printed + 5_400_000)],
    { beside: ['loanList'], expected: (one) => one.printed },
  ),
  inList(
    'group.digits of its debt transposed',
    ['reconcile.group', 'reconcile.trustDebt', 'sum.total', 'group.debt'],
    ['groupList', 'groupScore'],
    ['outstanding'],
    (one) => {
      const digits = String(Math.round(one.printed * 10 ** one.column.decimals));
      const at = [...digits].findIndex((digit, index) => index > 0 && index < 3 && digit !== digits[index + 1]);
      const swapped = digits.slice(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.slice(at + 2);
      const wrong = Number(swapped) / 10 ** one.column.decimals;
      // a difference below one million đồng is none
      const isFar = Math.abs(wrong - one.printed) * (one.column.dong ?? 1) > 2e6;
      return at >= 0 && isFar ? [figure(one, wrong)] : null;
    },
    { beside: ['loanList'], fits: (one) => carries(one, 'groupCode') },
  ),
  inList(
    'group.borrowers off by one',
    ['reconcile.group', 'group.members'],
    ['groupList'],
    ['borrowers'],
    (one) => [figure(one, one.printed - 1)],
    { beside: ['loanList'], expected: (one, book) => valueAt(book, one) },
  ),
  inList(
    'group.overdue debt left out',
    ['reconcile.group', 'ratio.overdue', 'sum.total'],
    ['groupList'],
    ['overdue'],
    (one) => [figure(one, 0)],
    { beside: ['loanList'], fits: (one) => one.printed * (one.column.dong ?? 1) > 1.1e6 },
  ),
  inList(
    'group.overdue ratio',
    ['ratio.overdue'],
    ['groupList'],
    ['overdueRatio'],
    (one) => [figure(one, one.printed + 1)],
    { fits: (one) => one.printed > 0 && carries(one, 'overdue', 'outstanding') },
  ),
  inList(
    'group.average savings',
    ['average.figure'],
    ['groupList', 'groupReview'],
    ['savingsAverage'],
    (one) => [figure(one, one.printed * 1.5 + 1)],
    { fits: (one) => one.printed > 0 && carries(one, 'members', 'savings') },
  ),
  inList('group.closed but scored', ['group.noDebt', 'group.debt'], ['groupScore'], ['outstanding'], (one) => [
    figure(one, 0),
  ]),
  inList(
    'leader.differs between lists',
    ['group.differs', 'group.inconsistent'],
    ['leaderList', 'groupRegister', 'groupList', 'groupScore'],
    ['leaderName'],
    (one) => [cell(one, 'Phạm Văn Sáu')],
    { beside: ['loanList'], fits: (one) => carries(one, 'groupCode') },
  ),
  inList('leader.telephone too short', ['phone.invalid'], ['leaderList'], ['leaderPhone'], (one, book) => [
    cell(one, textAt(book, one).slice(0, 8)),
  ]),
  inList('leader.telephone does not begin with 0', ['phone.invalid'], ['leaderList'], ['leaderPhone'], (one, book) => [
    cell(one, `8${textAt(book, one).slice(1)}`),
  ]),
  inList(
    'leader.organisation differs between lists',
    ['group.inconsistent', 'group.differs', 'group.organisation', 'organisation.contradicts'],
    ['groupList', 'leaderList', 'groupRegister'],
    ['organisationCode'],
    (one, book) => [cell(one, textAt(book, one) === '11' ? '12' : '11')],
    { beside: ['groupScore', 'loanList'] },
  ),
  fault('group.left out of BC0437', (book, random) => {
    if (!has(book, 'loanList')) return null;
    const one = oneOf(
      cellsOf(
        book,
        ['groupList'],
        ['groupCode'],
        (cell) =>
          isData(cell, book) &&
          carries(cell, 'borrowers') &&
          cell.table.rows.length > 3 &&
          tablesOf(book, 'groupList').length === 1,
      ),
      random,
    );
    const loan =
      one &&
      cellsOf(book, ['loanList'], ['groupCode'], (cell) => isData(cell, book) && textAt(book, cell) === one.line.id);
    if (!one || !loan) return null;
    const changed = rewrite(book, one.sheet, (values, formats) => {
      values.splice(one.row, 1);
      formats.splice(one.row, 1);
    });
    return { book: changed, at: loan.map(place), rules: ['reconcile.groupMissing'] };
  }),
  fault('sheet.figures one column to the right', (book, random) => {
    const table = oneOf(
      tablesOf(book, 'groupScore').filter(({ columns }) => columns.some(({ field }) => field === 'pointsSavers')),
      random,
    );
    if (!table) return null;
    const at = (field: FieldId): number => table.columns.find((column) => column.field === field)?.col ?? -1;
    const [a, b] = [at('pointsOverdue'), at('pointsPrincipal')];
    const rows = table.rows.map(({ row }) => row);
    const { values } = sheetOf(book, table.sheet).grid;
    const typed = rows.flatMap((row): Typed[] => [
      { sheet: table.sheet, row, col: a, value: values[row]?.[b] ?? '' },
      { sheet: table.sheet, row, col: b, value: values[row]?.[a] ?? '' },
    ]);
    return {
      book: type(book, typed),
      at: rows.flatMap((row) => [a, b].map((col) => ({ sheet: table.sheet, row, col }))),
      rules: ['columns.swapped', 'score.range'],
    };
  }),
];

export const GROUP_FAULTS: readonly Fault[] = [...SCORE_FAULTS, ...MEMBER_FAULTS, ...AGAINST_FAULTS];
