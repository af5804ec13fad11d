import { groupSums } from '../../../../src/taskpane/pages/overview/group-sums';

test('the ratio is that of the sums', () => {
  expect(
    groupSums([
      { outstanding: 900, overdue: 9 },
      { outstanding: 100, overdue: 11 },
    ]),
  ).toEqual({ outstanding: 1_000, overdue: 20, ratio: 2, unread: 0 });
});

test('a group with an unreadable figure is counted apart and is not in the ratio', () => {
  expect(
    groupSums([
      { outstanding: 900, overdue: 9 },
      { outstanding: 100, overdue: NaN },
      { outstanding: NaN, overdue: 5 },
    ]),
  ).toEqual({ outstanding: 1_000, overdue: 9, ratio: 1, unread: 2 });
});

test('where no sheet tells of overdue debt there is no ratio, rather than one of 0', () => {
  expect(groupSums([{ outstanding: 900, overdue: NaN }])).toEqual({
    outstanding: 900,
    overdue: null,
    ratio: null,
    unread: 0,
  });
});
