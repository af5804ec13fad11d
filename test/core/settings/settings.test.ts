import fc from 'fast-check';
import { DUE_BASES } from '../../../src/core/due/due-date';
import { EDITION_3986 } from '../../../src/core/rubric/editions';
import { withEdition } from '../../../src/core/settings/office-editions';
import { ruleSettingsOf } from '../../../src/core/settings/rule-settings';
import { isEmpty, NO_SETTINGS, rowsOf, SECTIONS, settingsOf } from '../../../src/core/settings/settings';
import type { SectionId, Settings } from '../../../src/core/settings/settings';
import { FIELDS } from '../../../src/core/sheet/field';
import type { FieldId } from '../../../src/core/sheet/field';

const OWN = withEdition(NO_SETTINGS, { ...EDITION_3986, id: 'own', name: 'Bản của đơn vị' });

const words = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => text.trim() === text && text !== '');
const day = fc.integer({ min: 1, max: 60_000 });

const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    rules: fc.array(
      fc.record({
        rule: words,
        on: fc.boolean(),
        tuned: fc.option(fc.record({ parameter: words, value: fc.double({ noNaN: true, noDefaultInfinity: true }) })),
      }),
    ),
    suppressions: fc.array(fc.record({ key: words, found: words, reason: words, day: fc.option(day) })),
    fields: fc.array(
      fc.record({
        headings: words,
        heading: words,
        field: fc.option(fc.constantFrom(...(Object.keys(FIELDS) as FieldId[]))),
      }),
    ),
    kinds: fc.array(fc.record({ headings: words, kind: fc.constantFrom('loanList' as const, 'groupScore' as const) })),
    places: fc
      .uniqueArray(fc.tuple(fc.nat(99), day), { selector: ([n]) => n })
      .map((all) => all.map(([n, since]) => ({ from: `Xã Cũ ${n}`, to: `Xã Mới ${n}`, since }))),
    repairs: fc.array(
      fc.record({ when: fc.option(day), repair: words, sheet: words, cell: words, before: words, after: words }),
    ),
    due: fc.array(
      fc.record({
        basis: fc.constantFrom(...DUE_BASES),
        entrustedMonths: fc.option(fc.integer({ min: 1, max: 60 })),
      }),
    ),
    editions: fc.constant(OWN.editions),
    bands: fc.constant(OWN.bands),
    classes: fc.constant(OWN.classes),
    targets: fc.constant([{ indicator: 'overdueRatio' as const, target: 0.49 }]),
  })
  .map((said) => ({ ...NO_SETTINGS, ...said }));

const foundRows = (settings: Settings) =>
  (Object.keys(SECTIONS) as SectionId[]).flatMap((section) =>
    rowsOf(settings, section).map((row, line) => ({ section, row, line })),
  );

test('whatever an office says is read back as it was written', () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      expect(settingsOf(foundRows(settings))).toEqual(settings);
    }),
  );
});

test('a row that cannot be used is kept as it is, with its place and what is wrong in it', () => {
  const bad = { from: 'Xã Cũ', to: 'Xã Mới', since: 'tháng bảy' };
  const settings = settingsOf([
    { section: 'places', row: bad, line: 7 },
    { section: 'places', row: { from: 'Xã A', to: 'Xã B', since: 45_839 }, line: 8 },
    { section: 'fields', row: { heading: 'Cột lạ', field: 'một nghĩa lạ', headings: 'k' }, line: 12 },
    { section: 'suppressions', row: { reason: '', found: '5', day: '', key: 'k' }, line: 20 },
  ]);
  expect(settings.places).toEqual([{ from: 'Xã A', to: 'Xã B', since: 45_839 }]);
  const told = settings.unused.map(({ section, line, fault }) => [section, line, fault.column, fault.code]);
  expect(told.sort((a, b) => Number(a[1]) - Number(b[1]))).toEqual([
    ['places', 7, 'since', 'notADate'],
    ['fields', 12, 'field', 'unknownWord'],
    ['suppressions', 20, 'reason', 'missing'],
  ]);
  expect(rowsOf(settings, 'places')).toContainEqual(bad);
});

test('no settings are empty, a single unused row is not', () => {
  expect(isEmpty(NO_SETTINGS)).toBe(true);
  expect(isEmpty(settingsOf([{ section: 'places', row: { from: 'x', to: '', since: '' }, line: 1 }]))).toBe(false);
});

test('of two words on one rule the later holds, and a tuned rule stays on', () => {
  const { off, tuned } = ruleSettingsOf({
    rules: [
      { rule: 'group.size', on: false, tuned: null },
      { rule: 'group.size', on: true, tuned: { parameter: 'most', value: 50 } },
      { rule: 'group.size', on: true, tuned: { parameter: 'least', value: 3 } },
      { rule: 'loan.notMoved', on: false, tuned: null },
    ],
  });
  expect([...off]).toEqual(['loan.notMoved']);
  expect(tuned.get('group.size')).toEqual({ most: 50, least: 3 });
});

test('names of communes that lead in a circle, or say again what stands above, are told at their row and not used', () => {
  const place = (line: number, from: string, to: string) =>
    ({ section: 'places', row: { from, to, since: 45_839 }, line }) as const;
  const { places, unused } = settingsOf([
    place(5, 'Xã An Bình', 'Xã Bình An'),
    place(6, 'Xã An Bình', 'Xã Bình An'),
    place(7, 'Xã Hòa', 'Hòa'),
    place(8, 'Xã Một', 'Xã Hai'),
    place(9, 'Xã Hai', 'Xã Một'),
  ]);
  expect(places.map(({ from }) => from)).toEqual(['Xã An Bình']);
  expect(unused.map(({ line, fault }) => [line, fault.code])).toEqual([
    [6, 'repeated'],
    [7, 'circular'],
    [8, 'circular'],
    [9, 'circular'],
  ]);
});
