/** Names of people in lists, wherever people have moved the list; what looks like a name and is none stays. Invented people only. */
import type { CellLook, ExportSheet } from '../../../../src/excel/export-sheet';
import { maskPeople } from '../../../../src/jobs/report/export/mask-people';

const LOOK = { numberFormat: 'General' } as CellLook;

type Value = string | number | null;

const sheet = (lines: readonly (readonly Value[])[]): ExportSheet =>
  ({
    name: 'Phụ lục',
    area: { row: 0, col: 0, rows: lines.length, cols: 4 },
    cells: lines.map((line) => line.map((value) => ({ value, isError: false, look: LOOK }))),
  }) as unknown as ExportSheet;

const valuesOf = ({ cells }: ExportSheet): unknown[][] => cells.map((line) => line.map(({ value }) => value));

const HEADING = ['STT', 'Tổ trưởng', 'Mã tổ', 'Số hộ'];

const maskedLines = (...sheets: ExportSheet[]) => maskPeople(sheets).sheets.map(valuesOf);

test('names are masked, lines of organisations and the total are not, and they are counted', () => {
  const { sheets, count } = maskPeople([
    sheet([
      ['Danh sách tổ', null, null, null],
      HEADING,
      ['I', 'Hội Nông dân: 2 tổ', null, null],
      [1, 'Lò Thị Mẫu', '0912001', 30],
      [2, 'Đoàn Thanh niên Thử', '0912002', 31],
      ['II', 'Hội LHPN', null, null],
      [1, 'An', '0912003', 25],
      [null, 'Cộng', null, 86],
    ]),
  ]);
  expect(valuesOf(sheets[0]!).slice(2)).toEqual([
    ['I', 'Hội Nông dân: 2 tổ', null, null],
    [1, '•••••••Mẫu', '0912001', 30],
    [2, '••••••••••••••••Thử', '0912002', 31],
    ['II', 'Hội LHPN', null, null],
    [1, '••', '0912003', 25],
    [null, 'Cộng', null, 86],
  ]);
  expect(count).toBe(3);
});

test('a column that was moved and headed anew is known, and a heading of two lines; blank lines do not end a list', () => {
  const [lines] = maskedLines(
    sheet([
      ['Mã tổ', 'Số hộ', 'Dư nợ', 'Họ và tên tổ trưởng'],
      ['Tên xã', 'Tổng số', 'Nợ quá hạn', null],
      ['0912001', 30, 1_200, 'Lò Thị Mẫu'],
      [null, null, null, null],
      ['0912002', 31, 1_300, 'Vàng A Thử'],
    ]),
  );
  expect(lines!.slice(2).map(([, , , name]) => name)).toEqual(['•••••••Mẫu', null, '•••••••Thử']);
});

test('only the heading of another table ends a list: rather too many than one too few', () => {
  const [lines] = maskedLines(
    sheet([
      HEADING,
      [1, 'Lò Thị Mẫu', '0912001', 30],
      ['Hội khác, gộp ô', null, null, null],
      [1, 'Vàng A Thử', 'x', 3],
      ['STT', 'Số tổ', 'Số hộ', 'Dư nợ'],
      [1, 'Ghi tay', 5, 7],
    ]),
  );
  expect(lines!.slice(1).map(([, name]) => name)).toEqual(['•••••••Mẫu', null, '•••••••Thử', 'Số tổ', 'Ghi tay']);
});

test('a masked name is masked in running text of any sheet, as whole words; whoever signs stays', () => {
  const [, text] = maskedLines(
    sheet([HEADING, [1, 'Lò Thị Mẫu', '0912001', 30]]),
    sheet([['Tổ của bà Lò Thị Mẫu, bà Lò Thị Mẫu.'], ['Lò Thị Mẫun'], ['Lò Thị Mẫu']]),
  );
  expect(text).toEqual([['Tổ của bà •••••••Mẫu, bà •••••••Mẫu.'], ['Lò Thị Mẫun'], ['Lò Thị Mẫu']]);
});

test('sheets without lists of people are as before', () => {
  const plain = sheet([['Báo cáo'], [12]]);
  expect(maskPeople([plain])).toEqual({ sheets: [plain], count: 0 });
});
