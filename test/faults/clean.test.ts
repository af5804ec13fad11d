import { cellName } from '../../src/core/cell/address';
import { cleanBook } from './clean-book';
import { SIZES } from './office/size';
import { check } from './run-faults';

const PER_SIZE = 20;

describe.each(SIZES.map(({ name }, size) => [name, size] as const))('clean workbooks: %s', (_, size) => {
  const books = Array.from({ length: PER_SIZE }, (__, seed) => cleanBook(size, seed));

  test('every sheet is recognised for what it is, and nothing is an error or a warning', () => {
    for (const book of books) {
      const { bySheet, findings } = check(book);
      const kinds = [...bySheet].map(([{ name }, { tables }]) => [name, tables.map(({ kind }) => kind)]);
      expect(kinds).toEqual(book.sheets.map(({ name, tables }) => [name, tables.map(({ kind }) => kind)]));
      const loud = findings.filter(({ severity }) => severity !== 'info');
      expect(
        loud.map(({ rule, place }) => `${book.seed}: ${rule} ${place.sheet}!${cellName(place.row, place.col)}`),
      ).toEqual([]);
    }
  });
});

test('no two workbooks are alike, and each size has every sort of sheet in some of them', () => {
  const names = new Set<string>();
  const contents = new Set<string>();
  for (let seed = 0; seed < PER_SIZE; seed++) {
    const { sheets } = cleanBook(4, seed);
    sheets.forEach(({ name }) => names.add(name));
    contents.add(sheets.map(({ name, grid }) => `${name} ${grid.values.length} ${String(grid.values[12])}`).join());
  }
  expect(contents.size).toBe(PER_SIZE);
  expect(names.size).toBeGreaterThan(35);
});
