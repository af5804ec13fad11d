import type { Finding, Severity } from '../../../src/core/check/finding';
import { figureId, figureKey, type Figure, type FigureSource } from '../../../src/core/report/figure';
import { Figures } from '../../../src/core/report/figures';
import { affectedBy, figuresIn } from '../../../src/core/report/gate';

const column: FigureSource = { sheet: 'Món vay', area: { row: 5, col: 8, rows: 100, cols: 1 } };
const cell: FigureSource = { sheet: '31-12', area: { row: 7, col: 4, rows: 1, cols: 1 } };

const figure = (key: Figure['key'], value: number, source: FigureSource): Figure => ({
  key,
  value,
  half: 0,
  basis: 'counted',
  sources: [source],
  from: [],
});

const finding = (sheet: string, row: number, col: number, severity: Severity = 'error'): Finding => ({
  rule: 'sum.total',
  severity,
  key: `${sheet}${row}${col}${severity}`,
  mend: 'figure',
  place: { sheet, row, col },
  found: 1,
  values: {},
  evidence: [],
});

const debt = figureKey('outstanding');
const before = figureKey('outstanding', 'total', 'value', 'yearStart');
const change = figureKey('outstanding', 'total', 'change', 'yearStart');
const figures = new Figures([figure(debt, 10, column), figure(before, 8, cell)]);

test('an error in a cell that a figure is counted over touches it, and what is worked out from it', () => {
  const affected = affectedBy([finding('Món vay', 50, 8)], [debt, before, change], figures);
  expect(affected).toHaveLength(1);
  expect(figuresIn(affected).map(figureId)).toEqual([debt, change].map(figureId));
});

test('errors beside, below or on other sheets, and warnings, touch nothing', () => {
  const others = [
    finding('Món vay', 4, 8),
    finding('Món vay', 105, 8),
    finding('Món vay', 50, 9),
    finding('Khác', 50, 8),
    finding('Món vay', 50, 8, 'warning'),
  ];
  expect(affectedBy(others, [debt, before, change], figures)).toEqual([]);
});

test('a figure touched by two errors is counted once', () => {
  const affected = affectedBy([finding('Món vay', 50, 8), finding('31-12', 7, 4)], [debt, change], figures);
  expect(affected.map(({ figures: touched }) => touched.map(figureId))).toEqual([
    [debt, change].map(figureId),
    [change].map(figureId),
  ]);
  expect(figuresIn(affected)).toHaveLength(2);
});
