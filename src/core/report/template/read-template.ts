import { itemOf } from '../items';
import { findTokens, hasTokens, loneToken, type FoundToken, type TokenText } from './find-tokens';
import { namedTokens } from './named-cells';
import { isColumnOf } from './row-tables';
import {
  isCovered,
  type RowTable,
  type Template,
  type TemplateCell,
  type TemplateFault,
  type TemplateFaultCode,
  type TemplateSheet,
} from './template';
import type { Token } from './token';
import { suggestTokens } from './token-list';
import type { RowTableId } from './token-words';

/** Reads a sheet of tokens. All that is wrong with it is told at once; what is right can be filled all the same. */
export function readTemplate(sheet: TemplateSheet): Template {
  const faults: TemplateFault[] = [];
  const tell = (code: TemplateFaultCode, at: { row: number; col: number }, written: string, word = ''): void => {
    faults.push({
      ...{ code, sheet: sheet.sheet, row: at.row, col: at.col, written, word },
      suggestions: code === 'unknownToken' || code === 'unknownName' ? suggestTokens(withoutPrefix(word)) : [],
    });
  };
  const written = cellsOf(sheet, tell);
  const cells = [...written, ...namedTokens(sheet, written, tell)].sort((a, b) => a.row - b.row || a.col - b.col);
  const tables = rowTables(sheet, cells, tell);
  return { sheet: sheet.sheet, cells, tables, faults: faults.sort((a, b) => a.row - b.row || a.col - b.col) };
}

export type Tell = (code: TemplateFaultCode, at: { row: number; col: number }, written: string, word?: string) => void;

const withoutPrefix = (name: string): string => name.replace(/^TKVV_/i, '');

function cellsOf(sheet: TemplateSheet, tell: Tell): TemplateCell[] {
  return sheet.formulas.flatMap((line, r) =>
    line.flatMap((value, c): TemplateCell[] => {
      if (typeof value !== 'string' || !(hasTokens(value) || value.includes('}}'))) return [];
      const at = { row: sheet.row + r, col: sheet.col + c };
      // braces of a formula are an array's, unless a token stands in one of its texts
      if (value.startsWith('=')) {
        if (hasTokens(value) && findTokens(value).pieces.some((piece) => typeof piece !== 'string'))
          tell('inFormula', at, value.slice(0, 60));
        return [];
      }
      const text = findTokens(value);
      for (const slip of text.slips) tell(slip.code, at, slip.written, slip.word);
      if (text.pieces.every((piece) => typeof piece === 'string')) return [];
      if (isCovered(sheet.merges, at.row, at.col)) {
        tell('inMerge', at, value.slice(0, 60));
        return [];
      }
      for (const found of tokensIn(text)) if (!fits(found)) tell('unfitFormat', at, found.written);
      return [{ ...at, text, lone: loneToken(text), numberFormat: sheet.formats[r]?.[c] ?? 'General' }];
    }),
  );
}

export const tokensIn = ({ pieces }: Pick<TokenText, 'pieces'>): FoundToken[] =>
  pieces.filter((piece): piece is FoundToken => typeof piece !== 'string');

/** Whether a way of showing suits a token: a unit is for money, decimals and words for numbers, a direction for changes. */
export function fits({ token, format }: Pick<FoundToken, 'token' | 'format'>): boolean {
  const key = token.type === 'figure' || token.type === 'lineFigure' ? token.key : null;
  const isPoints = token.type === 'line' && token.line === 'points';
  if (!key) return Object.keys(format).every((part) => isPoints && part === 'decimals');
  const isMoney = itemOf(key.item).quantity === 'money' && (key.aspect === 'value' || key.aspect === 'change');
  if (format.direction && key.aspect !== 'change' && key.aspect !== 'growth') return false;
  return format.unit === undefined || isMoney;
}

const isLine = ({ type }: Token): boolean => type === 'line' || type === 'lineFigure';

/** Rows that are repeated: with `{{bang.…}}`, or with `{{dong.…}}` alone, which are then of the organisations. */
function rowTables(sheet: TemplateSheet, cells: readonly TemplateCell[], tell: Tell): RowTable[] {
  const tables: RowTable[] = [];
  for (const row of [...new Set(cells.map((cell) => cell.row))]) {
    const inRow = cells.filter((cell) => cell.row === row);
    const found = inRow.flatMap((cell) => tokensIn(cell.text).map((one) => ({ ...one, at: cell })));
    const marks = found.flatMap((one) => (one.token.type === 'table' ? [{ ...one, table: one.token.table }] : []));
    const lines = found.filter(({ token }) => isLine(token));
    const [mark, another] = marks;
    if (!mark && lines.length === 0) continue;
    if (another && marks.some(({ table }) => table !== mark?.table)) tell('tablesOverlap', another.at, another.written);
    if (mark && lines.length === 0) {
      tell('noStyledRow', mark.at, mark.written);
      continue;
    }
    const table: RowTableId = mark?.table ?? 'organisations';
    for (const line of lines)
      if (!isColumnOf(table, line.token)) tell('noSuchColumn', line.at, line.written, line.name);
    const torn = sheet.merges.find((area) => area.rows > 1 && area.row <= row && row < area.row + area.rows);
    if (torn) tell('mergeAcrossRows', { row, col: torn.col }, mark?.written ?? lines[0]?.written ?? '');
    else tables.push({ table, row });
  }
  return tables;
}
