import { serialOf } from '../../../../src/core/cell/serial';
import { runChecks } from '../../../../src/core/check/run-checks';
import type { RuleId } from '../../../../src/core/check/finding-values';
import type { CheckContext } from '../../../../src/core/check/rule';
import type { Finding } from '../../../../src/core/check/finding';
import type { FieldId } from '../../../../src/core/sheet/field';
import type { CellValue } from '../../../../src/core/sheet/grid';
import { gridOf } from '../../../../src/core/sheet/grid';
import { recognise } from '../../../../src/core/sheet/recognise';
import type { KindId, Table } from '../../../../src/core/sheet/table';
import { tableOf } from '../../record/table-of';
import { findingsOf, placesOf, REPORT_DATE } from '../found';

type Cells = Partial<Record<FieldId, CellValue>>;

const day = (year: number, month: number, of: number): number => serialOf(year, month, of) ?? NaN;

interface About {
  readonly sheet?: string;
  readonly date?: number;
  readonly title?: string;
}

const listOf = (
  kind: KindId,
  rows: readonly Cells[],
  { sheet = 'BCQUERY', date = REPORT_DATE, title }: About = {},
): Table => {
  const fields = Object.keys(rows[0] ?? {}) as FieldId[];
  const columns = Object.fromEntries(fields.map((field) => [field, rows.map((row) => row[field] ?? '')]));
  return { ...tableOf(kind, columns, { sheet, date }), title: title ?? null };
};

const COMMUNES = ['Hoa Sim', 'Bến Gỗ', 'Suối Trong', 'Trúc Đào', 'Đồi Cỏ'];

const loan = (number: number, changes: Cells = {}): Cells => {
  const commune = number % COMMUNES.length;
  return {
    officeCode: '004899',
    communeCode: `48990${commune + 1}`,
    communeName: `Xã ${COMMUNES[commune]}`,
    groupCode: `012600${number % 3}`,
    customerCode: String(4_600_000_000 + number),
    loanCode: `6600${String(number).padStart(12, '0')}`,
    dueContract: 47_000,
    outstanding: 30_000_000 + number,
    ...changes,
  };
};
const twenty = (changes: Readonly<Record<number, Cells>> = {}): Cells[] =>
  Array.from({ length: 20 }, (_, at) => loan(at + 1, changes[at + 1]));
const loans = (about: About = {}, changes: Readonly<Record<number, Cells>> = {}): Table =>
  listOf('loanList', twenty(changes), about);

const group = (number: number, changes: Cells = {}): Cells => ({
  officeCode: '004899',
  communeName: `Xã ${COMMUNES[number % COMMUNES.length]}`,
  groupCode: `012600${number}`,
  pointsTotal: 90,
  outstanding: 200_000_000 + number,
  ...changes,
});
const scores = (about: About = {}, changes: Cells = {}): Table =>
  listOf(
    'groupScore',
    [0, 1, 2, 3, 4].map((number) => group(number, changes)),
    { sheet: 'CDTOTKVV', ...about },
  );

const told = (id: RuleId, tables: readonly Table[], context: CheckContext = {}, asOf = REPORT_DATE): Finding[] =>
  runChecks(tables, asOf, { context }).filter(({ rule }) => rule === id);

test('sheets in order have no finding of these rules', () => {
  const found = runChecks([loans(), scores()], REPORT_DATE, {
    context: { fileName: 'So lieu 30-09-2026.xlsx', expected: REPORT_DATE },
  });
  expect(found.map(({ rule }) => rule).filter((id) => /^(?:sheet|period|office|units|commune)\./.test(id))).toEqual([]);
});

