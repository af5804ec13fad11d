import type { CellLook } from '../../../../excel/export-sheet';
import { argb, borderXml } from './border-xml';
import { element, XML_HEAD } from './xml';

/** Below, numbers stand for formats that Excel has by itself. */
const FIRST_OWN_FORMAT = 164;

/** The file's words for Office.js' own; where none stands here, it is the same with a small first letter. */
const WORDS: Readonly<Record<string, string>> = {
  CenterAcrossSelection: 'centerContinuous',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
};

const fileWord = (word: string): string => WORDS[word] ?? word.charAt(0).toLowerCase() + word.slice(1);

/** A list without repeats; an item's place is its number in the file. */
class List {
  private readonly places = new Map<string, number>();

  constructor(...first: string[]) {
    for (const item of first) this.placeOf(item);
  }

  placeOf(xml: string): number {
    const known = this.places.get(xml);
    if (known !== undefined) return known;
    this.places.set(xml, this.places.size);
    return this.places.size - 1;
  }

  xml(name: string): string {
    return element(name, { count: this.places.size }, [...this.places.keys()].join(''));
  }
}

/** Gathers the looks that a workbook uses and writes styles.xml. Number 0 is Excel's own look: its font is the measure of widths. */
export class StyleTable {
  private readonly formats = new Map<string, number>();
  private readonly fonts = new List('<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>');
  private readonly fills = new List(
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  );
  private readonly borders = new List(borderXml({}));
  private readonly cells = new List(element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }));
  private readonly known = new Map<CellLook, [plain?: number, quoted?: number]>();

  /** The `s` of a cell. @param quoted the text stays text when a person edits it, whatever it begins with */
  styleOf(look: CellLook, quoted: boolean): number {
    const places = this.known.get(look) ?? [];
    this.known.set(look, places);
    return (places[quoted ? 1 : 0] ??= this.cells.placeOf(this.formatXml(look, quoted)));
  }

  xml(): string {
    const formats = [...this.formats].map(([formatCode, numFmtId]) => element('numFmt', { numFmtId, formatCode }));
    return [
      `${XML_HEAD}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,
      formats.length ? element('numFmts', { count: formats.length }, formats.join('')) : '',
      this.fonts.xml('fonts'),
      this.fills.xml('fills'),
      this.borders.xml('borders'),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      this.cells.xml('cellXfs'),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
    ].join('');
  }

  private formatXml(look: CellLook, quoted: boolean): string {
    const attributes = {
      numFmtId: this.formatOf(look.numberFormat),
      fontId: this.fonts.placeOf(fontXml(look)),
      fillId: this.fills.placeOf(fillXml(look.fill)),
      borderId: this.borders.placeOf(borderXml(look.borders)),
      xfId: 0,
      quotePrefix: quoted ? true : null,
    };
    const applied = { applyNumberFormat: true, applyFont: true, applyFill: true, applyBorder: true };
    return element('xf', { ...attributes, ...applied, applyAlignment: true }, alignmentXml(look));
  }

  private formatOf(code: string): number {
    if (code === 'General') return 0;
    if (code === '@') return 49;
    const known = this.formats.get(code);
    if (known !== undefined) return known;
    const id = FIRST_OWN_FORMAT + this.formats.size;
    this.formats.set(code, id);
    return id;
  }
}

const fontXml = ({ fontName, size, bold, italic, underline, strikethrough, colour }: CellLook): string =>
  element(
    'font',
    {},
    [
      bold ? '<b/>' : '',
      italic ? '<i/>' : '',
      strikethrough ? '<strike/>' : '',
      underline === 'None' ? '' : element('u', { val: fileWord(underline) }),
      element('sz', { val: size }),
      element('color', { rgb: argb(colour) }),
      element('name', { val: fontName }),
    ].join(''),
  );

const fillXml = (fill: string | null): string =>
  fill === null
    ? '<fill><patternFill patternType="none"/></fill>'
    : `<fill><patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/><bgColor indexed="64"/></patternFill></fill>`;

const alignmentXml = ({ horizontal, vertical, turn, wrap, indent, shrink }: CellLook): string =>
  element('alignment', {
    horizontal: horizontal === 'General' ? null : fileWord(horizontal),
    vertical: fileWord(vertical),
    textRotation: turn === 180 ? 255 : turn < 0 ? 90 - turn : turn || null,
    wrapText: wrap || null,
    indent: indent || null,
    shrinkToFit: shrink || null,
  });
