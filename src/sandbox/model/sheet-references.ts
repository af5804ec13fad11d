import { mapReferences } from '../formula/references';
import type { Reference, Rewritten } from '../formula/references';
import type { OpenWorkbook } from './open-workbook';
import type { Sheet } from './workbook';

/**
 * Rewrites every reference of the workbook: in formulas, names, conditional formats and chart sources. `home` is the
 * sheet that a reference without a sheet's name means (null for a name of the workbook).
 */
export function rewriteReferences(
  book: OpenWorkbook,
  change: (reference: Reference, home: Sheet | null) => Rewritten,
): void {
  const { workbook } = book;
  for (const sheet of workbook.sheets) {
    const rewrite = (formula: string): string => mapReferences(formula, (reference) => change(reference, sheet));
    for (const cell of sheet.cells.values()) if (cell.formula !== undefined) cell.formula = rewrite(cell.formula);
    for (const name of sheet.names) name.formula = rewrite(name.formula);
    for (const chart of sheet.charts) chart.source = rewrite(`=${chart.source}`).slice(1);
    for (const format of sheet.conditionalFormats) {
      for (const [key, value] of Object.entries(format.rule)) {
        if (typeof value === 'string' && value.startsWith('=')) format.rule[key] = rewrite(value);
      }
    }
  }
  for (const name of workbook.names) name.formula = mapReferences(name.formula, (one) => change(one, null));
  book.dirty = true;
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Names and formulas follow a sheet that is renamed (documented). */
export const followRename = (book: OpenWorkbook, before: string, after: string): void =>
  rewriteReferences(book, (reference) =>
    reference.sheet !== null && same(reference.sheet, before) ? { ...reference, sheet: after } : reference,
  );

/** What pointed at a deleted sheet becomes `#REF!` (documented). */
export const breakReferences = (book: OpenWorkbook, sheet: string): void =>
  rewriteReferences(book, (reference) =>
    reference.sheet !== null && same(reference.sheet, sheet) ? '#REF!' : reference,
  );
