import { figureKey } from '../../../../src/core/report/figure';
import { countToType, missingGroups } from '../../../../src/taskpane/pages/report/missing-groups';

const visits = (['farmers', 'women'] as const).map((of) => figureKey('inspectedGroups', of, 'value', 'now', 'commune'));
const open = [figureKey('fees'), ...visits, figureKey('inspectedHouseholds', 'youth'), figureKey('savers', 'women')];

test('missing figures are grouped by what they are about, in a fixed order', () => {
  expect(missingGroups(open).map(({ domain, keys }) => [domain, keys.length])).toEqual([
    ['tiengui', 1],
    ['kiemtra', 3],
    ['phi', 1],
  ]);
  expect(missingGroups([])).toEqual([]);
});

test('those that can be typed are told from those that need a table', () => {
  expect(countToType(open)).toBe(4);
});
