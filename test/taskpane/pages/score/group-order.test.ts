import type { GroupScore } from '../../../../src/jobs/job';
import { FIRST_ORDER, ordered, shownGroups } from '../../../../src/taskpane/pages/score/group-order';

const group = (code: string, leader: string, total: number | null, name: GroupScore['class']) =>
  ({ code, leader, commune: 'Xã Thử', total, class: name, office: '1' }) as GroupScore;

const GROUPS = [
  group('0126003', 'Lê Thị Mận', 91, 'good'),
  group('0126001', 'Đỗ Văn Ổi', null, null),
  group('0126002', 'Trần Thị Bưởi', 48.5, 'poor'),
];
const codes = (typed: string, order = FIRST_ORDER) =>
  shownGroups(GROUPS, typed, order).map(({ code }) => code.slice(-1));

test('the weakest come first, those without a total last, whichever way they are sorted', () => {
  expect(codes('')).toEqual(['2', '3', '1']);
  expect(codes('', ordered(FIRST_ORDER, 'total'))).toEqual(['3', '2', '1']);
  expect(codes('', ordered(FIRST_ORDER, 'code'))).toEqual(['1', '2', '3']);
  expect(codes('', ordered(ordered(FIRST_ORDER, 'class'), 'class'))).toEqual(['2', '3', '1']);
});

test('words are found without accents in code, leader and commune', () => {
  expect(codes('do van oi')).toEqual(['1']);
  expect(codes('xa thu 26002')).toEqual(['2']);
  expect(codes('không có')).toEqual([]);
});

test('the list that is given stays as it is', () => {
  const before = [...GROUPS];
  codes('', ordered(FIRST_ORDER, 'code'));
  expect(GROUPS).toEqual(before);
});