describe('form', () => {
  const read = (headings: readonly string[], title: string, rows: readonly CellValue[][]): Table[] =>
    recognise([gridOf([[title], [], headings, ...rows], 'Sheet1')]).tables;

  const HEADINGS = ['Mã PGD', 'Tên xã', 'Mã tổ', 'Ngày chuyển quá hạn', 'Ghi chú'];
  const ROWS = [
    ['004899', 'Hoa Sim', '0126001', 46_000, ''],
    ['004899', 'Bến Gỗ', '0126002', 46_010, ''],
    ['004899', 'Đồi Cỏ', '0126003', 46_020, ''],
  ];

  test('a sheet that says what it is but lacks columns is named with them', () => {
    const tables = read(HEADINGS, 'SAO KÊ DANH SÁCH NỢ QUÁ HẠN', ROWS);
    expect(tables.map(({ kind }) => kind)).toEqual(['freeTable']);
    expect(findingsOf('sheet.wrongForm', ...tables).map(({ values }) => [values.kind, values.missing])).toEqual([
      ['overdueList', 'loanCode/customerCode'],
    ]);
  });

  test('an office’s own table says nothing of a form', () => {
    expect(findingsOf('sheet.wrongForm', ...read(HEADINGS, 'THEO DÕI CÁC TỔ', ROWS))).toEqual([]);
  });

  test('scores without codes of groups', () => {
    const tables = read(
      ['Tên xã', 'Điểm GDX', 'Điểm NQH', 'Điểm thu lãi', 'Tổng điểm'],
      'CHI TIẾT CHẤM ĐIỂM TỔ TIẾT KIỆM VÀ VAY VỐN',
      [
        ['Hoa Sim', 20, 30, 18, 90],
        ['Bến Gỗ', 20, 28, 18, 88],
      ],
    );
    expect(tables.map(({ kind }) => kind)).toEqual(['freeTable']);
    expect(findingsOf('sheet.wrongForm', ...tables).map(({ values }) => [values.kind, values.missing])).toEqual([
      ['groupScore', 'groupCode/leaderName'],
    ]);
  });

  test('a heading without rows: to be exported again, except where there may be none', () => {
    const empty = (kind: KindId): Table => listOf(kind, [{ loanCode: '', outstanding: '' }]);
    const without = (kind: KindId): Table => ({ ...empty(kind), rows: [] });
    expect(findingsOf('sheet.empty', without('loanList'))).toHaveLength(1);
    expect(findingsOf('sheet.empty', without('overdueList'))).toEqual([]);
    expect(findingsOf('sheet.emptyList', without('overdueList')).map(({ severity }) => severity)).toEqual(['info']);
    expect(findingsOf('sheet.empty', without('freeTable'), loans())).toEqual([]);
  });
});

describe('the same sheet twice', () => {
  test('is told at the later one, whatever its day', () => {
    const copy = loans({ sheet: 'BCQUERY (2)', date: day(2026, 8, 31) });
    expect(
      told('sheet.same', [loans(), copy]).map(({ place, values }) => [place.sheet, values.other, values.rows]),
    ).toEqual([['BCQUERY (2)', 'BCQUERY', 20]]);
  });

  test('one cell that differs makes two sheets, and two rows prove nothing', () => {
    expect(told('sheet.same', [loans(), loans({ sheet: 'B' }, { 7: { outstanding: 1 } })])).toEqual([]);
    const few = (sheet: string): Table => listOf('loanList', [loan(1), loan(2)], { sheet });
    expect(told('sheet.same', [few('A'), few('B')])).toEqual([]);
  });
});

describe('days', () => {
  test.each([
    'Số liệu đến ngày 30/09/2026',
    'Quý III/2026',
    'Tháng 9 năm 2026',
    'Từ 01/01/2026 đến 30/09/2026',
    'So với 31/12/2025',
    'In ngày 05/10/2026',
    'Ngày 05 tháng 10 năm 2026',
  ])('a title of the same period: %s', (title) => {
    expect(told('period.named', [loans({ title })])).toEqual([]);
  });

  test.each(['Số liệu đến ngày 31/08/2026', 'Quý II/2026', 'Tháng 9 năm 2025'])(
    'a title of another period: %s',
    (title) => {
      expect(told('period.named', [loans({ title })]).map(({ values }) => values.of)).toEqual(['title']);
    },
  );

  test('the name of a sheet copied from last year', () => {
    expect(told('period.named', [loans({ sheet: '31-12-2025' })]).map(({ values }) => values.named)).toEqual([
      day(2025, 12, 31),
    ]);
  });

  test('the name of the file: another day is a warning, some days later only the day on which it was drawn', () => {
    const of = (fileName: string): string[] =>
      runChecks([loans()], REPORT_DATE, { context: { fileName } })
        .filter(({ rule }) => rule === 'period.file' || rule === 'period.exported')
        .map(({ rule }) => rule);
    expect(of('Ho_so_30-09-2026_xuat_05-10-2026.xlsx')).toEqual([]);
    expect(of('Bao cao quy.xlsx')).toEqual([]);
    expect(of('004899_DU_NO_CHI_TIET_DEN_02-10-2026_.xlsx')).toEqual(['period.exported']);
    expect(of('Ho_so_31082026.xlsx')).toEqual(['period.file']);
    expect(of('T3 2026.xlsx')).toEqual(['period.file']);
  });

  test('two lists of two days: the later one counts, which is told', () => {
    const last = loans({ sheet: 'Quý II', date: day(2026, 6, 30) }, { 3: { outstanding: 1 } });
    expect(told('period.mixed', [last, loans()]).map(({ place, severity }) => [place.sheet, severity])).toEqual([
      ['Quý II', 'info'],
    ]);
    expect(told('period.mixed', [loans({ sheet: 'A' }), loans({ sheet: 'B' })])).toEqual([]);
  });

  test('scores of another month than the loans', () => {
    expect(told('period.differs', [loans(), scores({ date: day(2026, 8, 31) })])).toHaveLength(1);
    expect(told('period.differs', [loans(), scores({ date: day(2026, 9, 28) })])).toEqual([]);
    expect(told('period.differs', [scores()])).toEqual([]);
  });

  test('another period than was asked for', () => {
    const expected = day(2026, 12, 31);
    expect(told('period.expected', [loans(), scores()], { expected }).map(({ place }) => place.sheet)).toEqual([
      'BCQUERY',
      'CDTOTKVV',
    ]);
    expect(told('period.expected', [loans(), loans({ sheet: 'Quý IV', date: expected })], { expected })).toEqual([]);
    expect(told('period.expected', [loans()])).toEqual([]);
  });

  test('old lists, by the day of the check and the office’s own limit', () => {
    const late = REPORT_DATE + 36;
    expect(told('sheet.stale', [loans()], {}, REPORT_DATE + 35)).toEqual([]);
    expect(told('sheet.stale', [loans()], {}, late).map(({ values }) => [values.days, values.most])).toEqual([
      [36, 35],
    ]);
    const settings = { off: new Set<string>(), tuned: new Map([['sheet.stale', { loans: 60 }]]) };
    expect(runChecks([loans()], late, { settings }).filter(({ rule }) => rule === 'sheet.stale')).toEqual([]);
    // a baseline beside it is older by nature
    expect(told('sheet.stale', [loans(), loans({ sheet: 'Đầu năm', date: day(2025, 12, 31) })])).toEqual([]);
  });
});

