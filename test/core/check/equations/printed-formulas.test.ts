import { gridOf } from '../../../../src/core/sheet/grid';
import type { CellValue } from '../../../../src/core/sheet/grid';
import { proseOf } from '../../../../src/core/sheet/prose';
import { recognise } from '../../../../src/core/sheet/recognise';
import { runChecks } from '../../../../src/core/check/run-checks';

/** 05/KTNB with its row of column numbers: what it prints is checked, however few rows there are. */
const sheet = (numbers: readonly CellValue[], inspected: number): string[] => {
  const grid = gridOf(
    [
      ['STT', 'Đơn vị nhận ủy thác', 'Tổng số tổ', 'Tổ TK&VV đã được kiểm tra', '', 'Tốt', 'Khá', 'Trung bình', 'Kém'],
      ['', '', '', 'Số tổ', 'Dư nợ', 'Dư nợ', 'Dư nợ', 'Dư nợ', 'Dư nợ'],
      [...numbers],
      [1, 'Hội Nông dân', 10, 5, inspected, 30, 10, 10, 0],
    ],
    '05 KTNB',
  );
  const { tables } = recognise([grid]);
  return runChecks(tables, null, { prose: proseOf([grid], tables) })
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, place, expected }) => `${rule} ${place.row},${place.col} ${String(expected)}`);
};
const NUMBERS = ['(1)', '(2)', '(3)', '(4)', '(5)=(6)+(7)+(8)+(9)', '(6)', '(7)', '(8)', '(9)'];

test('a sum that the column numbers print is checked', () => {
  expect(sheet(NUMBERS, 50)).toEqual([]);
  expect(sheet(NUMBERS, 60)).toEqual(['sum.columns 3,4 50']);
});

test('written without brackets too; other numberings say nothing', () => {
  expect(sheet(['1', '2', '3', '4', '5=6+7+8+9', '6', '7', '8', '9'], 60)).toEqual(['sum.columns 3,4 50']);
  expect(sheet(['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)'], 60)).toEqual([]);
  expect(sheet(['(1)', '(2)', '(3)', '(4)', '(5)=(6)-(7)', '(6)', '(7)', '(8)', '(9)'], 60)).toEqual([]);
  expect(sheet(['(1)', '(2)', '(3)', '(4)', '(5)=(6)+(17)', '(6)', '(7)', '(8)', '(9)'], 60)).toEqual([]);
});
