import { itemOf } from '../items';
import type { ReportData } from '../report-data';
import { lineFigure, type Line, type LineWord } from './lines';
import type { Token } from './token';
import type { TokenFormat } from './token-format';

/** What kind of thing a token shows. */
export type Shown = 'count' | 'money' | 'percent' | 'points' | 'day' | 'words' | 'nothing';

/** @example shownBy(parseToken('uythac.hnd.nqh.tyle')!) // 'percent' */
export function shownBy(token: Token): Shown {
  switch (token.type) {
    case 'figure':
    case 'lineFigure': {
      const { aspect, item } = token.key;
      return aspect === 'value' || aspect === 'change' ? itemOf(item).quantity : 'percent';
    }
    case 'fact':
      return token.fact === 'quarter' || token.fact === 'year' ? 'count' : token.fact === 'unit' ? 'words' : 'day';
    case 'line':
      return token.line === 'ordinal' ? 'count' : token.line === 'points' ? 'points' : 'words';
    case 'text':
      return 'words';
    case 'table':
      return 'nothing';
  }
}

/** đồng that one stands for in the words of a token: amounts stand in triệu đồng unless it says otherwise. */
export const unitOf = (token: Token, format: TokenFormat): number =>
  shownBy(token) === 'money' ? (format.unit ?? 1e6) : 1;

/** Decimals shown where neither the token nor its cell says how many: two of ratios and points, one of means and of tỷ đồng. */
export function decimalsOf(token: Token, format: TokenFormat): number {
  if (format.decimals !== undefined) return format.decimals;
  const shown = shownBy(token);
  if (shown === 'percent' || shown === 'points') return 2;
  const isMean = (token.type === 'figure' || token.type === 'lineFigure') && itemOf(token.key.item).ratio !== undefined;
  return isMean || unitOf(token, format) === 1e9 ? 1 : 0;
}

/**
 * What a token stands for: amounts in đồng, ratios and their changes in % and percentage points, days as 1900 serials, texts as the office
 * wrote them. null = nobody says. Tokens of lines are resolved by `resolveInLine`.
 */
export function resolve(token: Token, data: ReportData): number | string | null {
  switch (token.type) {
    case 'figure':
      return data.figures.get(token.key)?.value ?? null;
    case 'text':
      return data.texts[token.text]?.text ?? null;
    case 'fact':
      return factOf(token.fact, data);
    default:
      return null;
  }
}

function factOf(fact: Extract<Token, { type: 'fact' }>['fact'], data: ReportData): number | string | null {
  switch (fact) {
    case 'quarter':
      return data.quarter.quarter;
    case 'year':
      return data.quarter.year;
    case 'day':
      return data.asOf;
    case 'unit':
      return data.unit;
    default:
      return data.compared[fact];
  }
}

/** As `resolve`, for the tokens of a repeated row; `ordinal` counts from 1. */
export function resolveInLine(token: Token, line: Line, ordinal: number): LineWord | null {
  if (token.type === 'lineFigure') return lineFigure(line, token.key);
  if (token.type !== 'line') return null;
  return token.line === 'ordinal' ? ordinal : (line.words[token.line] ?? null);
}
