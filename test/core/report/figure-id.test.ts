import * as fc from 'fast-check';
import { ASPECTS, figureId, figureKey, HOLDERS, MOMENTS } from '../../../src/core/report/figure';
import { domainOf, FIGURE_DOMAINS } from '../../../src/core/report/figure-domain';
import { parseFigureId } from '../../../src/core/report/figure-id';
import { ITEM_IDS } from '../../../src/core/report/items';

test('an id is read back as the figure that it was made of', () => {
  const keys = fc
    .tuple(
      fc.constantFrom(...ITEM_IDS),
      fc.constantFrom(...HOLDERS),
      fc.constantFrom(...ASPECTS),
      fc.constantFrom(...MOMENTS),
      fc.constantFrom('', 'province', '19', 'a/b'),
    )
    .map((parts) => figureKey(...parts));
  fc.assert(fc.property(keys, (key) => expect(parseFigureId(figureId(key))).toEqual(key)));
});

test.each(['', 'outstanding', 'outstanding/farmers/value', 'gone/farmers/value/now', 'outstanding/nobody/value/now'])(
  '“%s” is no figure of this version',
  (id) => expect(parseFigureId(id)).toBeNull(),
);

test('every item is about something that has a name, and every name is used', () => {
  const used = new Set(ITEM_IDS.map(domainOf));
  expect([...used].sort()).toEqual([...FIGURE_DOMAINS].sort());
});
