import { readDate } from '../cell/date';
import { numberReadings } from '../cell/number';
import { organisationOf } from '../record/organisation';
import { cellAt } from './cell-text';
import { FIELDS, type FieldId } from './field';
import type { Grid } from './grid';

const SAMPLE = 40;

/** Of the cells below a heading: how many are figures, days, organisations. */
interface Content {
  filled: number;
  figures: number;
  digits: number;
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

/** Looks at up to 40 cells below a row, as far as its table seems to go. */
export function contentBelow(grid: Grid, row: number, col: number): Content {
  const cache = known.get(grid) ?? new Map<number, Content>();
  known.set(grid, cache);
  const key = row * 20_000 + col;
  const found = cache.get(key);
  if (found) return found;
  const content = { filled: 0, figures: 0, digits: 0, days: 0, organisations: 0 };
  const end = sampleEnd(grid, row);
  for (let at = row; at < end; at++) {
    const value = cellAt(grid, at, col);
    if (value === '' || (typeof value === 'string' && (value.trim() === '' || value.length > 120))) continue;
    content.filled++;
    const figure =
      typeof value === 'number' ||
      (typeof value === 'string' && (numberReadings(value).length > 0 || /^\s*[-–—]\s*$/.test(value)));
    if (figure) content.figures++;
    if (typeof value === 'number' || (typeof value === 'string' && /\d/.test(value))) content.digits++;
    if (typeof value === 'number' ? value >= 1 : typeof value === 'string' && readDate(value) !== null) content.days++;
    if (organisationOf(value)) content.organisations++;
  }
  cache.set(key, content);
  return content;
}

/** 1 where a column's cells can be what a field holds, less where they hardly can: words below "Số tổ", digits below "Tên xã". */
export function contentFit(grid: Grid, row: number, col: number, field: FieldId): number {
  const { filled, figures, digits, days } = contentBelow(grid, row, col);
  if (filled === 0) return 1;
  switch (FIELDS[field].quantity) {
    case 'count':
    case 'money':
    case 'percent':
    case 'points':
      return figures * 2 >= filled ? 1 : figures > 0 ? 0.7 : 0.4;
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
