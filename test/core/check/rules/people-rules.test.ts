import type { FieldId } from '../../../../src/core/sheet/field';
import { phoneOf, phonesIn } from '../../../../src/core/check/phone';
import { expiryOf } from '../../../../src/core/check/identity';
import { serialOf } from '../../../../src/core/cell/serial';
import { runChecks } from '../../../../src/core/check/run-checks';
import type { CellValue } from '../../../../src/core/sheet/grid';
import { gridOf } from '../../../../src/core/sheet/grid';
import { recognise } from '../../../../src/core/sheet/recognise';
import type { KindId, Table } from '../../../../src/core/sheet/table';
import { tableOf } from '../../record/table-of';
import { findingsOf, placesOf, REPORT_DATE } from '../found';

type Cells = Partial<Record<FieldId, CellValue>>;

const day = (year: number, month: number, of: number): number => serialOf(year, month, of) ?? NaN;

const listOf = (kind: KindId, rows: readonly Cells[], sheet: string, date: number | undefined = REPORT_DATE): Table => {
  const fields = Object.keys(rows[0] ?? {}) as FieldId[];
  const columns = Object.fromEntries(fields.map((field) => [field, rows.map((row) => row[field] ?? '')]));
  return tableOf(kind, columns, { sheet, ...(date === undefined ? {} : { date }) });
};

const NAMES = ['Đào', 'Hải', 'Lan', 'Nga', 'Sơn', 'Tâm', 'Vân', 'Yến'];

const loan = (number: number, changes: Cells = {}): Cells => ({
  groupCode: `012600${Math.ceil(number / 4)}`,
  leaderName: `Trần Văn ${NAMES[Math.ceil(number / 4)]}`,
  organisationCode: `1${Math.ceil(number / 4)}`,
  hamletCode: '48990101',
  hamletName: 'Ấp 1',
  customerCode: String(4_600_000_000 + number),
  customerName: `Lê Thị ${NAMES[number - 1]}`,
  customerPhone: `09120000${10 + number}`,
  birthDate: `1${number}/05/1980`,
  identityNumber: `0790800000${10 + number}`,
  identityIssued: '15/06/2021',
  loanCode: `6600${String(number).padStart(12, '0')}`,
  dueContract: 47_000,
  outstanding: 30_000_000,
  overdue: 0,
  frozen: 0,
  frozenUntil: '',
  interestRate: 6.6,
  arrears: 100_000,
  ...changes,
});
const loans = (...changes: readonly (readonly [number, Cells])[]): Table =>
  listOf(
    'loanList',
    [1, 2, 3, 4, 5, 6, 7, 8].map((number) => loan(number, changes.find(([row]) => row === number)?.[1])),
    'BCQUERY',
  );

const register = (
  changes: Readonly<Record<number, Cells>> = {},
  kind: KindId = 'groupRegister',
  date: number | undefined = REPORT_DATE,
): Table =>
  listOf(
    kind,
    [1, 2].map((number) => ({
      groupCode: `012600${number}`,
      leaderName: `TRẦN VĂN ${NAMES[number]?.toUpperCase()}`,
      leaderPhone: `091300000${number}`,
      organisationName: number === 1 ? 'HỘI NÔNG DÂN' : 'HỘI PHỤ NỮ',
      pointCode: 'TXN489901',
      members: 40,
      outstanding: 120_000_000,
      ...changes[number],
    })),
    'DSTO',
    date,
  );

const OF_PEOPLE =
  /^(?:phone|identity|birth|customer|person|leader)\.|^group\.(?:inconsistent|differs|unlisted|toClose|hamlets)$|^loan\.(?:arrears|frozenEnds)$/;

test('lists in order have no finding of these rules', () => {
  const found = runChecks([loans(), register()], REPORT_DATE).map(({ rule }) => rule);
  expect(found.filter((id) => OF_PEOPLE.test(id))).toEqual([]);
});

