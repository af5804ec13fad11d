import type { Finding } from '../../src/core/check/finding';
import { runChecks } from '../../src/core/check/run-checks';
import type { CellValue, Grid } from '../../src/core/sheet/grid';
import { gridOf } from '../../src/core/sheet/grid';
import { proseOf } from '../../src/core/sheet/prose';
import { recognise } from '../../src/core/sheet/recognise';
import { findingMessage } from '../../src/i18n/findings';
import { table1, TABLE_2 } from '../core/sheet/seed-tables';
import { CONTEST_2025, DISTRICT_2024, NOTE_2023, PLAN_2021, PROVINCE_2020 } from './seed-sentences';

/**
 * The 87 checks of DOMAIN 8: the published tables cell by cell, and sentences of our own with the published figures. Exactly the four
 * errors and the two warnings are told, cut off figures as information, and nothing on what rounding explains.
 */
const textSheet = (lines: readonly string[], sheet = 'Báo cáo'): Grid =>
  gridOf(
    lines.map((line) => [line]),
    sheet,
  );

function check(...grids: Grid[]): Finding[] {
  const { tables } = recognise(grids);
  return runChecks(tables, null, { prose: proseOf(grids, tables) });
}

/** How single cells were read and typed is no number check. */
const OF_CELLS = /^(?:cell|number)\./;

const told = (findings: readonly Finding[], ...severities: string[]): (readonly [string, CellValue, CellValue?])[] =>
  findings
    .filter(({ severity }) => severities.includes(severity))
    .filter(({ severity, rule }) => severity !== 'info' || !OF_CELLS.test(rule))
    .map(({ rule, found, expected }) => (expected === undefined ? [rule, found] : [rule, found, expected]));

const loud = (findings: readonly Finding[]) => told(findings, 'error', 'warning');
const all = (findings: readonly Finding[]) => told(findings, 'error', 'warning', 'info');

const messageOf = (findings: readonly Finding[], rule: string): string => {
  const finding = findings.find((one) => one.rule === rule);
  return finding ? findingMessage(finding, 'vi') : '';
};

/** The lines with one figure typed otherwise; the figure must be there. */
function typed(lines: readonly string[], from: string, to: string): string[] {
  const changed = lines.map((line) => line.replace(from, to));
  if (changed.every((line, at) => line === lines[at])) throw new RangeError(`no «${from}»`);
  return changed;
}

