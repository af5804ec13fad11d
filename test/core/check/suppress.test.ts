import { groupFindings } from '../../../src/core/check/group-findings';
import { runChecks } from '../../../src/core/check/run-checks';
import { foundAsText, sift } from '../../../src/core/check/suppress';
import { gridOf, type CellValue } from '../../../src/core/sheet/grid';
import { recognise } from '../../../src/core/sheet/recognise';

const HEADINGS = ['STT', 'Đơn vị', 'Số tổ', 'Số hộ', 'Tổng dư nợ', 'Nợ quá hạn'];
const ROWS: CellValue[][] = [
  [1, 'Hội Nông dân', 10, 300, 1000, 10],
  [2, 'Hội Phụ nữ', 12, 350, 2000, 20],
  [3, 'Hội Cựu chiến binh', 5, 150, 3000, 5],
  [4, 'Đoàn Thanh niên', 4, 100, 4000, 9],
];

const check = (total: number, above: readonly CellValue[][] = []) =>
  runChecks(
    recognise([
      gridOf([['Đơn vị: triệu đồng'], ...above, HEADINGS, ...ROWS, ['', 'Cộng', 31, 900, total, 44]], 'Biểu 1'),
    ]).tables,
    46_295,
  );

test('a key stays while the mistake stands, also when rows are inserted above it', () => {
  const [before] = check(9_900);
  const [after] = check(9_900, [['Ghi chú: số liệu tạm tính'], ['']]);
  expect(before?.rule).toBe('sum.total');
  expect(after?.place.row).toBe((before?.place.row ?? 0) + 2);
  expect(after?.key).toBe(before?.key);
});

test('an accepted finding is not told, until its cell changes; when it is gone the word waits for it', () => {
  const findings = check(9_900);
  const [finding] = findings;
  const word = { key: finding!.key, found: foundAsText(finding!.found), reason: 'Số tạm tính', day: 46_300 };
  expect(sift(findings, [word])).toMatchObject({ open: [], suppressed: [{ reason: 'Số tạm tính' }], lapsed: [] });
  const changed = check(9_800);
  expect(sift(changed, [word])).toEqual({ open: changed, suppressed: [], lapsed: [word] });
  expect(sift(check(10_000), [word])).toEqual({ open: [], suppressed: [], lapsed: [] });
});

test('every finding has a key of its own', () => {
  const tables = recognise([
    gridOf(
      [HEADINGS, ...ROWS.map((row) => row.map((cell) => (cell === 'Đoàn Thanh niên' ? 'Hội Phụ nữ' : cell)))],
      'A',
    ),
    gridOf([HEADINGS, ...ROWS, ['', 'Cộng', 1, 2, 3, 4]], 'B'),
  ]).tables;
  const keys = runChecks(tables, 46_295).map(({ key }) => key);
  expect(keys.length).toBeGreaterThan(2);
  expect(new Set(keys).size).toBe(keys.length);
});

test('findings are grouped by what would mend them, gravest first', () => {
  const findings = check(9_900).flatMap((finding) => [
    { ...finding, severity: 'info' as const, mend: 'none' as const, rule: 'ratio.truncated' },
    finding,
  ]);
  expect(groupFindings(findings).map(({ mend, severity, findings: { length } }) => [mend, severity, length])).toEqual([
    ['figure', 'error', 1],
    ['none', 'info', 1],
  ]);
});
