import type { FigureKey } from '../../../core/report/figure';
import type { Figures } from '../../../core/report/figures';
import { itemOf } from '../../../core/report/items';
import type { DocumentCell, TableBlock } from '../../report/document';
import { ratioDecimals } from './table-looks';

/** What a cell shows: a number as the cell holds it, words, nothing, or "…" for what nobody gives. */
export type Shown = number | { readonly text: string } | 'blank' | 'open';

const DONG_PER_MILLION = 1e6;

/** A figure as a cell holds it: money in triệu đồng, unrounded; null where nobody gives it. */
export function cellValue(figures: Figures, key: FigureKey): number | null {
  const figure = figures.get(key);
  if (!figure || !Number.isFinite(figure.value)) return null;
  const isMoney = itemOf(key.item).quantity === 'money' && (key.aspect === 'value' || key.aspect === 'change');
  return isMoney ? figure.value / DONG_PER_MILLION : figure.value;
}

/**
 * What the cells of a table show, formulas worked out as Excel will work them out.
 * @throws RangeError for a form that names rows or columns that the table does not have, or that refer to one another in a ring
 */
export class TableValues {
  private readonly rows: ReadonlyMap<string, number>;
  private readonly cols: ReadonlyMap<string, number>;
  private readonly known = new Map<number, Shown>();
  private readonly asked = new Set<number>();

  constructor(
    private readonly table: TableBlock,
    private readonly figures: Figures,
  ) {
    this.rows = new Map(table.rows.map(({ key }, index) => [key, index]));
    this.cols = new Map(table.columns.map(({ key }, index) => [key, index]));
  }

  rowOf(key: string): number {
    return indexIn(this.rows, key, `row ${key} of table ${this.table.key}`);
  }

  colOf(key: string): number {
    return indexIn(this.cols, key, `column ${key} of table ${this.table.key}`);
  }

  /** Decimals of a column of ratios or points; null = of any other. */
  decimalsAt(col: number): number | null {
    return ratioDecimals(this.table.columns[col]?.show ?? 'text');
  }

  at(row: number, col: number): Shown {
    const id = row * this.table.columns.length + col;
    const known = this.known.get(id);
    if (known !== undefined) return known;
    if (this.asked.has(id)) throw new RangeError(`a ring of formulas in table ${this.table.key}`);
    this.asked.add(id);
    const shown = this.workOut(this.table.rows[row]?.cells[col] ?? null, row, col);
    this.known.set(id, shown);
    return shown;
  }

  private workOut(cell: DocumentCell, row: number, col: number): Shown {
    if (cell === null) return 'blank';
    switch (cell.type) {
      case 'text':
        return cell.text === '' ? 'blank' : { text: cell.text };
      case 'number':
        return Number.isFinite(cell.value) ? cell.value : 'open';
      case 'figure':
        return this.withoutEmptyMinus(cellValue(this.figures, cell.key) ?? 'open', col);
      case 'sumRows':
        return sumOf(cell.rows.map((key) => this.at(this.rowOf(key), col)));
      case 'sumColumns':
        return sumOf(cell.columns.map((key) => this.at(row, this.colOf(key))));
      case 'ratio': {
        const whole = this.at(cell.wholeRow === undefined ? row : this.rowOf(cell.wholeRow), this.colOf(cell.whole));
        return ratioOf(this.at(row, this.colOf(cell.part)), whole);
      }
      case 'difference': {
        const [from, minus] = [cell.from, cell.minus].map((key) => numberOf(this.at(row, this.colOf(key))));
        return from == null || minus == null ? 'open' : roundedTo(this.decimalsAt(col), from - minus);
      }
    }
  }

  /** A ratio that is below 0 by less than is printed would stand as "(0,00)". */
  private withoutEmptyMinus(shown: number | 'open', col: number): number | 'open' {
    if (shown === 'open' || shown >= 0) return shown;
    return roundedTo(this.decimalsAt(col), shown) === 0 ? 0 : shown;
  }
}

/** As Excel's ROUND does, and never minus 0. */
function roundedTo(decimals: number | null, value: number): number {
  if (decimals === null) return value;
  const scale = 10 ** decimals;
  const rounded = Math.round(Math.abs(value) * scale) / scale;
  return rounded === 0 ? 0 : Math.sign(value) * rounded;
}

function indexIn(keys: ReadonlyMap<string, number>, key: string, what: string): number {
  const index = keys.get(key);
  if (index === undefined) throw new RangeError(`no ${what}`);
  return index;
}

/** Blank cells and words count nothing, as in Excel's SUM; one that is open leaves the sum open. */
const sumOf = (parts: readonly Shown[]): Shown =>
  parts.includes('open') ? 'open' : parts.reduce<number>((sum, part) => sum + (typeof part === 'number' ? part : 0), 0);

function ratioOf(part: Shown, whole: Shown): Shown {
  const [p, w] = [numberOf(part), numberOf(whole)];
  if (p === null || w === null) return 'open';
  if (w === 0) return p === 0 ? 0 : 'open';
  return (p / w) * 100;
}

/** A blank cell counts as 0, as in Excel. */
const numberOf = (shown: Shown): number | null => (typeof shown === 'number' ? shown : shown === 'blank' ? 0 : null);