describe('offices', () => {
  test('a row of another office; half and half is a list of two', () => {
    expect(placesOf('office.row', loans({}, { 7: { officeCode: '004888' } }))).toEqual([[7, 'officeCode']]);
    const half = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [at + 1, { officeCode: '004888' }]));
    expect(findingsOf('office.row', loans({}, half))).toEqual([]);
  });

  test('a sheet of another office', () => {
    const found = told('office.sheet', [scores({}, { officeCode: '004888' }), loans()]);
    expect(found.map(({ place, values }) => [place.sheet, values.office, values.otherOffice])).toEqual([
      ['CDTOTKVV', '004888', '004899'],
    ]);
  });

  test('a whole branch beside one of its offices is right', () => {
    const branch = listOf(
      'groupScore',
      [group(0), group(1), group(2, { officeCode: '004888' }), group(3, { officeCode: '004877' })],
      { sheet: 'CN' },
    );
    expect(told('office.sheet', [loans(), branch])).toEqual([]);
  });
});

describe('communes', () => {
  const byCommune = (...names: readonly string[]): Table =>
    listOf(
      'communeTable',
      names.map((communeName, at) => ({ communeName, groups: 3, outstanding: 5_000 + at })),
      { sheet: 'Theo xã' },
    );

  test('one code with two names, prefixes and accents apart', () => {
    expect(
      findingsOf('commune.names', loans({}, { 5: { communeName: 'xã HOA SIM' }, 10: { communeName: 'Hoa sim' } })),
    ).toEqual([]);
    const [found] = findingsOf('commune.names', loans({}, { 5: { communeName: 'Xã Hoa Sen' } }));
    expect([found?.place.row, found?.values.name, found?.values.other]).toEqual([5, 'Xã Hoa Sen', 'Xã Hoa Sim']);
  });

  test('one name with two codes, but not xã and phường of one name', () => {
    const [found] = findingsOf('commune.names', loans({}, { 5: { communeCode: '489909' } }));
    expect([found?.place.row, found?.values.one]).toEqual([5, 'name']);
    expect(
      findingsOf('commune.names', loans({}, { 5: { communeCode: '489909', communeName: 'Phường Hoa Sim' } })),
    ).toEqual([]);
  });

  test('lists of different days may use old and new names', () => {
    const old = loans(
      { sheet: 'Cũ', date: day(2025, 6, 30) },
      {
        5: { communeName: 'Xã Khác' },
        10: { communeName: 'Xã Khác' },
        15: { communeName: 'Xã Khác' },
        20: { communeName: 'Xã Khác' },
      },
    );
    expect(told('commune.names', [old, loans()])).toEqual([]);
  });

  test('a commune that the table by commune does not have; direct lending has none', () => {
    const catalogue = byCommune(...COMMUNES);
    expect(told('commune.unknown', [loans(), catalogue])).toEqual([]);
    const list = loans(
      {},
      { 5: { communeName: 'Xã Hoa Sen', communeCode: '' }, 6: { communeName: 'Vay trực tiếp', communeCode: '' } },
    );
    expect(told('commune.unknown', [list, catalogue]).map(({ place }) => place.row)).toEqual([5]);
  });

  test('a commune that the list lacks', () => {
    const catalogue = byCommune(...COMMUNES, 'Gió Lành');
    expect(
      told('units.missing', [loans(), catalogue]).map(({ values }) => [values.names, values.count, values.all]),
    ).toEqual([['Gió Lành', 1, 6]]);
    const other = byCommune('A', 'B', 'C', 'D', 'E');
    expect(told('units.missing', [loans(), other])).toEqual([]);
  });
});
