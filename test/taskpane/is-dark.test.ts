import { isDark } from '../../src/taskpane/is-dark';

test.each([
  ['#262626', true],
  ['000000', true],
  ['#FFFFFF', false],
  ['#E6E6E6', false],
  ['white', null],
])("Office's background %s", (bodyBackgroundColor, dark) => {
  expect(isDark({ bodyBackgroundColor })).toBe(dark);
});

test('Office on the web names no theme', () => {
  expect(isDark(undefined)).toBeNull();
  expect(isDark({})).toBeNull();
});
