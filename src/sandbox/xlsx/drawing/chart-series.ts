import { type Area, parseArea, splitSheet } from '../../../core/cell/address';
import { cellKey, type CellValue, type Chart, type Sheet, type Workbook } from '../../model/workbook';
import { absoluteReference } from '../book/defined-names';

/** One line of data: cells, as a reference and as what they hold now. */
export interface ChartData {
  reference: string;
  values: CellValue[];
  numberFormat: string;
}

export interface ChartSeries {
  /** a cell, or a text of its own */
  name: ChartData | string | null;
  categories: ChartData | null;
  values: ChartData;
}

/** Excel's own limits: points whose values are kept in a chart, and series. */
const MAX_POINTS = 32_000;
const MAX_SERIES = 255;

interface Block {
  sheet: Sheet;
  area: Area;
}

/**
 * The series of a chart: those of its source, with what was set for single ones (`series.0.name`, `series.0.values` …), and those
 * that were added.
 * @throws RangeError if a source is no block of cells of a sheet of the book
 */
export function seriesOf(chart: Chart, home: Sheet, book: Workbook): ChartSeries[] {
  const block = (address: string): Block => blockOf(address, home, book);
  const found = seriesOfBlock(block(chart.source), chart.seriesBy);
  const added = Number(chart.options['series.added'] ?? 0);
  return Array.from({ length: found.length + added }, (_, index) => {
    const own = (member: string): unknown => chart.options[`series.${index}.${member}`];
    const [name, values, categories] = [own('name'), own('values'), own('xValues')];
    const base: ChartSeries | undefined = found[index];
    const data = typeof values === 'string' ? chartData(block(values)) : base?.values;
    if (!data) return [];
    return {
      name: typeof name === 'string' ? name : (base?.name ?? null),
      categories:
        typeof categories === 'string'
          ? chartData(block(categories))
          : (base?.categories ?? found[0]?.categories ?? null),
      values: data,
    };
  }).flat();
}

function blockOf(address: string, home: Sheet, book: Workbook): Block {
  const { sheet: name, address: cells } = splitSheet(address.replace(/^=/, ''));
  const sheet = name === null ? home : book.sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const area = parseArea(cells);
  if (!sheet || !area) throw new RangeError(`A chart has no such source: ${address}`);
  return { sheet, area };
}

/**
 * Splits a block as Excel does: the longer side gives the points unless `seriesBy` says otherwise; a first line of texts names the
 * series, a first line of texts across gives the categories.
 */
function seriesOfBlock({ sheet, area }: Block, seriesBy: Chart['seriesBy']): ChartSeries[] {
  const byColumns = seriesBy === 'Auto' ? area.rows >= area.cols : seriesBy === 'Columns';
  const { hasNameRow, hasNameColumn } = labelsOf(sheet, area);
  const top = area.row + (hasNameRow ? 1 : 0);
  const left = area.col + (hasNameColumn ? 1 : 0);
  const rows = area.row + area.rows - top;
  const cols = area.col + area.cols - left;
  const data = (row: number, col: number, size: Partial<Area>): ChartData =>
    chartData({ sheet, area: { row, col, rows: 1, cols: 1, ...size } });
  if (byColumns)
    return Array.from({ length: Math.min(cols, MAX_SERIES) }, (_, index) => ({
      name: hasNameRow ? data(area.row, left + index, {}) : null,
      categories: hasNameColumn ? data(top, area.col, { rows }) : null,
      values: data(top, left + index, { rows }),
    }));
  return Array.from({ length: Math.min(rows, MAX_SERIES) }, (_, index) => ({
    name: hasNameColumn ? data(top + index, area.col, {}) : null,
    categories: hasNameRow ? data(area.row, left, { cols }) : null,
    values: data(top + index, left, { cols }),
  }));
}

/** Whether the first row and the first column are labels: all text but for the corner, or with a blank corner. */
function labelsOf(sheet: Sheet, area: Area): { hasNameRow: boolean; hasNameColumn: boolean } {
  const { row, col, rows, cols } = area;
  const corner = valueAt(sheet, row, col) === '' && rows > 1 && cols > 1;
  const firstRow = cols > 1 ? { row, col: col + 1, rows: 1, cols: cols - 1 } : { ...area, rows: 1 };
  const firstColumn = rows > 1 ? { row: row + 1, col, rows: rows - 1, cols: 1 } : { ...area, cols: 1 };
  return {
    hasNameRow: rows > 1 && (corner || isText(sheet, firstRow)),
    hasNameColumn: cols > 1 && (corner || isText(sheet, firstColumn)),
  };
}

const valueAt = (sheet: Sheet, row: number, col: number): CellValue => sheet.cells.get(cellKey(row, col))?.value ?? '';

function valuesOf({ sheet, area }: Block): CellValue[] {
  const values: CellValue[] = [];
  const rows = Math.min(area.rows, MAX_POINTS);
  const cols = Math.min(area.cols, MAX_POINTS / rows);
  for (let row = area.row; row < area.row + rows; row++)
    for (let col = area.col; col < area.col + cols; col++) values.push(valueAt(sheet, row, col));
  return values;
}

/** Whether no cell is a number, and some cell is a text. */
function isText(sheet: Sheet, area: Area): boolean {
  const values = valuesOf({ sheet, area });
  return values.some((value) => value !== '') && !values.some((value) => typeof value === 'number');
}

function chartData({ sheet, area }: Block): ChartData {
  const first = sheet.cells.get(cellKey(area.row, area.col));
  return {
    reference: absoluteReference(sheet, area),
    values: valuesOf({ sheet, area }),
    numberFormat: first?.style.numberFormat ?? 'General',
  };
}
