import { createRequire } from 'node:module';
import path from 'node:path';

/** What the bench needs of HyperFormula, a spreadsheet engine in JavaScript. */
export interface Engine {
  getCellValue(cell: { readonly sheet: number; readonly row: number; readonly col: number }): unknown;
  rebuildAndRecalculate(): void;
  destroy(): void;
}

type Library = {
  readonly HyperFormula: { buildFromArray(cells: readonly (readonly unknown[])[], settings: object): Engine };
};

/**
 * Opens cells and formulas in HyperFormula. It is GPL-3.0 and no part of this project: whoever wants the comparison installs it elsewhere
 * and names the folder; `gpl-v3` is the key that it asks for when it is used under that licence.
 * @param folder e.g. `/tmp/peer` after `npm install --prefix /tmp/peer hyperformula`
 */
export function openEngine(folder: string): (cells: readonly (readonly unknown[])[]) => Engine {
  const { HyperFormula } = createRequire(path.join(path.resolve(folder), 'x.js'))('hyperformula') as Library;
  return (cells) => HyperFormula.buildFromArray(cells, { licenseKey: 'gpl-v3', maxRows: 200_000 });
}
