import { corpus, corpusSheet } from './corpus';
import { LAYOUTS } from './layouts';
import { OWN_LAYOUTS } from './layouts/own-tables';
import { measure, nothingMeasured, ratesOf } from './measure';

const VARIANTS = 45;

describe('the labelled corpus', () => {
  test('has at least 40 base layouts, 15 of them of the offices’ own, and over 2,000 sheets', () => {
    expect(LAYOUTS.length).toBeGreaterThanOrEqual(40);
    expect(OWN_LAYOUTS.length).toBeGreaterThanOrEqual(15);
    expect(LAYOUTS.length * (VARIANTS + 1)).toBeGreaterThan(2_000);
    expect(new Set(LAYOUTS.map(({ name }) => name)).size).toBe(LAYOUTS.length);
  });

  test('is the same on every machine, and no two variants of a layout are alike', () => {
    expect(corpusSheet(14, 7)).toEqual(corpusSheet(14, 7));
    expect(corpusSheet(14, 7).grid.values).not.toEqual(corpusSheet(14, 8).grid.values);
  });

  test('the base layouts are read without a fault', () => {
    const measured = nothingMeasured();
    for (let layout = 0; layout < LAYOUTS.length; layout++) measure(corpusSheet(layout, 0), measured);
    expect(measured.misses).toEqual([]);
  });

  test('the reading holds over every mutation', () => {
    const measured = nothingMeasured();
    for (const sheet of corpus(VARIANTS)) measure(sheet, measured);
    const rates = ratesOf(measured);
    const of = (...what: string[]) => measured.misses.filter((miss) => what.includes(miss.what));
    expect(measured.sheets).toBeGreaterThan(2_000);
    expect(of('figure')).toEqual([]);
    expect(rates.heads).toBeGreaterThanOrEqual(99.5);
    expect(rates.columns).toBeGreaterThanOrEqual(98);
    expect(rates.wrongSure).toBeLessThanOrEqual(0.2);
    expect(rates.kinds).toBeGreaterThanOrEqual(99.5);
    expect(rates.periods).toBeGreaterThanOrEqual(99.5);
    // a reader that asks about everything is never wrong: it may ask about few
    expect(rates.asked).toBeLessThanOrEqual(3);
    expect(rates.unread).toBeLessThanOrEqual(1);
  });
});

describe('what the measure sees', () => {
  /** Rates of a base layout whose labels were changed after it was laid out. */
  const misread = (
    layout: string,
    change: (sheet: ReturnType<typeof corpusSheet>) => ReturnType<typeof corpusSheet>,
  ) => {
    const at = LAYOUTS.findIndex(({ name }) => name === layout);
    const measured = nothingMeasured();
    measure(change(corpusSheet(at, 0)), measured);
    return measured;
  };
  const relabel = (
    sheet: ReturnType<typeof corpusSheet>,
    change: (table: (typeof sheet.tables)[number]) => object,
  ) => ({
    ...sheet,
    tables: sheet.tables.map((table) => ({ ...table, ...change(table) })),
  });

  test('another heading row, another meaning', () => {
    const measured = misread('communes, short', (sheet) =>
      relabel(sheet, ({ head, columns }) => ({
        head: { from: head.from, to: head.to + 1 },
        columns: columns.map((column) => (column.field === 'overdue' ? { ...column, field: 'frozen' } : column)),
      })),
    );
    expect([measured.headsRight, measured.columnsWrongSure]).toEqual([0, 1]);
  });

  test('another figure, another unit, a total taken for a row, a row that is none', () => {
    const wrong = (change: Parameters<typeof relabel>[1]) =>
      misread('communes, short', (sheet) => relabel(sheet, change)).figuresWrong;
    expect(wrong(() => ({}))).toBe(0);
    expect(
      wrong(({ rows }) => ({
        rows: rows.map((row, at) =>
          at > 0
            ? row
            : {
                ...row,
                cells: row.cells.map((cell) => ({ ...cell, truth: cell.truth === null ? null : cell.truth + 1 })),
              },
        ),
      })),
    ).toBe(5);
    expect(
      wrong(({ columns }) => ({ columns: columns.map((column) => ({ ...column, dong: column.dong && 1 })) })),
    ).toBeGreaterThan(5);
    expect(wrong(({ rows }) => ({ rows: rows.map((row) => ({ ...row, role: 'data' })) }))).toBe(4);
    expect(wrong(({ rows }) => ({ rows: rows.slice(1) }))).toBe(1);
  });
});
