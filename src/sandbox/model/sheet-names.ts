import { refuse } from '../protocol/host-error';
import type { Sheet, Workbook } from './workbook';

/** By name (any case) or by id. */
export function findSheet(workbook: Workbook, nameOrId: string): Sheet | null {
  const wanted = nameOrId.toLowerCase();
  return (
    workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ??
    workbook.sheets.find((sheet) => sheet.id.toLowerCase() === wanted) ??
    null
  );
}

/**
 * Excel's rules for a sheet's name: 1 to 31 characters, none of `[ ] : * ? / \`, no apostrophe at either end, not
 * "History", unlike every other in any case (documented).
 * @throws InvalidArgument or ItemAlreadyExists
 */
export function requireSheetName(workbook: Workbook, name: unknown, self: Sheet | null = null): string {
  if (typeof name !== 'string' || name === '' || name.length > 31) throw refuse.invalidArgument();
  if (/[[\]:*?/\\]/.test(name) || /^'|'$/.test(name)) throw refuse.invalidArgument();
  if (name.toLowerCase() === 'history') throw refuse.invalidArgument();
  const same = workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (same && same !== self) throw refuse.itemAlreadyExists();
  return name;
}

/** The next free `Sheet2`. */
export function freeSheetName(workbook: Workbook): string {
  let n = workbook.sheets.length + 1;
  while (findSheet(workbook, `Sheet${n}`)) n++;
  return `Sheet${n}`;
}

/** The name of a copy: `Loans (2)`, shortened to fit. */
export function copyName(workbook: Workbook, name: string): string {
  const stem = name.replace(/ \(\d+\)$/, '');
  for (let n = 2; ; n++) {
    const suffix = ` (${n})`;
    const candidate = stem.slice(0, 31 - suffix.length) + suffix;
    if (!findSheet(workbook, candidate)) return candidate;
  }
}
