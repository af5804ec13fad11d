import { serialOf } from '../../../src/core/cell/serial';
import { composeReport, groupsIn } from '../../../src/core/report/compose';
import { EDITION_3986 } from '../../../src/core/rubric/editions';
import { gridOf } from '../../../src/core/sheet/grid';
import { recognise } from '../../../src/core/sheet/recognise';
import type { Table } from '../../../src/core/sheet/table';
import { tableOf } from '../record/table-of';
import { TABLE_1 } from '../sheet/seed-tables';

const asOf = serialOf(2026, 9, 30)!;
const compose = (tables: readonly Table[], day = asOf) =>
  composeReport({ tables, asOf: day, quarter: { year: 2026, quarter: 3 }, edition: EDITION_3986 });

const loans = tableOf(
  'loanList',
  {
    loanCode: ['6600000000000001', '6600000000000002', '6600000000000003', '6600000000000004', '6600000000000005'],
    customerCode: ['1000000001', '1000000001', '1000000002', '1000000003', '1000000004'],
    groupCode: ['0000001', '0000001', '0000001', '0000002', ''],
    organisationName: ['Hội Nông dân', 'Hội Nông dân', 'Hội Nông dân', 'Hội Phụ nữ', 'Cho vay trực tiếp'],
    officeName: ['PGD Sông Mây', 'PGD Sông Mây', 'PGD Sông Mây', 'PGD Sông Mây', 'PGD Sông Mây'],
    outstanding: [30_000_000, 20_000_000, 10_000_000, 40_000_000, 99_000_000],
    inTerm: [30_000_000, 18_000_000, 10_000_000, 40_000_000, 99_000_000],
    overdue: [0, 2_000_000, 0, 0, 0],
    frozen: [0, 0, 0, 0, 0],
    dueContract: [asOf + 30, asOf + 400, asOf + 60, asOf + 91, asOf + 10],
  },
  { date: asOf },
);

const baseline = tableOf(
  'organisationTable',
  {
    organisationName: ['Hội Nông dân', 'Hội Phụ nữ', 'Hội Cựu chiến binh', 'Đoàn Thanh niên'],
    groups: [1, 2, 0, 0],
    households: [3, 1, 0, 0],
    outstanding: [50, 45, 0, 0],
    overdue: [3, 0, 0, 0],
  },
  { date: serialOf(2025, 12, 31)!, dong: 1_000_000 },
);

describe('the quarterly report as data', () => {
  test('figures by organisation come from the loans: households are counted once, direct lending is not entrusted', () => {
    const report = compose([loans])!;
    expect(report.unit).toBe('PGD Sông Mây');
    expect(report.lines[0]).toMatchObject({
      organisation: 'farmers',
      groups: 1,
      households: 2,
      outstanding: 60e6,
      overdue: 2e6,
    });
    expect(report.total).toMatchObject({ groups: 2, households: 3, outstanding: 100e6, overdue: 2e6, frozen: 0 });
  });

  test('with a baseline sheet of 31/12, every change is now minus then', () => {
    const report = compose([loans, baseline])!;
    expect(report.baseline).toBe(serialOf(2025, 12, 31));
    expect(report.lines[0]!.change).toEqual({ groups: 0, households: -1, outstanding: 10e6, overdue: -1e6 });
    expect(report.total.change).toEqual({ groups: -1, households: -1, outstanding: 5e6, overdue: -1e6 });
  });

  test('without one, nothing is compared and that is said', () => {
    const report = compose([loans])!;
    expect(report.baseline).toBeNull();
    expect(report.total.change).toBeNull();
    expect(report.unfilled).toEqual(expect.arrayContaining(['baseline', 'classes', 'signer']));
  });

  test('a sheet of another day than 31/12 is not taken for the baseline', () => {
    const june = { ...baseline, period: { date: serialOf(2026, 6, 30)!, from: 'title' as const } };
    expect(compose([loans, june])!.baseline).toBeNull();
  });

  test('from the printed table of 2020 the total of overdue debt comes out right, 3.188, although 3.198 is printed', () => {
    const { tables } = recognise([gridOf(TABLE_1, 'Bảng 1')]);
    const report = compose(tables, serialOf(2020, 12, 31)!)!;
    expect(report.total).toMatchObject({ groups: 3298, households: 99_590, overdue: 3_188e6 });
    expect(report.total.change).toMatchObject({ groups: -68, households: -2990, outstanding: 164_289e6 });
    expect(report.total.change!.overdue).toBeCloseTo(722.5e6, 0);
    expect(report.due).toBeNull();
    expect(report.unfilled).toEqual(expect.arrayContaining(['unit', 'frozen', 'classes', 'due']));
  });

  test('classes are the bank’s where it gave one, else the forecast, and groups without either are counted apart', () => {
    const scores = tableOf(
      'groupScore',
      {
        groupCode: ['0000001', '0000002', '0000003'],
        organisationName: ['Hội Nông dân', 'Hội Phụ nữ', 'Hội Phụ nữ'],
        outstanding: [60_000_000, 40_000_000, 5_000_000],
        pointsAttendance: [20, 20, 20],
        pointsOverdue: [30, '', 30],
        pointsPrincipal: [15, 15, ''],
        pointsInterest: [20, 20, ''],
        pointsSavers: [5, 5, ''],
        pointsSavings: [5, 10, ''],
        pointsTotal: [95, '', ''],
        groupClass: ['Tốt', '', ''],
      },
      { date: asOf },
    );
    const more = tableOf(
      'loanList',
      {
        loanCode: ['6600000000000009'],
        customerCode: ['1000000009'],
        groupCode: ['0000003'],
        organisationName: ['Hội Phụ nữ'],
        outstanding: [5_000_000],
        inTerm: [5_000_000],
        overdue: [0],
        frozen: [0],
      },
      { date: asOf },
    );
    const report = compose([loans, more, scores])!;
    const total = report.classes.at(-1)!;
    expect(total.count).toEqual({ good: 2, fair: 0, average: 0, poor: 0 });
    expect(total.open).toBe(1);
    expect(groupsIn(total)).toBe(3);
    expect(report.unverified).toBe(true);
  });

  test('no loans and no table by organisation: no report', () => {
    expect(compose([])).toBeNull();
    expect(compose([baseline])).toBeNull();
  });
});
