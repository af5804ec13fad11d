import { compareFills, nextVersions, readVersions, type FillRecord } from '../../../src/core/report/versions';

const record = (figures: FillRecord['figures'], quarter = '2026-Q3', when: number | null = null): FillRecord => ({
  quarter,
  when,
  digest: '0123456789abcdef',
  figures,
});

describe('fillings of a report', () => {
  test('a changed, a new and a vanished figure are told, an equal one is not', () => {
    expect(compareFills(record({ a: 1, b: 2, c: null, d: 4 }), record({ a: 1, b: 3, c: 5 }))).toEqual([
      { id: 'b', before: 2, now: 3 },
      { id: 'c', before: null, now: 5 },
      { id: 'd', before: 4, now: null },
    ]);
  });

  test('the same figures again are the same filling; other figures or another quarter push it back', () => {
    const first = nextVersions(null, record({ a: 1 }));
    expect(first.before).toBeNull();
    const second = nextVersions(first, record({ a: 2 }));
    expect(second.before?.figures).toEqual({ a: 1 });
    const again = nextVersions(second, record({ a: 2 }, '2026-Q3', 46_300));
    expect(again).toEqual({ now: record({ a: 2 }, '2026-Q3', 46_300), before: record({ a: 1 }) });
    expect(nextVersions(again, record({ a: 2 }, '2026-Q4')).before?.figures).toEqual({ a: 2 });
  });

  test.each([[null], ['text'], [{ now: 1 }], [{ now: record({ a: 1 }) }]])(
    'something else under the key counts as nothing kept: %j',
    (kept) => {
      expect(readVersions(kept)).toBeNull();
    },
  );

  test('what was kept is read back as it was', () => {
    const versions = nextVersions(null, record({ a: 1, b: null }));
    expect(readVersions(JSON.parse(JSON.stringify(versions)))).toEqual(versions);
  });
});
