import type { Area } from '../../core/cell/address';
import { refuse } from '../protocol/host-error';
import { common } from './style-with';
import type { Protection, Sheet, Workbook } from './workbook';

/**
 * A protected sheet refuses edits that touch a locked cell; cells are locked unless somebody unlocked them (documented).
 * @throws AccessDenied
 */
export function requireEditable(sheet: Sheet, area: Area): void {
  if (sheet.protection.protected && common(sheet, area, (style) => style.locked) !== false) throw refuse.accessDenied();
}

/** @throws AccessDenied if the sheet is protected and the named permission, e.g. `allowFormatCells`, was not given */
export function requireAllowed(sheet: Sheet, permission: string): void {
  if (sheet.protection.protected && sheet.protection.options[permission] !== true) throw refuse.accessDenied();
}

/** @throws InvalidOperation if the workbook's structure is protected: no sheet may be added, removed, renamed, moved */
export function requireOpenStructure(workbook: Workbook): void {
  if (workbook.protection.protected) throw refuse.invalidOperation('The workbook structure is protected.');
}

/** @throws AccessDenied if it is protected already (reported: office-js #6784) */
export function protect(
  protection: Protection,
  options: Record<string, boolean | string>,
  password: string | null,
): void {
  if (protection.protected) throw refuse.accessDenied();
  Object.assign(protection, { protected: true, options, password });
}

/** @throws AccessDenied if it is not protected (reported: office-js #6784); InvalidArgument for a wrong password (assumed) */
export function unprotect(protection: Protection, password: string | null): void {
  if (!protection.protected) throw refuse.accessDenied();
  if (protection.password !== null && protection.password !== password) throw refuse.invalidArgument();
  Object.assign(protection, { protected: false, options: {}, password: null });
}
