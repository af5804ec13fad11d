import fc from 'fast-check';
import { serialOf } from '../../../src/core/cell/serial';
import { communeAt, communeChangeFaults, communeMap, type CommuneChange } from '../../../src/core/record/commune-map';

const day = (year: number, month: number, of: number): number => serialOf(year, month, of) as number;
const JULY = day(2025, 7, 1);
const BEFORE = day(2025, 6, 30);
const AFTER = day(2026, 9, 30);
const change = (from: string, to: string, since = JULY): CommuneChange => ({ from, to, since });

describe('old and new names of communes', () => {
  const merged = [change('Xã Suối Sim', 'Xã Sông Mây'), change('Thị trấn Đồi Mận', 'Xã Sông Mây')];

  test('communes that joined bear the new name from the day on, not before', () => {
    for (const name of ['Suối Sim', 'xã SUỐI SIM', 'TT. Đồi Mận']) {
      expect(communeAt(name, AFTER, merged).name).toBe('Xã Sông Mây');
      expect(communeAt(name, JULY, merged).name).toBe('Xã Sông Mây');
      expect(communeAt(name, BEFORE, merged).name).toBe(name);
    }
  });

  test('a commune of which the map says nothing keeps its name as it was typed; an empty map says nothing of any', () => {
    expect(communeAt('Xã Bình An', AFTER, merged).name).toBe('Xã Bình An');
    expect(communeAt('Suối Sim', AFTER, [])).toEqual({ name: 'Suối Sim', options: ['Suối Sim'] });
  });

  test('what is no commune has no name', () => {
    expect(communeAt('Vay trực tiếp', AFTER, merged)).toEqual({ name: null, options: [] });
  });

  test('changes of several days follow one another', () => {
    const chain = [change('B', 'C', day(2026, 1, 1)), change('A', 'B')];
    expect(communeAt('A', AFTER, chain).name).toBe('C');
    expect(communeAt('A', day(2025, 12, 31), chain).name).toBe('B');
  });

  test('a commune that was split can be any of its parts', () => {
    const split = [change('Suối Sim', 'Sông Mây'), change('Suối Sim', 'Bình An')];
    expect(communeAt('Suối Sim', AFTER, split)).toEqual({ name: null, options: ['Sông Mây', 'Bình An'] });
  });

  test('parts that join again later are one commune again', () => {
    const back = [
      ...[change('Suối Sim', 'Sông Mây'), change('Suối Sim', 'Bình An')],
      ...[change('Sông Mây', 'Hoa Sim', day(2026, 1, 1)), change('Bình An', 'Hoa Sim', day(2026, 1, 1))],
    ];
    expect(communeAt('Suối Sim', AFTER, back).name).toBe('Hoa Sim');
  });

  test('a name given to another commune on the same day: the day of the sheet tells which one is meant', () => {
    const moved = [change('Suối Sim', 'Sông Mây'), change('Sông Mây', 'Bình An')];
    expect(communeAt('Suối Sim', AFTER, moved).name).toBe('Sông Mây');
    expect(communeAt('Sông Mây', AFTER, moved, BEFORE).name).toBe('Bình An');
    expect(communeAt('Sông Mây', AFTER, moved, AFTER).name).toBe('Sông Mây');
    expect(communeAt('Sông Mây', AFTER, moved)).toEqual({ name: null, options: ['Bình An', 'Sông Mây'] });
  });

  test('a sheet that still prints a name that is gone is understood', () => {
    expect(communeAt('Suối Sim', AFTER, merged, AFTER).name).toBe('Xã Sông Mây');
  });

  test('a commune and a town of one name are told apart by their type', () => {
    const both = [change('Xã Gò Sim', 'Xã Bình An'), change('Thị trấn Gò Sim', 'Xã Gò Sim')];
    expect(communeAt('Xã Gò Sim', AFTER, both, BEFORE).name).toBe('Xã Bình An');
    expect(communeAt('TT Gò Sim', AFTER, both, BEFORE).name).toBe('Xã Gò Sim');
    expect(communeAt('Gò Sim', AFTER, both, BEFORE).name).toBeNull();
  });
});

describe('faults of a map', () => {
  test.each<[string, readonly CommuneChange[], readonly object[]]>([
    ['none', [change('A', 'B'), change('B', 'C'), change('D', 'B')], []],
    ['a town that becomes a commune of its name', [change('Thị trấn Gò Sim', 'Xã Gò Sim')], []],
    ['back again later', [change('A', 'B'), change('B', 'A', JULY + 1)], []],
    ['no name', [change('', 'B'), change('A', 'Vay trực tiếp')], [0, 1].map((at) => ({ change: at, fault: 'blank' }))],
    ['no day', [change('A', 'B', NaN), change('A', 'B', 0.5)], [0, 1].map((at) => ({ change: at, fault: 'date' }))],
    ['one name', [change('Xã A', 'xã  a')], [{ change: 0, fault: 'same' }]],
    ['twice', [change('A', 'B'), change('xã A', 'B')], [{ change: 1, fault: 'repeated' }]],
    ['swapped on one day', [change('A', 'B'), change('B', 'A')], [0, 1].map((at) => ({ change: at, fault: 'cycle' }))],
    [
      'round on one day',
      [change('A', 'B'), change('B', 'C'), change('C', 'A'), change('X', 'A')],
      [0, 1, 2].map((at) => ({ change: at, fault: 'cycle' })),
    ],
  ])('%s', (_, changes, faults) => expect(communeChangeFaults(changes)).toEqual(faults));

  test('a map with a fault is refused', () => {
    expect(() => communeMap([change('A', 'B'), change('B', 'A')])).toThrow(RangeError);
  });

  test('whatever is typed, it is refused or it gives an answer', () => {
    const name = fc.constantFrom('A', 'Xã A', 'TT A', 'B', 'C', 'D', '', 'Vay trực tiếp');
    const changes = fc.array(fc.record({ from: name, to: name, since: fc.integer({ min: 0, max: 3 }) }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(
        changes,
        name,
        fc.integer({ min: 0, max: 4 }),
        fc.option(fc.integer({ min: 0, max: 4 })),
        (map, of, at, printed) => {
          if (communeChangeFaults(map).length > 0) expect(() => communeMap(map)).toThrow(RangeError);
          else {
            const { name: then, options } = communeMap(map).at(of, at, printed);
            expect(then === null ? options.length !== 1 : options.length === 1 && options[0] === then).toBe(true);
          }
        },
      ),
    );
  });
});
