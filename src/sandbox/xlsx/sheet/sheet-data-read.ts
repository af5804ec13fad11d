import { MAX_COLS, MAX_ROWS } from '../../../core/cell/address';
import { DEFAULT_STYLE, type Style } from '../../model/style';
import { type Cell, cellKey, type CellValue, keyCol, keyRow, type Sheet } from '../../model/workbook';
import { MAX_TEXT, readString, type SharedString } from '../book/shared-strings-part';
import type { KeptSheet } from '../kept-content';
import type { StyleSheet } from '../styles/styles-read';
import { XlsxError } from '../xlsx-error';
import type { Attributes, XmlHandler } from '../xml/xml-stream';
import { decodeText } from '../xml/xml-text';
import { flag, numeric, TreeBuilder } from '../xml/xml-tree';
import { LIMITS } from '../zip/size-limits';
import { keyOfReference } from './cell-reference';
import { formulaFromFile } from './formula-names';
import { shiftFormula } from './formula-shift';
import { serialOfIsoDate } from './iso-date';

export interface CellContext {
  strings: SharedString[];
  styles: StyleSheet;
  date1904: boolean;
  /** counted over all sheets of the book */
  used: { cells: number; formulaChars: number };
}

/**
 * Takes the events inside `<sheetData>`. Rows and cells without `r` follow the one before; the sheet's declared dimension is not
 * looked at, since real exports declare less than they hold.
 */
export class SheetDataReader implements XmlHandler {
  private row = -1;
  private col = -1;
  private cell: Attributes = {};
  private inside = '';
  private value = '';
  private formula: { attributes: Attributes; text: string } | null = null;
  private inline: SharedString = '';
  private readonly inlineText = new TreeBuilder((node) => (this.inline = readString(node)));
  private readonly shared = new Map<string, { formula: string; key: number }>();
  private readonly defaultStyle: Style;
  private blanks = 0;

  constructor(
    private readonly sheet: Sheet,
    private readonly kept: KeptSheet,
    private readonly context: CellContext,
  ) {
    this.defaultStyle = context.styles.cell(0);
  }

  open(name: string, attributes: Attributes): void {
    if (this.inlineText.isOpen || name === 'is') this.inlineText.open(name, attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'row') this.openRow(attributes);
    else if (name === 'f') this.formula = { attributes, text: '' };
    this.inside = name;
  }

  text(text: string): void {
    if (this.inlineText.isOpen) this.inlineText.text(text);
    else if (this.inside === 'v') this.value += text;
    else if (this.inside === 'f') this.formula!.text += text;
  }

  close(name: string): void {
    this.inside = '';
    if (this.inlineText.isOpen) this.inlineText.close();
    else if (name === 'c') this.closeCell();
  }

  private openRow(attributes: Attributes): void {
    this.row = (numeric(attributes.r) ?? this.row + 2) - 1;
    this.col = -1;
    if (!(this.row >= 0 && this.row < MAX_ROWS)) throw new XlsxError('corrupt', `row ${attributes.r} does not exist`);
    if (flag(attributes.hidden)) this.sheet.hiddenRows.add(this.row);
    const height = numeric(attributes.ht);
    if (height !== undefined) this.sheet.rowHeights.set(this.row, height);
    this.keepRow(attributes, height);
  }

  private keepRow({ s, customFormat, customHeight, outlineLevel, collapsed }: Attributes, height?: number): void {
    if (s && flag(customFormat)) this.sheet.rowStyles.set(this.row, this.context.styles.cell(Number(s)));
    const auto = height !== undefined && !flag(customHeight);
    if (!outlineLevel && !collapsed && !auto) return;
    this.kept.rows.set(this.row, {
      ...(auto && { autoHeight: height }),
      ...((outlineLevel || collapsed) && {
        outline: { ...(outlineLevel && { outlineLevel }), ...(collapsed && { collapsed }) },
      }),
    });
  }

  private openCell(attributes: Attributes): void {
    this.cell = attributes;
    this.value = '';
    this.inline = '';
    this.formula = null;
    const key =
      attributes.r === undefined ? cellKey(Math.max(0, this.row), this.col + 1) : keyOfReference(attributes.r);
    if (key < 0 || this.col + 1 >= MAX_COLS) throw new XlsxError('corrupt', `cell ${attributes.r} does not exist`);
    this.row = keyRow(key);
    this.col = keyCol(key);
  }

  private closeCell(): void {
    const key = cellKey(this.row, this.col);
    const style = this.cell.s === undefined ? this.defaultStyle : this.context.styles.cell(Number(this.cell.s));
    const value = this.cellValue(key);
    const formula = this.formula ? this.cellFormula(key) : '';
    if (value === '' && !formula && !this.keepsBlank(style)) return;
    if (++this.context.used.cells > LIMITS.cells) throw new XlsxError('tooLarge', `more than ${LIMITS.cells} cells`);
    const cell: Cell = formula ? { value, formula: `=${formula}`, style } : { value, style };
    this.sheet.cells.set(key, cell);
  }

  /** A blank cell is worth keeping if it looks other than its row or column would without it. */
  private keepsBlank(style: Style): boolean {
    const without = this.sheet.rowStyles.get(this.row) ?? this.sheet.columnStyles.get(this.col) ?? DEFAULT_STYLE;
    return style !== without && ++this.blanks <= LIMITS.blankStyledCells;
  }

  private cellValue(key: number): CellValue {
    const text = this.value;
    switch (this.cell.t) {
      case 's':
        return text === '' ? '' : this.string(key, this.context.strings[Number(text)] ?? '');
      case 'inlineStr':
        return this.string(key, this.inline);
      case 'str':
        return decodeText(text).slice(0, MAX_TEXT);
      case 'b':
        return text === '' ? '' : flag(text.trim());
      case 'e':
        return text;
      case 'd':
        return serialOfIsoDate(text, this.context.date1904) ?? text;
      default:
        // a number that is none is shown as the text it is, not turned into a zero
        return numeric(text) ?? text;
    }
  }

  private string(key: number, string: SharedString): string {
    if (typeof string === 'string') return string;
    this.kept.richText.set(key, string);
    return string.text;
  }

  /** The formula without `=`; shared ones are written out for each cell, a what-if data table has none. */
  private cellFormula(key: number): string {
    const { attributes, text } = this.formula!;
    if (attributes.t === 'dataTable') return '';
    let formula = formulaFromFile(decodeText(text));
    if (attributes.t === 'shared') formula = this.sharedFormula(attributes.si ?? '', key, formula);
    if (attributes.t === 'array' && formula)
      this.kept.arrays.set(key, { formula: `=${formula}`, ref: attributes.ref ?? this.cell.r ?? '' });
    return formula;
  }

  private sharedFormula(index: string, key: number, own: string): string {
    if (own) {
      this.shared.set(index, { formula: own, key });
      return own;
    }
    const first = this.shared.get(index);
    if (!first) return '';
    this.context.used.formulaChars += first.formula.length;
    if (this.context.used.formulaChars > LIMITS.formulaChars) throw new XlsxError('tooLarge', 'shared formulas');
    return shiftFormula(first.formula, keyRow(key) - keyRow(first.key), keyCol(key) - keyCol(first.key));
  }
}
