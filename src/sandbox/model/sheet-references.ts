import { mapReferences } from '../formula/references';
import type { Reference, Rewritten } from '../formula/references';
import type { OpenWorkbook } from './open-workbook';
import type { Sheet } from './workbook';

/**
 * Rewrites every reference of the workbook: in formulas, names, conditional formats, validations and chart sources. `home` is the
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
    for (const format of sheet.conditionalFormats) format.rule = rewriteRule(format.rule, rewrite);
    for (const validation of sheet.dataValidations) validation.rule = rewriteRule(validation.rule, rewrite);
  }
  for (const name of workbook.names) name.formula = mapReferences(name.formula, (one) => change(one, null));
  book.dirty = true;
}

type Rule = Record<string, unknown>;

/** Every formula anywhere in a rule. */
function rewriteRule(rule: Rule, rewrite: (formula: string) => string): Rule {
  const one = (value: unknown): unknown => {
    if (typeof value === 'string') return value.startsWith('=') ? rewrite(value) : value;
    return value !== null && typeof value === 'object' && !Array.isArray(value)
      ? rewriteRule(value as Rule, rewrite)
      : value;
  };
  return Object.fromEntries(Object.entries(rule).map(([key, value]) => [key, one(value)]));
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
