import { figureKey } from '../../../../src/core/report/figure';
import { isAskedFor } from '../../../../src/core/report/inputs/asked-for';

test.each([
  [figureKey('funds', 'office')],
  [figureKey('funds', 'office', 'value', 'plan')],
  [figureKey('fees', 'total')],
  [figureKey('inspectedGroups', 'farmers', 'value', 'now', 'commune')],
  [figureKey('inspectedGroups', 'total')],
  [figureKey('agreements', 'women')],
])('%j has a cell on the input sheet', (key) => expect(isAskedFor(key)).toBe(true));

test.each([
  // read from lists, not typed
  [figureKey('outstanding', 'office')],
  [figureKey('savers', 'farmers')],
  // worked out from what is typed
  [figureKey('funds', 'office', 'change', 'yearStart')],
  // nobody types another quarter's figures
  [figureKey('fees', 'total', 'value', 'lastYear')],
  [figureKey('fees', 'total', 'value', 'plan')],
  [figureKey('agreements', 'women', 'value', 'yearStart')],
])('%j has none', (key) => expect(isAskedFor(key)).toBe(false));
