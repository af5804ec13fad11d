import type { Protection } from '../../model/workbook';
import { element, flag, type XmlNode } from '../xml/xml-tree';

/**
 * Protection of a sheet and of the workbook's structure. A file holds only the hash of a password: after reading,
 * `Protection.password` is `xlsx-hash:` and that hash, which nobody types, and which is written back as it is.
 */
const HASH_MARK = 'xlsx-hash:';
/** What the file locks by default, and Office.js allows by name. */
const ALLOWED: Readonly<Record<string, string>> = {
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertRows: 'insertRows',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowSort: 'sort',
  allowAutoFilter: 'autoFilter',
  allowPivotTables: 'pivotTables',
};
/** What the file allows by default. */
const EDITED: Readonly<Record<string, string>> = { allowEditObjects: 'objects', allowEditScenarios: 'scenarios' };

export function readSheetProtection(node: XmlNode | undefined): Protection {
  if (!node || !flag(node.attributes.sheet)) return { protected: false, password: null, options: {} };
  const { attributes } = node;
  const options: Protection['options'] = {};
  for (const name in ALLOWED) options[name] = !flag(attributes[ALLOWED[name]!], true);
  for (const name in EDITED) options[name] = !flag(attributes[EDITED[name]!], false);
  options.selectionMode = flag(attributes.selectUnlockedCells)
    ? 'None'
    : flag(attributes.selectLockedCells)
      ? 'Unlocked'
      : 'Normal';
  return { protected: true, password: readHash(attributes, ''), options };
}

export function sheetProtectionElement({ protected: on, password, options }: Protection): string {
  if (!on) return '';
  const allows = (name: string): boolean => options[name] === true;
  const attributes: Record<string, string | boolean | undefined> = { ...writeHash(password, ''), sheet: true };
  for (const name in EDITED) attributes[EDITED[name]!] = allows(name) ? undefined : true;
  for (const name in ALLOWED) attributes[ALLOWED[name]!] = allows(name) ? false : undefined;
  const mode = options.selectionMode ?? 'Normal';
  attributes.selectLockedCells = mode !== 'Normal' || undefined;
  attributes.selectUnlockedCells = mode === 'None' || undefined;
  return element('sheetProtection', attributes);
}

export function readBookProtection(node: XmlNode | undefined): Protection {
  if (!node || !flag(node.attributes.lockStructure)) return { protected: false, password: null, options: {} };
  return { protected: true, password: readHash(node.attributes, 'workbook'), options: {} };
}

export const bookProtectionElement = ({ protected: on, password }: Protection): string =>
  on ? element('workbookProtection', { ...writeHash(password, 'workbook'), lockStructure: true }) : '';

const HASH_PARTS = ['algorithmName', 'hashValue', 'saltValue', 'spinCount'];
const hashNames = (owner: string): string[] => [
  owner ? `${owner}Password` : 'password',
  ...HASH_PARTS.map((part) => (owner ? owner + part[0]!.toUpperCase() + part.slice(1) : part)),
];

function readHash(attributes: XmlNode['attributes'], owner: string): string | null {
  const found = hashNames(owner).filter((name) => attributes[name]);
  if (!found.length) return null;
  return HASH_MARK + JSON.stringify(Object.fromEntries(found.map((name) => [name, attributes[name]])));
}

function writeHash(password: string | null, owner: string): Record<string, string> {
  if (!password) return {};
  if (password.startsWith(HASH_MARK)) return JSON.parse(password.slice(HASH_MARK.length)) as Record<string, string>;
  return { [hashNames(owner)[0]!]: legacyHash(password) };
}

/**
 * Excel's 16-bit password hash (ECMA-376 part 4, 14.7.1), which every version accepts. It keeps a sheet from slips of the hand,
 * not from an attacker. @example legacyHash('test') // 'CBEB'
 */
export function legacyHash(password: string): string {
  let hash = 0;
  for (let index = password.length - 1; index >= 0; index--) {
    hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
    hash ^= password.charCodeAt(index) & 0xff;
  }
  hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  return (hash ^ password.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, '0');
}
