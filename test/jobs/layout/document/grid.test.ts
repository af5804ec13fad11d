import fc from 'fast-check';
import { columnWidths } from '../../../../src/jobs/layout/document/column-widths';
import { gridOf, type Ruling } from '../../../../src/jobs/layout/document/grid';
import { balanced, linesIn, textWidth, wrapped } from '../../../../src/jobs/layout/document/text-width';

const WIDTH = 465;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const tableOf = (shares: readonly number[], rows: number): Ruling => {
  const needs = shares.map((share) => ({ share, least: () => 18 }));
  const { widths, least } = columnWidths(needs, WIDTH);
  let edge = 0;
  return { lines: widths.slice(0, -1).map((points) => (edge += points)), least, rows };
};

describe('widths of columns', () => {
  test('each column has its share, but none less than it needs', () => {
    const needs = [10, 1, 1].map((share, index) => ({ share, least: () => (index === 1 ? 120 : 20) }));
    const { widths, size } = columnWidths(needs, WIDTH);
    expect(size).toBe(12);
    expect(widths[1]).toBe(120);
    expect(sum(widths)).toBeCloseTo(WIDTH, 6);
  });

  test('the font gets smaller before a figure is cut', () => {
    const needs = Array.from({ length: 10 }, () => ({ share: 1, least: (size: number) => size * 5 }));
    const { widths, size } = columnWidths(needs, WIDTH);
    expect(size).toBe(9);
    for (const points of widths) expect(points).toBeGreaterThanOrEqual(9 * 5);
  });
});

describe('words on one line', () => {
  const named = (line: number, others: number) => [
    { share: 1, least: () => 40, oneLine: () => line },
    ...Array.from({ length: others }, () => ({ share: 1, least: () => 60 })),
  ];

  test('a column that nearly holds its words takes the room from the others', () => {
    const { widths, size } = columnWidths(named(100, 4), WIDTH);
    expect(size).toBe(12);
    expect(widths[0]).toBeGreaterThanOrEqual(100);
    expect(sum(widths)).toBeCloseTo(WIDTH, 6);
    for (const points of widths.slice(1)) expect(points).toBeGreaterThanOrEqual(60);
  });

  test('words that are far too long run over two lines, and no figure is cut for words', () => {
    expect(columnWidths(named(300, 4), WIDTH).widths[0]).toBeCloseTo(WIDTH / 5, 6);
    const tight = columnWidths(named(70, 7), WIDTH);
    for (const points of tight.widths.slice(1)) expect(points).toBeGreaterThanOrEqual(60);
  });
});

describe('one grid under several tables', () => {
  const shares = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 12 });

  test('every column of every table spans at least one grid column, and all of them fill the page', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(shares, fc.integer({ min: 1, max: 200 })), { maxLength: 6 }), (tables) => {
        const { widths, starts } = gridOf(
          tables.map(([one, rows]) => tableOf(one, rows)),
          WIDTH,
        );
        expect(sum(widths)).toBeCloseTo(WIDTH, 0);
        for (const points of widths) expect(points).toBeGreaterThan(0);
        starts.forEach((line, index) => {
          expect(line).toHaveLength(tables[index]![0].length + 1);
          expect([line[0], line.at(-1)]).toEqual([0, widths.length]);
          line.slice(1).forEach((start, col) => {
            const points = sum(widths.slice(line[col], start));
            expect(points).toBeGreaterThanOrEqual(17);
          });
        });
      }),
    );
  });

  test('tables of the same proportions share their columns: nothing is merged', () => {
    const table = tableOf([1, 4, 2, 2], 5);
    expect(gridOf([table, table, table], WIDTH).widths).toHaveLength(4);
  });
});

describe('measured text', () => {
  test('a Vietnamese letter is as wide as its plain one; figures are half the font size', () => {
    expect(textWidth('ếộặ', 12)).toBe(textWidth('eoa', 12));
    expect(textWidth('2026', 10)).toBe(20);
    expect(textWidth('HỘI', 12, true)).toBeGreaterThan(textWidth('HỘI', 12));
  });

  test('broken lines hold all the words in their order, and none is wider than the cell', () => {
    const word = fc.constantFrom('tổ', 'hộ', 'Hội', 'Nông', 'dân', '683.536,6', 'nghiêng', 'WWWWWWWWWWWW');
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 40, max: 400 }),
        (words, width) => {
          const lines = wrapped(words.join(' '), width, 12);
          expect(lines.join('').replace(/ /g, '')).toBe(words.join(''));
          for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(width - 6);
        },
      ),
    );
  });

  test('a title is broken in as many lines as it needs, of much the same length', () => {
    const title = 'Kết quả hoạt động ủy thác cho vay qua các tổ chức chính trị - xã hội quý III năm 2026';
    const lines = balanced(title, WIDTH, 14, true).split('\n');
    expect(lines).toHaveLength(linesIn(title, WIDTH, 14, true));
    const [first, last] = lines.map((line) => textWidth(line, 14, true));
    expect(Math.abs(first! - last!)).toBeLessThan(120);
  });
});
