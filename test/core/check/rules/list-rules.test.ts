import type { FieldId } from '../../../../src/core/sheet/field';
import type { CellValue } from '../../../../src/core/sheet/grid';
import { gridOf } from '../../../../src/core/sheet/grid';
import { recognise } from '../../../../src/core/sheet/recognise';
import type { KindId, Table } from '../../../../src/core/sheet/table';
import { tableOf } from '../../record/table-of';
import { errorsOf, findingsOf, placesOf, REPORT_DATE } from '../found';

type Cells = Partial<Record<FieldId, CellValue>>;

const listOf = (kind: KindId, rows: readonly Cells[], sheet = 'Danh sách'): Table => {
  const fields = Object.keys(rows[0] ?? {}) as FieldId[];
  const columns = Object.fromEntries(fields.map((field) => [field, rows.map((row) => row[field] ?? '')]));
  return tableOf(kind, columns, { sheet, date: REPORT_DATE });
};

const loan = (number: number, changes: Cells = {}): Cells => ({
  officeCode: '004899',
  communeCode: '489901',
  communeName: 'Xã Hoa Sim',
  hamletName: 'Ấp 1',
  groupCode: '0126001',
  leaderName: 'Trần Thị Mận',
  organisationCode: '11',
  customerCode: String(4_600_000_000 + number),
  customerName: `Lê Văn ${String.fromCharCode(64 + number)}`,
  loanCode: `6600${String(number).padStart(12, '0')}`,
  fundSource: '1',
  programmeCode: '01',
  loanDate: 45_000 + number,
  dueContract: 47_000,
  principal: 50_000_000 + number,
  outstanding: 30_000_000 + number,
  inTerm: 30_000_000 + number,
  overdue: 0,
  frozen: 0,
  ...changes,
});

/** A list of 24 loans in order, some rows changed. */
const loans = (...changes: readonly (readonly [number, Cells])[]): Table =>
  listOf(
    'loanList',
    Array.from({ length: 24 }, (_, at) =>
      loan(at + 1, Object.assign({}, ...changes.filter(([row]) => row === at + 1).map(([, cells]) => cells))),
    ),
  );

const group = (number: number, changes: Cells = {}): Cells => ({
  officeCode: '004899',
  communeName: 'Xã Hoa Sim',
  groupCode: `01260${String(number).padStart(2, '0')}`,
  leaderName: `Tổ trưởng ${String.fromCharCode(64 + number)}`,
  members: 40,
  borrowers: 36,
  savers: 38,
  outstanding: 900_000_000 + number,
  savings: 20_000_000 + number,
  ...changes,
});

const groups = (kind: KindId, ...more: readonly Cells[]): Table =>
  listOf(kind, [...Array.from({ length: 12 }, (_, at) => group(at + 1)), ...more]);

test('lists in order have no finding of these rules', () => {
  const ids = ['cell.', 'fund.', 'row.', 'group.repeated', 'group.members'];
  for (const table of [loans(), groups('groupList')])
    expect(
      (
        [
          'cell.error',
          'cell.spaces',
          'cell.constant',
          'cell.required',
          'cell.missing',
          'fund.unknown',
          'row.duplicate',
          'row.alike',
          'group.repeated',
          'group.members',
        ] as const
      ).flatMap((id) => findingsOf(id, table)),
    ).toEqual([]);
  expect(ids).toHaveLength(5);
});

describe('error values', () => {
  const HEADINGS = ['Mã tổ', 'Tên tổ trưởng', 'Số tổ viên', 'Tổng dư nợ', 'Số dư tiền gửi'];
  const sheet = (...changes: readonly (readonly [number, number, CellValue])[]): Table[] => {
    const rows: CellValue[][] = Array.from({ length: 8 }, (_, at) => [
      `012600${at}`,
      `Lê Thị ${'ABCDEFGH'[at]}`,
      40,
      900_000_000 + at,
      20_000_000,
    ]);
    for (const [row, col, value] of changes) rows[row]![col] = value;
    return recognise([gridOf([HEADINGS, ...rows], 'DS tổ')]).tables;
  };

  test.each(['#N/A', '#REF!', '#DIV/0!', '#VALUE!', '#NAME?'])(
    '%s in a column of numbers is told as such, once',
    (value) => {
      const tables = sheet([3, 3, value]);
      expect(placesOf('cell.error', ...tables)).toEqual([[4, 'outstanding']]);
      expect(errorsOf(...tables)).toEqual(['cell.error']);
    },
  );

  test('in codes and names too, and nothing else is said of them', () => {
    const tables = sheet([2, 0, '#N/A'], [5, 1, '#REF!']);
    expect(placesOf('cell.error', ...tables)).toEqual([
      [3, 'groupCode'],
      [6, 'leaderName'],
    ]);
    expect(errorsOf(...tables)).toEqual(['cell.error', 'cell.error']);
  });

  test('words that only look like one are no error value', () => {
    expect(findingsOf('cell.error', ...sheet([2, 1, '#1 Lê Thị C']))).toEqual([]);
    expect(errorsOf(...sheet([3, 3, 'không rõ']))).toEqual(['number.unreadable']);
  });
});