describe('phone numbers', () => {
  test.each(['0912345678', '0912 345 678', '0912.345.678', '+84912345678', '(0912) 345-678', '84912345678'])(
    '%s is one',
    (text) => {
      expect(phoneOf(text)).toBe('0912345678');
    },
  );

  test.each(['912345678', '09123456789', '1912345678', 'không có', '', '0'])('%s is none', (text) => {
    expect(phoneOf(text)).toBeNull();
  });

  test('a cell may hold two', () => {
    expect(phonesIn('0912 345 678 / 0987654321')).toEqual(['0912345678', '0987654321']);
    expect(phonesIn('0912345678; 12')).toBeNull();
  });

  test('an invalid one is told at its cell; 0 is a blank', () => {
    expect(placesOf('phone.invalid', loans([3, { customerPhone: '091234' }], [4, { customerPhone: '0' }]))).toEqual([
      [3, 'customerPhone'],
    ]);
    expect(placesOf('phone.invalid', register({ 2: { leaderPhone: '0913.000' } }))).toEqual([[2, 'leaderPhone']]);
  });

  test('kept as a number it has lost its 0, which reading gives back', () => {
    const HEADINGS = ['Mã KH', 'Tên KH', 'Số điện thoại', 'Mã tổ', 'Số khế ước', 'Ngày ĐH theo hợp đồng', 'Tổng dư nợ'];
    const rows = [1, 2, 3].map((n) => [
      `460000000${n}`,
      `Lê Thị ${NAMES[n]}`,
      912_345_670 + n,
      '0126001',
      `660000000000000${n}`,
      47_000,
      30_000_000,
    ]);
    const { tables } = recognise([gridOf([HEADINGS, ...rows], 'BCQUERY')]);
    expect(tables[0]?.columns.find(({ field }) => field === 'customerPhone')?.texts[0]).toBe('0912345671');
    expect(findingsOf('phone.invalid', ...tables)).toEqual([]);
  });

  test('a text has lost no 0: too few digits are too few', () => {
    const HEADINGS = ['Mã tổ', 'Tên tổ trưởng', 'SĐT Tổ trưởng', 'Tên tổ phó'];
    const rows = [1, 2, 3].map((n) => [
      `012600${n}`,
      `Lê Thị ${NAMES[n]}`,
      n === 2 ? '09271724' : `091200000${n}`,
      'Trần Văn Tâm',
    ]);
    expect(placesOf('phone.invalid', ...recognise([gridOf([HEADINGS, ...rows], 'TT')]).tables)).toEqual([
      [2, 'leaderPhone'],
    ]);
  });

  test('blank ones are counted where most rows have one', () => {
    expect(
      findingsOf('phone.blank', loans([3, { customerPhone: '' }])).map(({ values }) => [values.count, values.all]),
    ).toEqual([[1, 8]]);
    const most = [1, 2, 3, 4, 5].map((row) => [row, { customerPhone: '' }] as const);
    expect(findingsOf('phone.blank', loans(...most))).toEqual([]);
  });

  test('one number of three customers, or as many as the office sets', () => {
    const same = [1, 2, 3].map((row) => [row, { customerPhone: '0912000099' }] as const);
    expect(findingsOf('phone.shared', loans(...same)).map(({ values }) => values.people)).toEqual([3]);
    expect(findingsOf('phone.shared', loans(...same.slice(1)))).toEqual([]);
    const settings = { off: new Set<string>(), tuned: new Map([['phone.shared', { people: 4 }]]) };
    expect(
      runChecks([loans(...same)], REPORT_DATE, { settings }).filter(({ rule }) => rule === 'phone.shared'),
    ).toEqual([]);
  });
});

describe('identity', () => {
  test('a number of another length; twelve and nine digits are none', () => {
    expect(placesOf('identity.length', loans([3, { identityNumber: '07908000001' }]))).toEqual([[3, 'identityNumber']]);
    expect(placesOf('identity.length', loans([3, { identityNumber: 79_080_000_013 }]))).toEqual([
      [3, 'identityNumber'],
    ]);
    expect(
      findingsOf('identity.length', loans([3, { identityNumber: '' }], [4, { identityNumber: '271234567' }])),
    ).toEqual([]);
  });

  test('the old card of nine digits is told once, from 2025 on', () => {
    const old = [
      [2, { identityNumber: '271234567' }],
      [5, { identityNumber: 271_234_568 }],
    ] as const;
    expect(findingsOf('identity.old', loans(...old)).map(({ severity, values }) => [severity, values.count])).toEqual([
      ['info', 2],
    ]);
    const before = { ...loans(...old), period: { date: day(2024, 12, 31), from: 'column' as const } };
    expect(findingsOf('identity.old', before)).toEqual([]);
  });

  test('a card expires at 14, 25, 40, 60; one issued in the two years before holds longer', () => {
    const born = day(1986, 5, 10);
    expect(expiryOf(born, day(2021, 6, 15))).toEqual({ age: 40, day: day(2026, 5, 10) });
    expect(expiryOf(born, day(2024, 6, 15))).toEqual({ age: 60, day: day(2046, 5, 10) });
    expect(expiryOf(day(1960, 1, 2), day(2021, 6, 15))).toBeNull();
    expect(expiryOf(day(2022, 1, 2), day(2021, 6, 15))).toBeNull();
  });

  test('expired ones are counted; who is known by the year only is left out', () => {
    expect(
      findingsOf('identity.expired', loans([3, { birthDate: '10/05/1986' }])).map(({ values }) => values.age),
    ).toEqual([40]);
    expect(
      findingsOf(
        'identity.expired',
        loans([3, { birthDate: '01/01/1986' }], [4, { birthDate: '1986' }], [5, { birthDate: 1986 }]),
      ),
    ).toEqual([]);
  });

  test('one number of two customers', () => {
    expect(placesOf('identity.shared', loans([3, { identityNumber: '079080000011' }]))).toEqual([
      [3, 'identityNumber'],
    ]);
    const twoLoans = { customerCode: '4600000001', customerName: 'LE THI DAO', identityNumber: '079080000011' };
    expect(findingsOf('identity.shared', loans([2, twoLoans]))).toEqual([]);
  });

  test('01/01 is only a year', () => {
    expect(
      findingsOf('birth.yearOnly', loans([3, { birthDate: '01/01/1980' }], [4, { birthDate: day(1979, 1, 1) }])).map(
        ({ values }) => values.count,
      ),
    ).toEqual([2]);
  });

  test('one customer code with two names; accents, case and titles are no difference', () => {
    const of = (customerName: string): Table => loans([2, { customerCode: '4600000001', customerName }]);
    expect(placesOf('customer.names', of('Phạm Văn Bình'))).toEqual([[2, 'customerName']]);
    expect(findingsOf('customer.names', of('Bà LÊ THỊ ĐÀO'))).toEqual([]);
  });

  test('one person twice in a group needs more than the same name', () => {
    const same = { customerName: 'Lê Thị Đào', birthDate: '11/05/1980' };
    expect(placesOf('person.twice', loans([2, same]))).toEqual([[2, 'customerName']]);
    expect(findingsOf('person.twice', loans([2, { customerName: 'Lê Thị Đào' }]))).toEqual([]);
    expect(findingsOf('person.twice', loans([6, same]))).toEqual([]);
    expect(
      findingsOf('person.twice', loans([1, { birthDate: '01/01/1980' }], [2, { ...same, birthDate: '01/01/1980' }])),
    ).toEqual([]);
  });
});

