import { serialOf } from '../src/core/cell/serial';
import { dueSchedule } from '../src/functions/due-schedule/due-schedule';
import { groupScore } from '../src/functions/group-score/group-score';
import { overdueRatioOf } from '../src/functions/overdue-ratio';
import { loanGrid } from './loan-grid';
import { measure, report } from './measure';

const MEASURES = [
  'Mã tổ', 'Tỷ lệ tham gia giao dịch xã (%)', 'Tỷ lệ nợ quá hạn (%)', 'Tỷ lệ thu nợ gốc đến hạn (%)', 'Tỷ lệ thu lãi (%)',
  'Tỷ lệ tổ viên gửi tiền (%)', 'Tiền gửi tăng thêm',
]; // prettier-ignore

/** Measures of made-up groups, below headings. */
export const groupRange = (rows: number): unknown[][] => [
  MEASURES,
  ...Array.from({ length: rows }, (_, i) => [
    String(i).padStart(7, '0'),
    100 - (i % 30),
    (i % 50) / 10,
    100 - (i % 9),
    98.5,
    97.25,
    i % 40,
  ]),
];

/** A range as Excel hands it over: parsed from JSON. */
const parsed = (range: unknown[][]): unknown[][] => JSON.parse(JSON.stringify(range)) as unknown[][];

/** Many rounds, since a function is called again and again while a person works: the compiler has seen it before. */
const ROUNDS = 21;

/** Worksheet functions, which Excel waits for while a person types: over 5.000 groups and 100.000 loans with headings. */
export function functionSpeed(): void {
  const groups = parsed(groupRange(5_000));
  const [, , headings, ...rows] = loanGrid(100_000).values;
  const name = (heading: string): number => headings?.indexOf(heading) ?? -1;
  const pick = (...columns: readonly string[]): unknown[][] =>
    parsed([headings, ...rows].map((row) => columns.map((column) => row?.[name(column)] ?? '')));
  const loans = pick('Số khế ước', 'Ngày ĐH theo hợp đồng', 'Dư nợ trong hạn');
  const [late, debt, by] = [pick('Dư nợ quá hạn'), pick('Tổng dư nợ'), pick('Tên ĐVUT')];
  const day = serialOf(2026, 9, 30);
  const json = JSON.stringify(loans);
  console.log('\nworksheet functions; JSON.parse is of the 100000 loans that DUESCHEDULE is given');
  report(
    measure(
      [
        { name: 'JSON.parse', run: () => JSON.parse(json) as unknown },
        { name: 'GROUPSCORE, 5000 groups with headings', run: () => groupScore(groups, undefined, undefined) },
        { name: 'DUESCHEDULE, 100000 loans with headings', run: () => dueSchedule(loans, day, undefined) },
        { name: 'OVERDUERATIO by organisation, 100000 loans', run: () => overdueRatioOf(late, debt, by) },
      ],
      ROUNDS,
      'leave',
    ),
  );
}
