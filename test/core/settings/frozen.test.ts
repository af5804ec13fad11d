import { frozen, frozenKey } from '../../../src/core/settings/sections/frozen';

test('values are known again whatever digits beyond the fifteenth Excel keeps, and nothing else is taken for them', () => {
  const key = frozenKey([['a', 0.1 + 0.2, '']]);
  expect(frozenKey([['a', 0.3, '']])).toBe(key);
  for (const other of [[['a', 0.30000001, '']], [['a', '0.3', '']], [['a'], [0.3], ['']], [['A', 0.3, '']]])
    expect(frozenKey(other)).not.toBe(key);
});

test('a note reads back as written; one without a place or formula cannot be used', () => {
  const note = { sheet: 'Sổ vay', area: 'E5:L9', formula: 'TKVV.VNDATE(A1)', key: 'x' };
  expect(frozen.read(frozen.write(note))).toEqual(note);
  expect(frozen.read({ ...note, area: 'đâu đó' })).toEqual({ column: 'area', code: 'unknownWord' });
  expect(frozen.read({ ...note, formula: '' })).toEqual({ column: 'formula', code: 'missing' });
});