describe('stray spaces', () => {
  const read = (...names: readonly string[]): Table[] =>
    recognise([
      gridOf(
        [
          ['Mã tổ', 'Tên tổ trưởng', 'Số tổ viên', 'Tổng dư nợ'],
          ...names.map((name, at) => [`012600${at}`, name, 40, 900_000_000 + at]),
        ],
        'DS tổ',
      ),
    ]).tables;

  test.each(['Lê Thị Đào ', ' Lê Thị Đào', 'Lê  Thị Đào', 'Lê\u00a0Thị Đào'])(
    '"%s" is told once for its column',
    (name) => {
      const found = findingsOf('cell.spaces', ...read('Lê Văn A', name, name, 'Lê Văn D'));
      expect(found.map(({ place, values }) => [place.row, values.count])).toEqual([[2, 2]]);
      expect(found[0]?.mend).toBe('trim');
    },
  );

  test('a code with a space', () => {
    const tables = recognise([
      gridOf([
        ['Mã tổ', 'Tên tổ trưởng', 'Số tổ viên', 'Tổng dư nợ'],
        ['0126001', 'Lê Thị A', 40, 9e8],
        ['0126002 ', 'Lê Thị B', 41, 8e8],
        ['0126003', 'Lê Thị C', 42, 7e8],
      ]),
    ]).tables;
    expect(placesOf('cell.spaces', ...tables)).toEqual([[2, 'groupCode']]);
  });

  test('line breaks, decomposed accents and blank cells are none', () => {
    expect(
      findingsOf('cell.spaces', ...read('Lê Thị\nĐào', 'Lê Thị Đào'.normalize('NFD'), 'Lê Văn C', 'Lê Văn D')),
    ).toEqual([]);
  });
});

describe('a number typed over a formula', () => {
  const withFormulas = (formulas: readonly number[]): Table => {
    const table = groups('groupList');
    return {
      ...table,
      columns: table.columns.map((column) =>
        column.field === 'outstanding' ? { ...column, formulas: Uint8Array.from(formulas) } : column,
      ),
    };
  };
  const ones = (...typed: readonly number[]): number[] =>
    Array.from({ length: 12 }, (_, at) => (typed.includes(at) ? 0 : 1));

  test('is told where its column has formulas', () => {
    expect(placesOf('cell.constant', withFormulas(ones(4)))).toEqual([[5, 'outstanding']]);
  });

  test('a column of formulas only, of numbers only, or of both alike is none', () => {
    expect(findingsOf('cell.constant', withFormulas(ones()))).toEqual([]);
    expect(findingsOf('cell.constant', withFormulas(ones(...Array.from({ length: 12 }, (_, at) => at))))).toEqual([]);
    expect(findingsOf('cell.constant', withFormulas(ones(0, 1, 2, 3, 4, 5)))).toEqual([]);
  });
});

describe('cells left blank', () => {
  test.each(['loanCode', 'customerCode'] as const)('%s of a loan that owes', (field) => {
    expect(placesOf('cell.required', loans([5, { [field]: '' }]))).toEqual([[5, field]]);
  });

  test('the group of a loan that names its leader or organisation; a loan that the bank makes itself has none', () => {
    expect(placesOf('cell.required', loans([5, { groupCode: '', leaderName: '' }]))).toEqual([[5, 'groupCode']]);
    expect(findingsOf('cell.required', loans([5, { groupCode: '', leaderName: '', organisationCode: '99' }]))).toEqual(
      [],
    );
  });

  test('a total debt beside its parts, with what it should be', () => {
    const found = findingsOf('cell.required', loans([7, { outstanding: '' }]));
    expect(found.map(({ place, expected }) => [place.row, expected])).toEqual([[7, 30_000_007]]);
  });

  test('a settled loan, a saver without loan and a list without such codes need none', () => {
    const settled = { outstanding: 0, inTerm: 0, loanCode: '' };
    expect(findingsOf('cell.required', loans([5, settled], [6, { ...settled, outstanding: '', inTerm: '' }]))).toEqual(
      [],
    );
    const without = Array.from({ length: 24 }, (_, at) => [at + 1, { loanCode: '' }] as const);
    expect(findingsOf('cell.required', loans(...without))).toEqual([]);
  });

  test('a group without its code', () => {
    const table = groups('groupList', group(13, { groupCode: '' }));
    expect(placesOf('cell.required', table)).toEqual([[13, 'groupCode']]);
  });

  test.each(['communeName', 'hamletName', 'officeCode', 'leaderName', 'organisationCode'] as const)(
    '%s that nearly all rows have',
    (field) => {
      expect(placesOf('cell.missing', loans([5, { [field]: '' }]))).toEqual([[5, field]]);
    },
  );

  test('a loan without a group has no leader, and a column that many rows leave blank is not needed', () => {
    expect(findingsOf('cell.missing', loans([5, { groupCode: '', leaderName: '', organisationCode: '' }]))).toEqual([]);
    const many = [1, 2, 3, 4, 5].map((row) => [row, { hamletName: '' }] as const);
    expect(findingsOf('cell.missing', loans(...many))).toEqual([]);
  });
});

