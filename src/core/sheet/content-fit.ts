import { readDate } from '../cell/date';
import { numberReadings } from '../cell/number';
import { organisationOf } from '../record/organisation';
import { cellAt } from './cell-text';
import { FIELDS, type FieldId } from './field';
import type { Grid } from './grid';

const SAMPLE = 40;
const LARGE = 200;

/** Of the cells below a heading: how many are figures, days, organisations. */
interface Content {
  filled: number;
  figures: number;
  digits: number;
  zeros: number;
  /** figures that no percentage reaches */
  large: number;
  days: number;
  organisations: number;
}

const known = new WeakMap<Grid, Map<number, Content>>();

/** Where the rows below a heading end for a look at them: a blank row behind filled ones, or another row of words only. */
function sampleEnd(grid: Grid, row: number): number {
  let filled = 0;
  let at = row;
  for (; at < grid.values.length && at < row + SAMPLE; at++) {
    const cells = (grid.values[at] ?? []).filter((value) => value !== '');
    if (cells.length === 0 && filled > 0) break;
    const figures = cells.filter((value) => typeof value !== 'string' || /\d/.test(value)).length;
    if (cells.length >= 3 && figures === 0 && filled > 0) break;
    if (figures > 0) filled++;
  }
  return at;
}

/** Whether a cell prints again what stands right above the rows: the heading of the next page. */
function isHeadingAbove(grid: Grid, row: number, col: number, value: string): boolean {
  for (let at = row - 1; at >= Math.max(0, row - 4); at--) if (cellAt(grid, at, col) === value) return true;
  return false;
}

/** Looks at up to 40 cells below a row, as far as its table seems to go. */
export function contentBelow(grid: Grid, row: number, col: number): Content {
  const cache = known.get(grid) ?? new Map<number, Content>();
  known.set(grid, cache);
  const key = row * 20_000 + col;
  const found = cache.get(key);
  if (found) return found;
  const content = { filled: 0, figures: 0, zeros: 0, large: 0, digits: 0, days: 0, organisations: 0 };
  const end = sampleEnd(grid, row);
  for (let at = row; at < end; at++) {
    const value = cellAt(grid, at, col);
    if (value === '' || (typeof value === 'string' && (value.trim() === '' || value.length > 120))) continue;
    if (typeof value === 'string' && /^\(\d{1,3}\)$/.test(value)) continue;
    if (typeof value === 'string' && isHeadingAbove(grid, row, col, value)) continue;
    content.filled++;
    const readings = typeof value === 'string' ? numberReadings(value) : [];
    const figure = typeof value === 'number' || readings.length > 0 || /^\s*[-–—]\s*$/.test(String(value));
    if (figure) content.figures++;
    if (value === 0 || value === '0') content.zeros++;
    const least = typeof value === 'number' ? value : Math.min(...readings.map((reading) => reading.value));
    if (Number.isFinite(least) && least > LARGE) content.large++;
    if (typeof value === 'number' || (typeof value === 'string' && /\d/.test(value))) content.digits++;
    if (typeof value === 'number' ? value >= 1 : typeof value === 'string' && readDate(value) !== null) content.days++;
    if (organisationOf(value)) content.organisations++;
  }
  cache.set(key, content);
  return content;
}

const figureFit = (figures: number, filled: number): number => (figures * 2 >= filled ? 1 : figures > 0 ? 0.7 : 0.4);

/** 1 where a column's cells can be what a field holds, less where they hardly can: words below "Số tổ", digits below "Tên xã". */
export function contentFit(grid: Grid, row: number, col: number, field: FieldId): number {
  const { filled, figures, zeros, large, digits, days } = contentBelow(grid, row, col);
  if (filled === 0) return 1;
  switch (FIELDS[field].quantity) {
    case 'percent':
      return large * 2 > filled ? 0.4 : figureFit(figures, filled);
    case 'count':
    case 'money':
    case 'points':
      return figureFit(figures, filled);
    case 'class':
      // exported formulas of a class come as 0
      return (figures - zeros) * 2 > filled ? 0.4 : 1;
    case 'date':
      return days * 2 >= filled ? 1 : 0.4;
    case 'code':
      return digits * 2 >= filled ? 1 : 0.5;
    case 'text':
      return figures * 2 < filled ? 1 : 0.75;
    default:
      return 1;
  }
}
