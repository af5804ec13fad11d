import { serialOf } from '../../../src/core/cell/serial';
import { readArguments, UsageError } from '../../../src/sandbox/demo/arguments';

describe('the demo’s command line', () => {
  test('without anything: the samples, into out/', () => {
    expect(readArguments([])).toEqual({ files: [], out: 'out' });
  });

  test('files and options in any order, with a blank or =', () => {
    expect(readArguments(['a.xlsx', '--out', 'dir', 'b.xlsx', '--as-of=2026-09-30', '--period', '2026-Q3'])).toEqual({
      files: ['a.xlsx', 'b.xlsx'],
      out: 'dir',
      asOf: serialOf(2026, 9, 30),
      period: '2026-Q3',
    });
  });

  test.each([
    [['--as-of', '30/09/2026']],
    [['--as-of', '2026-02-30']],
    [['--period', 'Q3']],
    [['--out']],
    [['--nope', 'x']],
  ])('%p is refused with a sentence', (args) => expect(() => readArguments(args)).toThrow(UsageError));
});