describe('the report of a province, 2020', () => {
  const findings = check(table1('merged'), gridOf(TABLE_2, 'Bảng 2'), textSheet(PROVINCE_2020));

  test('A1 to A4: the wrong total with its two derived figures as one error, and the wrong share', () => {
    expect(all(findings)).toEqual([
      ['sum.total', '3.198', '3.188'],
      ['prose.figure', '6,07%', '6,12%'],
    ]);
  });

  test('A1: the sentence names the cell and what agrees with the right figure (A2, A3)', () => {
    expect(findings.find(({ rule }) => rule === 'sum.total')?.place).toEqual({ sheet: 'Bảng 1', row: 8, col: 5 });
    expect(messageOf(findings, 'sum.total')).toContain('3.188; tỷ lệ 0,099% và mức tăng 29,3%');
  });

  test('A4: the culprit is the share, its evidence the total number of groups', () => {
    const error = findings.find(({ rule }) => rule === 'prose.figure');
    expect(error?.place).toEqual({ sheet: 'Báo cáo', row: 8, col: 0 });
    expect(error?.evidence).toContainEqual({ sheet: 'Báo cáo', row: 0, col: 0 });
    expect(messageOf(findings, 'prose.figure')).toBe(
      '«Hiện có 202 tổ TK&VV có nợ quá hạn (=6,07% tổng số tổ) tăng 36 tổ so với …»: ghi 6,07% nhưng tính tỷ lệ (202 tổ TK&VV; 3.298 tổ TK&VV) là 6,12%.',
    );
  });

  test('A4: where the sentences name no total, the total row of the table does', () => {
    const [, ...withoutTotal] = PROVINCE_2020.filter((line) => !line.startsWith('Tính bình quân'));
    expect(loud(check(table1('merged'), textSheet(withoutTotal)))).toContainEqual(['prose.figure', '6,07%', '6,12%']);
  });

  test('R1 to R5: rounded sums and growths of Table 1 are nothing', () => {
    expect(all(findings.filter(({ place }) => place.sheet === 'Bảng 1'))).toHaveLength(1);
  });

  test('Table 2: sixteen sums hold', () => {
    expect(all(findings.filter(({ place }) => place.sheet === 'Bảng 2'))).toEqual([]);
  });

  test.each([
    ['R6: 83,1 − 53,9 may be 29,1; not 28,9', '83,1 tỷ', '82,8 tỷ'],
    ['38,89 / 43,7 / 11,55 / 5,86 are the shares of Table 1', '11,55%', '11,65%'],
    ['665 = 299 + 230 + 101 + 35', 'CCB 101 tổ', 'CCB 111 tổ'],
    ['74 = 30 + 27 + 12 + 5', 'HPN 27 tổ', 'HPN 17 tổ'],
    ['46 = 19 + 12 + 11 + 4', 'HCCB 11 tổ', 'HCCB 12 tổ'],
    ['171,8 = 62,7 + 80,7 + 18,5 + 9,9', 'HPN 80,7', 'HPN 87,0'],
    ['972 triệu đồng per group', 'dư nợ 972', 'dư nợ 927'],
    ['30 households per group', 'quản lý 30 hộ', 'quản lý 33 hộ'],
    ['4,15% of the groups are fair', 'tỷ lệ 4,15%', 'tỷ lệ 4,51%'],
    ['2,2% of the groups are over 2%', 'chiếm 2,2%', 'chiếm 2,5%'],
    ['classes add up to the groups', '137 tổ', '173 tổ'],
  ])('%s', (_what, from, to) => {
    const errors = loud(check(table1('merged'), textSheet(typed(PROVINCE_2020, from, to))));
    expect(errors.filter(([rule]) => rule === 'prose.figure').length).toBeGreaterThan(1);
  });

  test('I1, I3, I4: 99,99% of classes, a share of members and of a plan whose base nobody names are nothing', () => {
    const lines = PROVINCE_2020.filter((line) => /Xếp loại cuối năm|112%/.test(line));
    expect(all(check(table1('merged'), textSheet(lines)))).toEqual([['sum.total', '3.198', '3.188']]);
  });
});

