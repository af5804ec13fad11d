import { columnName } from '../../../core/cell/address';
import { type Cell, type CellValue, keyCol, keyRow, type Sheet } from '../../model/workbook';
import { MAX_TEXT, type SharedStringTable } from '../book/shared-strings-part';
import { type KeptSheet, keptRuns } from '../kept-content';
import type { StyleTable } from '../styles/styles-write';
import { element } from '../xml/xml-tree';
import { encodeText } from '../xml/xml-text';
import { formulaToFile } from './formula-names';

const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA']);
/** Excel stores its newer errors as #VALUE! with the real one in a metadata part. */
const NEWER_ERRORS = new Set([
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#UNKNOWN!',
  '#BUSY!',
  '#PYTHON!',
]);
const ROWS_PER_PIECE = 512;

export interface SheetTables {
  strings: SharedStringTable;
  styles: StyleTable;
}

/** `<sheetData>` as pieces of UTF-8; whole sheets are too long for one string. */
export function sheetDataPieces(sheet: Sheet, kept: KeptSheet | undefined, tables: SheetTables): Uint8Array[] {
  const writer = new SheetDataWriter(sheet, kept, tables);
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let xml = '<sheetData>';
  let rows = 0;
  for (const row of writer.rows()) {
    xml += row;
    if (++rows % ROWS_PER_PIECE) continue;
    pieces.push(encoder.encode(xml));
    xml = '';
  }
  pieces.push(encoder.encode(`${xml}</sheetData>`));
  return pieces;
}

class SheetDataWriter {
  private readonly columnNames: string[] = [];

  constructor(
    private readonly sheet: Sheet,
    private readonly kept: KeptSheet | undefined,
    private readonly tables: SheetTables,
  ) {}

  *rows(): Generator<string> {
    const byRow = this.cellsByRow();
    const numbers = new Set([...byRow.keys(), ...this.sheet.rowHeights.keys(), ...this.sheet.hiddenRows]);
    for (const row of this.sheet.rowStyles.keys()) numbers.add(row);
    for (const [row, { outline }] of this.kept?.rows ?? []) if (outline) numbers.add(row);
    for (const row of [...numbers].sort((a, b) => a - b)) {
      const keys = byRow.get(row)?.sort((a, b) => a - b) ?? [];
      yield element('row', this.rowAttributes(row), keys.map((key) => this.cell(key)).join(''));
    }
  }

  private cellsByRow(): Map<number, number[]> {
    const byRow = new Map<number, number[]>();
    for (const key of this.sheet.cells.keys()) {
      const row = keyRow(key);
      const keys = byRow.get(row);
      if (keys) keys.push(key);
      else byRow.set(row, [key]);
    }
    return byRow;
  }

  private rowAttributes(row: number): Record<string, string | number | boolean | undefined> {
    const height = this.sheet.rowHeights.get(row);
    const style = this.sheet.rowStyles.get(row);
    const kept = this.kept?.rows.get(row);
    return {
      r: row + 1,
      s: style && this.tables.styles.idOf(style),
      customFormat: style && true,
      ht: height,
      hidden: this.sheet.hiddenRows.has(row) || undefined,
      // a height that Excel found by itself stays free to change with the text
      customHeight: (height !== undefined && height !== kept?.autoHeight) || undefined,
      ...kept?.outline,
    };
  }

  private cell(key: number): string {
    const cell = this.sheet.cells.get(key)!;
    const col = keyCol(key);
    this.columnNames[col] ??= columnName(col);
    const style = this.tables.styles.idOf(cell.style);
    const open = `<c r="${this.columnNames[col]}${keyRow(key) + 1}"${style ? ` s="${style}"` : ''}`;
    const { type, value } = this.content(key, cell);
    const formula = cell.formula === undefined ? '' : this.formula(key, cell.formula);
    if (value === null && !formula) return `${open}/>`;
    return `${open}${type && ` t="${type}"`}>${formula}${value === null ? '' : `<v>${value}</v>`}</c>`;
  }

  private content(key: number, { value, formula }: Cell): { type: string; value: string | null } {
    if (typeof value === 'number') return numberContent(value);
    if (typeof value === 'boolean') return { type: 'b', value: value ? '1' : '0' };
    if (value.length > MAX_TEXT) throw new RangeError(`${this.sheet.name}: a cell's text is longer than ${MAX_TEXT}`);
    if (ERRORS.has(value)) return { type: 'e', value };
    if (NEWER_ERRORS.has(value) && formula !== undefined) return { type: 'e', value: '#VALUE!' };
    if (formula !== undefined) return { type: 'str', value: encodeText(value) };
    return value === '' ? { type: '', value: null } : { type: 's', value: this.sharedString(key, value) };
  }

  private sharedString(key: number, value: CellValue & string): string {
    return String(this.tables.strings.idOf(value, keptRuns(this.kept, key, value)));
  }

  private formula(key: number, formula: string): string {
    const text = encodeText(formulaToFile(formula.replace(/^=/, '')));
    const array = this.kept?.arrays.get(key);
    return array?.formula === formula ? `<f t="array" ref="${array.ref}">${text}</f>` : `<f>${text}</f>`;
  }
}

/** A file has no NaN and no infinity; Excel shows such a result as #NUM!. */
const numberContent = (value: number): { type: string; value: string } =>
  Number.isFinite(value) ? { type: '', value: String(value) } : { type: 'e', value: '#NUM!' };
