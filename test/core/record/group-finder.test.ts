import { serialOf } from '../../../src/core/cell/serial';
import { groupsOf, type GroupsOptions } from '../../../src/core/record/groups';
import { loansOf } from '../../../src/core/record/loans';
import type { FieldId } from '../../../src/core/sheet/field';
import type { CellValue } from '../../../src/core/sheet/grid';
import { tableOf } from './table-of';

const JUNE = serialOf(2025, 6, 30) as number;
const MARCH = serialOf(2026, 3, 31) as number;

const scores = tableOf(
  'groupScore',
  {
    groupCode: ['0126259', '0126260', '0126261'],
    leaderName: ['Bà Nguyễn Thị Mận', 'Ông Trần Văn Ổi', 'Nguyễn Thị Mận'],
    communeName: ['Xã Sông Mây', 'Xã Sông Mây', 'Xã Bình An'],
    organisationName: ['Hội Phụ nữ', 'Hội Nông dân', 'Hội Phụ nữ'],
    pointsTotal: [98, 80, 75],
  },
  { date: MARCH },
);

const listOf = (cells: Partial<Record<FieldId, readonly CellValue[]>>) =>
  tableOf(
    'loanList',
    { loanCode: ['6600000000000001', '6600000000000002'], outstanding: [70, 30], ...cells },
    { date: JUNE },
  );

const debts = (list: ReturnType<typeof listOf>, options: GroupsOptions = {}) =>
  Object.fromEntries(
    groupsOf([scores, list], loansOf([list]), options).map(({ code, outstanding }) => [code, outstanding]),
  );

describe('loans of a list without codes of groups', () => {
  test('belong to the group of their leader, however the name is written', () => {
    const list = listOf({ leaderName: ['TRAN VAN OI', 'bà nguyễn thị mận'], communeName: ['Sông Mây', 'xã BÌNH AN'] });
    expect(debts(list)).toEqual({ '0126259': 0, '0126260': 70, '0126261': 30 });
  });

  test('of a day before the communes joined meet the new names by the office’s own map', () => {
    const list = listOf({ leaderName: ['Nguyễn Thị Mận', 'Nguyễn Thị Mận'], communeName: ['Suối Sim', 'Bình An'] });
    const places = [{ from: 'Suối Sim', to: 'Sông Mây', since: serialOf(2025, 7, 1) as number }];
    expect(debts(list, { places })).toEqual({ '0126259': 70, '0126260': 0, '0126261': 30 });
    expect(debts(list)).toEqual({ '0126259': 0, '0126260': 0, '0126261': 30 });
  });

  test('a commune that was split still meets the one group that it can be', () => {
    const list = listOf({ leaderName: ['Trần Văn Ổi', 'Nguyễn Thị Mận'], communeName: ['Suối Sim', 'Suối Sim'] });
    const places = ['Sông Mây', 'Bình An'].map((to) => ({
      from: 'Suối Sim',
      to,
      since: serialOf(2025, 7, 1) as number,
    }));
    expect(debts(list, { places })).toEqual({ '0126259': 0, '0126260': 70, '0126261': 0 });
  });

  test('whose leader could be two people, or leads no group under that organisation, belong to none', () => {
    const list = listOf({
      leaderName: ['Nguyễn Thị Mận', 'Trần Văn Ổi'],
      organisationName: ['Hội Phụ nữ', 'Hội Phụ nữ'],
    });
    expect(debts(list)).toEqual({ '0126259': 0, '0126260': 0, '0126261': 0 });
  });

  test('a list with codes of groups goes by them alone: a blank code is no group', () => {
    const list = listOf({ groupCode: ['', '0126261'], leaderName: ['Trần Văn Ổi', 'Trần Văn Ổi'] });
    expect(debts(list)).toEqual({ '0126259': 0, '0126260': 0, '0126261': 30 });
  });

  test('a faulty map is refused', () => {
    const list = listOf({ leaderName: ['Trần Văn Ổi', 'Trần Văn Ổi'] });
    expect(() => debts(list, { places: [{ from: '', to: 'Sông Mây', since: JUNE }] })).toThrow(RangeError);
  });
});

test('a title before a borrower’s name makes no second household; an accent does', () => {
  const list = listOf({
    loanCode: ['6600000000000001', '6600000000000002', '6600000000000003'],
    outstanding: [1, 1, 1],
    groupCode: ['0126259', '0126259', '0126259'],
    customerName: ['Bà Lê Thị Bưởi', 'Lê Thị Bưởi', 'Lê Thị Buổi'],
  });
  expect(groupsOf([scores, list]).find(({ code }) => code === '0126259')?.borrowers).toBe(2);
});