describe('what lists say of a group', () => {
  test('two leaders, organisations or points in one list: told where fewer rows say so', () => {
    expect(placesOf('group.inconsistent', loans([2, { leaderName: 'Phạm Thị Hoa' }]))).toEqual([[2, 'leaderName']]);
    expect(placesOf('group.inconsistent', loans([3, { organisationCode: '14' }]))).toEqual([[3, 'organisationCode']]);
    expect(findingsOf('group.inconsistent', loans([2, { leaderName: 'Ông TRẦN VĂN HẢI' }]))).toEqual([]);
    expect(findingsOf('group.inconsistent', loans([2, { leaderName: 'Trần Văn H' }]))).toEqual([]);
  });

  test('between lists of a day: case, accents and titles are no difference', () => {
    expect(placesOf('group.differs', loans(), register({ 2: { leaderName: 'Phạm Thị Hoa' } }))).toEqual([
      [5, 'leaderName'],
    ]);
    expect(findingsOf('group.differs', loans(), register({ 2: { leaderName: 'Bà Tran Van Lan' } }))).toEqual([]);
    expect(placesOf('group.differs', loans(), register({ 2: { organisationName: 'ĐOÀN THANH NIÊN' } }))).toEqual([
      [5, 'organisationCode'],
    ]);
  });

  test('phones of two lists of groups', () => {
    const leaders = register({ 1: { leaderPhone: '0913 000 009' } }, 'leaderList');
    expect(
      findingsOf('group.differs', register(), { ...leaders, sheet: 'Tổ trưởng' }).map(({ place, values }) => [
        place.sheet,
        values.what,
      ]),
    ).toEqual([['Tổ trưởng', 'phone']]);
  });

  test('of three lists the odd one out is told, even if it is the one trusted most', () => {
    const scored = listOf(
      'groupScore',
      [1, 2].map((number) => ({
        groupCode: `012600${number}`,
        leaderName: number === 1 ? 'Phạm Thị Hoa' : 'Trần Văn Lan',
      })),
      'CDTOTKVV',
    );
    expect(
      findingsOf('group.differs', scored, loans(), register()).map(({ place }) => [place.sheet, place.row]),
    ).toEqual([['CDTOTKVV', 1]]);
    expect(findingsOf('group.differs', scored, loans()).map(({ place }) => [place.sheet, place.row])).toEqual([
      ['BCQUERY', 1],
    ]);
  });

  test('a list of another day may have other leaders', () => {
    expect(
      findingsOf(
        'group.differs',
        loans(),
        register({ 2: { leaderName: 'Phạm Thị Hoa' } }, 'groupRegister', REPORT_DATE - 31),
      ),
    ).toEqual([]);
  });

  test('groups that owe and are not listed: once, with their number', () => {
    const short = listOf('groupRegister', [{ groupCode: '0126001', members: 40 }], 'DSTO');
    expect(
      findingsOf('group.unlisted', loans(), short).map(({ values }) => [values.groups, values.count, values.all]),
    ).toEqual([['0126002', 1, 2]]);
    const other = listOf('groupRegister', [{ groupCode: '0127001', members: 40 }], 'DSTO');
    expect(findingsOf('group.unlisted', loans(), other)).toEqual([]);
    const leaders = listOf('leaderList', [{ groupCode: '0126001', leaderPhone: '0913000001' }], 'TT');
    expect(findingsOf('leader.unlisted', loans(), leaders).map(({ severity }) => severity)).toEqual(['info']);
    expect(findingsOf('group.unlisted', loans(), leaders)).toEqual([]);
  });
});

