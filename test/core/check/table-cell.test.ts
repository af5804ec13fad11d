import { headingOf, inCellStyle, whereOf } from '../../../src/core/check/table-cell';
import type { CellValue } from '../../../src/core/sheet/grid';
import { columnOf } from '../../../src/core/sheet/table';
import type { Column, Table } from '../../../src/core/sheet/table';
import { tableOf } from '../record/table-of';
import { recognise } from '../../../src/core/sheet/recognise';
import { table1 } from '../sheet/seed-tables';

const column = (raw: CellValue, number: number, half: number): Column => ({
  ...{ field: 'overdueRatio', col: 0, heading: 'Tỷ lệ', confidence: 1, unit: null, texts: [] },
  ...{ raw: [raw], numbers: Float64Array.of(number), halves: Float64Array.of(half), readings: Uint8Array.of(1) },
});

describe('what should stand in a cell is written in its own style', () => {
  test.each([
    ['text with thousands', '3.198', 3198, 0.5, 3188, '3.188'],
    ['text in brackets', '(1,069)', -1069, 0.5, -1068, '(1,068)'],
    ['text with decimals', '0.100', 0.1, 0.0005, 0.0997, '0.100'],
    ['a true number', 360.6, 360.6, 0.05, 351.6000001, 351.6],
    ['a true number shown as a percentage', 0.0187, 1.87, 0.005, 1.5671, 0.0157],
    ['an exact number', 52_100_000, 52_100_000, 0, 47_100_000, 47_100_000],
    ['a blank', '', NaN, 0, 12, 12],
  ])('%s', (_what, raw, number, half, value, expected) => {
    expect(inCellStyle(column(raw, number, half), 0, value)).toBe(expected);
  });
});

describe('where a cell stands, in words', () => {
  const [table] = recognise([table1('merged')]).tables;
  const heading = (field: Column['field']): string => {
    const found = table && columnOf(table, field);
    return table && found ? headingOf(table, found) : '';
  };

  test('the last line of a heading, with the line above it where it is bare or stands twice', () => {
    expect(heading('overdue')).toBe('Nợ quá hạn');
    expect(heading('outstanding')).toBe('DƯ NỢ – Tổng số');
    expect(heading('groups')).toBe('Tổng số tổ TK&VV có dư nợ');
    expect(heading('groupsChange')).toBe('Tăng (+), Giảm (-) so với 31/12/2019 – Tổng số tổ TK&VV có dư nợ');
  });

  test('a row is known by its loan, its group or its organisation, else by its line', () => {
    const where = (of: Table, field: Column['field'], row: number) => {
      const found = columnOf(of, field);
      return found && whereOf(of, found, row);
    };
    const loans = tableOf('loanList', {
      loanCode: ['6600000000000001'],
      outstanding: [1],
      organisationName: ['Hội Nông dân'],
    });
    expect(where(loans, 'outstanding', 0)).toMatchObject({ of: 'loan', row: '6600000000000001', line: 2 });
    expect(where(loans, 'loanCode', 0)).toMatchObject({ of: 'row', row: '', line: 2 });
    expect(where(tableOf('groupScore', { groupCode: ['0126001'], pointsTotal: [1] }), 'pointsTotal', 0)).toMatchObject({
      of: 'group',
      row: '0126001',
    });
    expect(table && where(table, 'overdue', 4)).toMatchObject({ of: 'row', row: 'Cộng' });
  });
});
