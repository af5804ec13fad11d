import fc from 'fast-check';
import { dueList } from '../../../src/core/due/due-list';
import { masked } from '../../../src/core/due/masked';
import { noticeLists } from '../../../src/core/due/notice-lists';
import { loansOf } from '../../../src/core/record/loans';
import { tableOf } from '../record/table-of';

const AS_OF = 46_295;
const PHONE = '0912345678';
const loans = loansOf([
  tableOf('loanList', {
    loanCode: ['A', 'B', 'C', 'D', 'E'],
    customerName: ['Người A', 'Người B', 'Người C', 'Người D', 'Người E'],
    customerPhone: [PHONE, '', PHONE, PHONE, PHONE],
    identityNumber: ['001123456789', '', '', '', ''],
    groupCode: ['0000002', '0000002', '0000001', '', '0000001'],
    leaderName: ['Lê Văn Hai', 'Lê Văn Hai', 'Trần Thị Một', '', 'Trần Thị Một'],
    communeName: ['Xã B', 'Xã B', 'Xã A', 'Xã A', 'Xã A'],
    organisationCode: ['11', '11', '12', '99', '12'],
    inTerm: [1, 2, 4, 8, 16],
    dueContract: [AS_OF + 90, AS_OF - 3, AS_OF + 30, AS_OF, AS_OF + 91],
  }),
]);
const list = dueList(loans, AS_OF, { basis: 'auto' });

test('a page for each group with debt due within 90 days or past its day; direct lending last', () => {
  const { lists } = noticeLists(loans, list, {});
  expect(lists.map(({ group, leader, debts }) => [group, leader, debts.map(({ loan }) => loan)])).toEqual([
    ['0000001', 'Trần Thị Một', ['C']],
    ['0000002', 'Lê Văn Hai', ['B', 'A']],
    ['', '', ['D']],
  ]);
});

test('only the groups asked for; one without due debt is named', () => {
  const { lists, without } = noticeLists(loans, list, { groups: ['0000002', '7777777'] });
  expect(lists.map(({ group }) => group)).toEqual(['0000002']);
  expect(without).toEqual(['7777777']);
});

test('numbers are masked unless asked for', () => {
  const hidden = JSON.stringify(noticeLists(loans, list, {}));
  expect(hidden).not.toContain(PHONE);
  expect(hidden).not.toContain('001123456789');
  expect(JSON.stringify(noticeLists(loans, list, { showNumbers: true }))).toContain(PHONE);
});

test('a mask shows at most three signs, and never half of a short number', () => {
  expect(masked('0912 345 678')).toBe('•••••••••678');
  expect(masked('12345')).toBe('•••••');
  expect(masked('')).toBe('');
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect([...masked(text)].filter((sign) => sign !== '•').length).toBeLessThanOrEqual(3);
    }),
  );
});