describe('work to be done', () => {
  test('small groups and groups with much overdue debt: one line a list', () => {
    expect(
      findingsOf('group.small', loans()).map(({ severity, values }) => [severity, values.count, values.households]),
    ).toEqual([['info', 2, 4]]);
    expect(findingsOf('group.overdue', loans())).toEqual([]);
    const late = findingsOf('group.overdue', loans([6, { overdue: 6_000_000 }]));
    expect(late.map(({ values }) => [values.worst, values.ratio])).toEqual([['0126002', 5]]);
  });

  test('frozen debt is no overdue debt', () => {
    expect(findingsOf('group.overdue', loans([6, { frozen: 30_000_000 }]))).toEqual([]);
  });

  test('without loans the list of groups tells', () => {
    const list = listOf(
      'groupList',
      [1, 2, 3].map((n) => ({
        groupCode: `012600${n}`,
        borrowers: 15 + n * 2,
        outstanding: 1_000_000_000,
        overdue: n * 10_000_000,
      })),
      'BC0437',
    );
    expect(findingsOf('group.small', list).map(({ values }) => values.count)).toEqual([2]);
    expect(findingsOf('group.overdue', list).map(({ values }) => [values.count, values.worst])).toEqual([
      [1, '0126003'],
    ]);
  });

  test('members who did not pay interest or save', () => {
    const list = listOf(
      'groupList',
      [1, 2, 3].map((n) => ({ groupCode: `012600${n}`, members: 40, nonPayersQuarter: n - 1, nonSaversQuarter: 0 })),
      'BC0437',
    );
    expect(
      findingsOf('group.nonPaying', list).map(({ values }) => [values.what, values.count, values.members]),
    ).toEqual([['interest', 2, 3]]);
  });

  test('groups without debt that are still listed', () => {
    expect(placesOf('group.toClose', register({ 2: { outstanding: 0 } }))).toEqual([[2, 'outstanding']]);
    expect(findingsOf('group.toClose', register({ 1: { outstanding: 0 }, 2: { outstanding: 0 } }))).toEqual([]);
  });

  test('a group spread over three hamlets; neighbours of two are usual', () => {
    const spread = [
      [1, { hamletCode: '48990102', hamletName: 'Ấp 2' }],
      [2, { hamletCode: '48990103', hamletName: 'Ấp 3' }],
    ] as const;
    expect(findingsOf('group.hamlets', loans(...spread)).map(({ values }) => values.hamlets)).toEqual([
      'Ấp 2, Ấp 3, Ấp 1',
    ]);
    expect(findingsOf('group.hamlets', loans(spread[0]))).toEqual([]);
    expect(findingsOf('group.hamlets', loans(spread[0], [2, { hamletCode: '48990000' }]))).toEqual([]);
  });

  test('unpaid interest of more than three months, whether the rate is of a year or a month', () => {
    const over = 30_000_000 * 0.0055 * 3 + 1;
    expect(findingsOf('loan.arrears', loans([3, { arrears: over }])).map(({ values }) => values.count)).toEqual([1]);
    expect(findingsOf('loan.arrears', loans([3, { arrears: over - 2 }]))).toEqual([]);
    expect(
      findingsOf('loan.arrears', loans([3, { arrears: over, interestRate: 0.55 }])).map(({ values }) => values.count),
    ).toEqual([1]);
  });

  test('freezing that ends: urgent, soon, past', () => {
    const until = (row: number, days: number) =>
      [row, { frozen: 30_000_000, frozenUntil: REPORT_DATE + days }] as const;
    const found = findingsOf('loan.frozenEnds', loans(until(1, -1), until(2, 30), until(3, 180), until(4, 181)));
    expect(found.map(({ values }) => [values.count, values.past, values.urgent, values.amount])).toEqual([
      [3, 1, 1, 90_000_000],
    ]);
    expect(findingsOf('loan.frozenEnds', loans(until(4, 181), [5, { frozenUntil: REPORT_DATE + 5 }]))).toEqual([]);
  });
});