describe('sources of funds', () => {
  test.each(['1', '2', 'TW', 'ĐP', 'Vốn trung ương', 'Ngân sách địa phương', 'NSĐP'])('%s is one', (text) => {
    expect(findingsOf('fund.unknown', loans([3, { fundSource: text }]))).toEqual([]);
  });

  test('another is told once, with its number of rows', () => {
    const found = findingsOf('fund.unknown', loans([3, { fundSource: '7' }], [9, { fundSource: '7' }]));
    expect(found.map(({ place, values }) => [place.row, values.count])).toEqual([[3, 2]]);
  });

  test('a column of other words is left alone', () => {
    const all = Array.from({ length: 24 }, (_, at) => [at + 1, { fundSource: `QĐ ${at}` }] as const);
    expect(findingsOf('fund.unknown', loans(...all))).toEqual([]);
  });
});

describe('rows alike', () => {
  const CODES = ['loanCode', 'groupCode'];
  const without = (cells: Cells): Cells =>
    Object.fromEntries(Object.entries(cells).filter(([field]) => !CODES.includes(field)));

  test('the same row again where rows have no code', () => {
    const rows = [1, 2, 3, 2].map((number) => loan(number));
    const table = listOf(
      'loanList',
      rows.map((cells) => without(cells)),
    );
    expect(findingsOf('row.duplicate', table).map(({ place, values }) => [place.row, values.firstLine])).toEqual([
      [4, 3],
    ]);
    const other = listOf(
      'loanList',
      rows.map((cells, at) => ({ ...without(cells), outstanding: 1_000 + at })),
    );
    expect(findingsOf('row.duplicate', other)).toEqual([]);
  });

  test('a group twice in a list of groups: alike or not', () => {
    const [same] = findingsOf('group.repeated', groups('groupRegister', group(3)));
    expect([same?.place.row, same?.values.same, same?.values.firstLine]).toEqual([13, true, 4]);
    const [other] = findingsOf('group.repeated', groups('groupList', group(3, { members: 41 })));
    expect([other?.place.row, other?.values.same]).toEqual([13, false]);
    expect(findingsOf('group.repeated', groups('groupList', group(3, { officeCode: '004888' })))).toEqual([]);
  });

  test('a loan entered twice under two contracts, alike in all but one or two cells', () => {
    const twin = { ...loan(4), loanCode: '6600000000000099' };
    expect(placesOf('row.alike', loans([5, twin]))).toEqual([[5, 'loanCode']]);
    expect(placesOf('row.alike', loans([5, { ...twin, dueContract: 47_100 }]))).toEqual([[5, 'loanCode']]);
  });

  test('two loans of one customer that differ in more, or for water and sanitation, are usual', () => {
    const twin = { ...loan(4), loanCode: '6600000000000099' };
    expect(findingsOf('row.alike', loans([5, { ...twin, dueContract: 47_100, principal: 60_000_000 }]))).toEqual([]);
    expect(findingsOf('row.alike', loans([4, { programmeCode: '06' }], [5, { ...twin, programmeCode: '06' }]))).toEqual(
      [],
    );
  });

  test('a group entered twice under two codes', () => {
    const twin = { ...group(4), groupCode: '0126099' };
    expect(placesOf('row.alike', groups('groupList', twin))).toEqual([[13, 'groupCode']]);
  });
});

describe('members', () => {
  test('savers may be more than borrowers, not more than members', () => {
    expect(findingsOf('group.members', groups('groupList', group(13, { savers: 40, borrowers: 20 })))).toEqual([]);
    expect(placesOf('group.members', groups('groupList', group(13, { savers: 41 })))).toEqual([[13, 'savers']]);
    expect(placesOf('group.members', groups('groupReview', group(13, { borrowers: 41 })))).toEqual([[13, 'borrowers']]);
  });

  test('a column that counts something else than members is left alone', () => {
    const rows = Array.from({ length: 12 }, (_, at) => group(at + 1, { savers: 45 }));
    expect(findingsOf('group.members', listOf('groupList', rows))).toEqual([]);
  });
});
