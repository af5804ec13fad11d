import type { CellValue } from '../../../src/core/sheet/grid';
import { isPartLabel, isSignature, isTotalLabel } from '../../../src/core/sheet/row-words';
import { numbersOf, sheetOf, tableOf, textsOf } from './sheet-of';

describe('labels', () => {
  test.each([
    'Cộng',
    'TỔNG CỘNG',
    'Tổng số',
    'Toàn tỉnh',
    'Toàn huyện',
    'Σ',
    'Cộng Hội Nông dân',
    'Tổng cộng (I+II)',
    'Các tổ chức chính trị - xã hội',
  ])('%s is a total', (label) => expect(isTotalLabel(label)).toBe(true));
  test.each(['Cộng hòa xã hội chủ nghĩa Việt Nam', 'Tống Văn A', 'Hội Nông dân', 'Cộng Thị B', 'Toàn Văn C', ''])(
    '%s is none',
    (label) => expect(isTotalLabel(label)).toBe(false),
  );
  test('sub-levels and signatures', () => {
    expect(['- Cấp tỉnh', '+ Cấp huyện', 'Trong đó: nợ quá hạn', 'Cấp xã', '– Cấp thôn'].every(isPartLabel)).toBe(true);
    expect(['-12', '- 5', 'Cấp ủy', 'Hội Phụ nữ', ''].some(isPartLabel)).toBe(false);
    expect(['Người lập biểu', '(Ký, ghi rõ họ tên)', 'KIỂM SOÁT', 'Thủ trưởng đơn vị'].every(isSignature)).toBe(true);
    expect(isSignature('Hội Nông dân')).toBe(false);
  });
});

const roles = (rows: CellValue[][]) =>
  tableOf(sheetOf(rows)).rows.map(({ role, parent, parts }) => [role, parent, parts]);
const HEAD = ['STT', 'Tổ chức hội', 'Số tổ', 'Số hộ', 'Dư nợ'];

describe('rows of a table', () => {
  test('subtotals add what stands since the last one, the grand total all data rows', () => {
    const rows: CellValue[][] = [
      HEAD,
      [1, 'HND', 1, 10, 100],
      [2, 'HPN', 2, 20, 200],
      ['', 'Cộng xã Đồi Cỏ', 3, 30, 300],
      [1, 'HND', 4, 40, 400],
      [2, 'HPN', 5, 50, 500],
      ['', 'Cộng xã Đồi Sim', 9, 90, 900],
      ['', 'Tổng cộng', 12, 120, 1_200],
    ];
    expect(roles(rows)).toEqual([
      ...[
        ['data', -1, []],
        ['data', -1, []],
        ['total', -1, [0, 1]],
        ['data', -1, []],
        ['data', -1, []],
        ['total', -1, [3, 4]],
      ],
      ['total', -1, [0, 1, 3, 4]],
    ]);
  });

  test('sections with letters add the numbered rows below them; without figures they are only captions', () => {
    const rows = (figures: boolean): CellValue[][] => [
      HEAD,
      ['I', 'Xã Đồi Cỏ', ...(figures ? [3, 30, 300] : ['', '', ''])],
      [1, 'HND', 1, 10, 100],
      [2, 'HPN', 2, 20, 200],
      ['II', 'Xã Đồi Sim', ...(figures ? [4, 40, 400] : ['', '', ''])],
      [1, 'HND', 4, 40, 400],
    ];
    expect(roles(rows(true))).toEqual([
      ['total', -1, [1, 2]],
      ['data', -1, []],
      ['data', -1, []],
      ['total', -1, [4]],
      ['data', -1, []],
    ]);
    expect(roles(rows(false))).toEqual([
      ['data', -1, []],
      ['data', -1, []],
      ['data', -1, []],
    ]);
  });

  test('numbers 1.1, 1.2 are sub-levels of 1; "Trong đó" is one, but not all of it', () => {
    const rows: CellValue[][] = [
      HEAD,
      ['1', 'HND', 10, 100, 1_000],
      ['1.1', 'Xã Đồi Cỏ', 4, 40, 400],
      ['1.2', 'Xã Đồi Sim', 6, 60, 600],
      ['2', 'HPN', 10, 100, 1_000],
      ['', 'Trong đó: hộ nghèo', 3, 30, 300],
    ];
    expect(roles(rows)).toEqual([
      ['data', -1, [1, 2]],
      ['part', 0, []],
      ['part', 0, []],
      ['data', -1, []],
      ['part', 3, []],
    ]);
  });

  test('an organisation without figures is a row; a note across the sheet is not', () => {
    const table = tableOf(
      sheetOf([
        HEAD,
        [1, 'HND', 1, 10, 100],
        [2, 'HPN', '', '', ''],
        [3, 'HCCB', 1, 5, 50],
        ['', 'Ghi chú: số liệu chưa gồm vay trực tiếp'],
        ['', 'Người lập', '', 'Giám đốc'],
      ]),
    );
    expect(textsOf(table, 'organisationName')).toEqual(['HND', 'HPN', 'HCCB']);
    expect(numbersOf(table, 'groups')).toEqual([1, NaN, 1]);
  });

  test('headings printed again, index rows and blank rows between are skipped', () => {
    const index = ['(1)', '(2)', '(3)', '(4)', '(5)'];
    const rows: CellValue[][] = [
      HEAD,
      index,
      [1, 'HND', 1, 10, 100],
      [],
      HEAD,
      index,
      [2, 'HPN', 2, 20, 200],
      ['', 'Cộng', 3, 30, 300],
    ];
    expect(roles(rows)).toEqual([
      ['data', -1, []],
      ['data', -1, []],
      ['total', -1, [0, 1]],
    ]);
  });

  test('the total named in the column of numbers', () => {
    expect(roles([HEAD, [1, 'HND', 1, 10, 100], [2, 'HPN', 2, 20, 200], ['Tổng cộng', '', 3, 30, 300]]).at(-1)).toEqual(
      ['total', -1, [0, 1]],
    );
  });
});