describe('the meeting of a district, 2024', () => {
  const findings = check(textSheet(DISTRICT_2024));

  test('A5 and W1: the forced share is an error, the growth that outgrows the whole a warning, nothing else', () => {
    expect(all(findings)).toEqual([
      ['trust.outgrows', '3.773 triệu đồng'],
      ['prose.figure', '6,1%', '6,0%'],
    ]);
  });

  test('A5: told as forced to make 100%', () => {
    expect(messageOf(findings, 'prose.figure')).toContain('là 6,0%; tỷ trọng bị ép cho đủ 100%.');
  });

  test('A5 in a table: the share is the culprit, told as forced', () => {
    const table = gridOf(
      [
        ['STT', 'Tổ chức', 'Dư nợ (triệu đồng)', 'Tỷ trọng (%)', 'Số tổ'],
        [1, 'Hội Nông dân', 117303, 40.1, 60],
        [2, 'Hội Phụ nữ', 124039, 42.4, 70],
        [3, 'Hội CCB', 33415, 11.4, 18],
        [4, 'Đoàn Thanh niên', 17486, 6.1, 10],
        ['', 'Cộng', 292244, 100, 158],
      ],
      'Biểu 1',
    );
    const found = check(table);
    expect(loud(found)).toEqual([['share.forced', 6.1, 6]]);
    expect(found.find(({ rule }) => rule === 'share.forced')?.place).toMatchObject({ row: 4, col: 3 });
    expect(messageOf(found, 'share.forced')).toContain(
      'bị ép cho đủ 100%; làm tròn đúng thì các tỷ trọng cộng lại là 99,9%',
    );
  });

  test('W1: not where all debt grew as much', () => {
    expect(loud(check(textSheet(typed(DISTRICT_2024, 'tăng 2.688', 'tăng 3.973'))))).not.toContainEqual(
      expect.arrayContaining(['trust.outgrows']),
    );
  });

  test('R7, R8: the four debts make 292.243, lending less collection 2.687: rounding', () => {
    expect(all(findings)).toHaveLength(2);
    expect(loud(check(textSheet(typed(DISTRICT_2024, '124.039', '124.439'))))).toContainEqual([
      'prose.figure',
      '124.439 triệu đồng',
      '124.040 triệu đồng',
    ]);
    // debt cannot grow by more than was lent
    expect(loud(check(textSheet(typed(DISTRICT_2024, 'cho vay 21.687', 'cho vay 20.687')))).length).toBeGreaterThan(2);
  });

  test('I6: 0,09% fits either debt', () => {
    expect(
      loud(check(textSheet(typed(DISTRICT_2024, '0,09%', '0,90%')))).filter(([rule]) => rule === 'prose.figure'),
    ).toEqual([['prose.figure', '6,1%', '6,0%']]);
  });

  test.each([
    ['0,92% growth', 'đạt 0,92%', 'đạt 0,29%', ['0,29%', '0,92%']],
    ['95% of 158 groups', 'chiếm 95%,', 'chiếm 59%,', ['59%', '95%']],
    ['95,6% / 4,4% with and without overdue debt', 'tỷ lệ 4,4%', 'tỷ lệ 4,8%', ['4,8%', '4,4%']],
    ['99,5% of all debt', 'chiếm 99,5%', 'chiếm 95,9%', ['95,9%', '99,5%']],
  ])('%s: typed wrong, it is the culprit', (_what, from, to, figures) => {
    expect(loud(check(textSheet(typed(DISTRICT_2024, from, to))))).toContainEqual(['prose.figure', ...figures]);
  });
});

describe('the plan of a district, 2021', () => {
  const findings = check(textSheet(PLAN_2021));

  test('T1, T2: cut off instead of rounded is information', () => {
    expect(told(findings, 'info')).toEqual([
      ['prose.truncated', '12,82%'],
      ['prose.truncated', '5,39%'],
    ]);
    expect(messageOf(findings, 'prose.truncated')).toContain('ghi 12,82%; tính ra 12,8265, làm tròn là 12,83%');
  });

  test('I7: the four targets below what has been reached, and they alone', () => {
    expect(loud(findings)).toEqual([
      ['target.behind', '87%'],
      ['target.behind', '99%'],
      ['target.behind', '86 điểm'],
      ['target.behind', '95%'],
    ]);
    expect(messageOf(findings, 'target.behind')).toBe(
      'Tỷ lệ thu nợ gốc đến hạn: chỉ tiêu 87% thấp hơn mức đã đạt 90,96%.',
    );
  });

  test('I7: of overdue debt less is better', () => {
    expect(loud(check(textSheet(typed(PLAN_2021, '0,49%', '0,94%'))))).toContainEqual(['target.behind', '0,94%']);
  });

  test('11 = 9 + 2 communes', () => {
    expect(loud(check(textSheet(typed(PLAN_2021, '9 xã xếp loại tốt', '8 xã xếp loại tốt'))))).toContainEqual([
      'prose.figure',
      '11 xã',
      '10 xã',
    ]);
  });
});

describe('the entry of a district for a contest, 2025', () => {
  test('I10: figures of 05/2023 in a document of 05/2025 are a warning; 532 − 9 = 523 and 16 − 8 = 8 hold', () => {
    expect(all(check(textSheet(CONTEST_2025)))).toEqual([['period.apart', 'Thực hiện tháng 5/2025']]);
  });

  test('532 − 9 is not 524', () => {
    expect(loud(check(textSheet(typed(CONTEST_2025, 'xuống 523 tổ', 'xuống 524 tổ'))))).toContainEqual([
      'prose.figure',
      '09 tổ',
      '8 tổ',
    ]);
  });
});

test('a note that states nothing to be worked out has no finding', () => {
  expect(check(textSheet(NOTE_2023))).toEqual([]);
});
