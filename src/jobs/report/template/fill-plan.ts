import { digest } from '../../../core/cell/digest';
import { repeatRows, rowMap } from '../../../core/formula/repeat-rows';
import type { ReportData } from '../../../core/report/report-data';
import { linesOf, type Line, type LineWord } from '../../../core/report/template/lines';
import { tokensIn } from '../../../core/report/template/read-template';
import { resolve, resolveInLine, shownBy } from '../../../core/report/template/resolve';
import type { FoundToken } from '../../../core/report/template/find-tokens';
import type { Template, TemplateCell, TemplateSheet } from '../../../core/report/template/template';
import { tokenName } from '../../../core/report/template/token';
import type { FilledCell, TemplateFill } from '../../../excel/template-fill';
import { cellOf, wordsOf, type ShownCell } from './show-value';

/** A token that nobody gives a value for: its cells show "…". */
export interface Unfilled {
  readonly token: string;
  /** cells of the filled sheet */
  readonly cells: readonly { readonly row: number; readonly col: number }[];
}

export interface FillPlan {
  readonly fill: TemplateFill;
  readonly unfilled: readonly Unfilled[];
}

interface Repeat {
  readonly row: number;
  readonly lines: readonly (Line | null)[];
}

/** Decides what the filled sheet holds: which rows are repeated how often, the value of each cell with tokens, the formulas as they then read. */
export function planFill(sheet: TemplateSheet, template: Template, data: ReportData, date1904: boolean): FillPlan {
  const repeats = template.tables.map(({ row, table }): Repeat => {
    const lines = linesOf(table, data);
    // without lines the styled row stands once, empty
    return { row, lines: lines.length ? lines : [null] };
  });
  const counts = repeats.map(({ row, lines }) => ({ row, count: lines.length }));
  const map = rowMap(counts);
  const missing = new Map<string, { row: number; col: number }[]>();
  const seen = new Map<string, number>();
  const cells: FilledCell[] = template.cells.flatMap((cell) => {
    const lines = repeats.find(({ row }) => row === cell.row)?.lines ?? [null];
    return lines.map((line, index): FilledCell => {
      const at = { row: map.first(cell.row) + index, col: cell.col };
      const valueOf = (found: FoundToken): LineWord | null => {
        const value = line ? resolveInLine(found.token, line, index + 1) : null;
        return value ?? resolve(found.token, data);
      };
      for (const found of tokensIn(cell.text))
        if (shownBy(found.token) !== 'nothing' && valueOf(found) === null) {
          const name = tokenName(found.token);
          missing.set(name, [...(missing.get(name) ?? []), at]);
        }
      const shown = shownIn(cell, valueOf, date1904);
      const asText = cell.numberFormat === '@' && shown.numberFormat === undefined;
      return { ...at, id: idOf(cell, line, seen), ...shown, ...(asText ? { asText } : {}) };
    });
  });
  const fill: TemplateFill = {
    ...{ from: sheet.row, col: sheet.col, repeats: counts, cells },
    formulas: movedFormulas(sheet, repeats),
  };
  return { fill, unfilled: [...missing].map(([token, at]) => ({ token, cells: at })) };
}

function shownIn(cell: TemplateCell, valueOf: (found: FoundToken) => LineWord | null, date1904: boolean): ShownCell {
  const { lone, text, numberFormat } = cell;
  if (lone) return cellOf(lone, valueOf(lone), numberFormat, date1904);
  const words = text.pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    return shownBy(piece.token) === 'nothing' ? '' : wordsOf(piece, valueOf(piece));
  });
  return { content: words.join('') };
}

/** Names a filled cell by what its template says and whose line it is, not by its place: it is found again when lines come and go. */
function idOf(cell: TemplateCell, line: Line | null, seen: Map<string, number>): string {
  const words = cell.text.pieces.map((piece) => (typeof piece === 'string' ? piece : piece.written)).join('');
  const stem = `${words}|${line?.id ?? ''}`;
  const nth = seen.get(stem) ?? 0;
  seen.set(stem, nth + 1);
  return digest(`${stem}|${nth}`).slice(0, 10);
}

/** Formulas need a word only where rows are repeated; else the copy of the sheet has them as they should be. */
function movedFormulas(sheet: TemplateSheet, repeats: readonly Repeat[]): TemplateFill['formulas'] {
  const counts = repeats.map(({ row, lines }) => ({ row, count: lines.length }));
  if (counts.every(({ count }) => count === 1)) return [];
  const map = rowMap(counts);
  return sheet.formulas.flatMap((line, r) =>
    line.flatMap((formula, c) => {
      if (typeof formula !== 'string' || !formula.startsWith('=')) return [];
      const row = sheet.row + r;
      const copies = map.last(row) - map.first(row) + 1;
      return Array.from({ length: copies }, (_, copy) => ({
        row: map.first(row) + copy,
        col: sheet.col + c,
        formula: repeatRows(formula, map, { sheet: sheet.sheet, row, copy }),
      }));
    }),
  );
}
