import { DEFAULT_STYLE, type Style } from '../../model/style';
import { keptLooks } from '../kept-content';
import { element } from '../xml/xml-tree';
import { SPREADSHEET_ML, XML_HEAD } from '../zip/package-writer';
import { borderElement } from './border-lines';
import { argb, colorElement } from './colors';
import { NumberFormatTable } from './number-formats';
import { fileWord, HORIZONTALS, rotationOf, UNDERLINES, VERTICALS } from './style-names';

const flagged = (name: string, on: boolean): string => (on ? `<${name}/>` : '');

/** A list without repeats; an item's place is its id in the file. */
class Table {
  private readonly ids = new Map<string, number>();

  idOf(xml: string): number {
    const known = this.ids.get(xml);
    if (known !== undefined) return known;
    this.ids.set(xml, this.ids.size);
    return this.ids.size - 1;
  }

  toXml(name: string): string {
    return element(name, { count: this.ids.size }, [...this.ids.keys()].join(''));
  }
}

/** Gathers the looks that a workbook uses and writes styles.xml. */
export class StyleTable {
  private readonly formats = new NumberFormatTable();
  private readonly fonts = new Table();
  private readonly fills = new Table();
  private readonly borders = new Table();
  private readonly cells = new Table();
  private readonly differentials = new Table();
  private readonly known = new Map<Style, number>();

  /** @param defaultStyle the look of cells that have none; its font also sets what one unit of column width means */
  constructor(defaultStyle: Style = DEFAULT_STYLE) {
    this.fills.idOf('<fill><patternFill patternType="none"/></fill>');
    this.fills.idOf('<fill><patternFill patternType="gray125"/></fill>');
    this.idOf(defaultStyle);
  }

  /** The `s` of a cell. */
  idOf(style: Style): number {
    let id = this.known.get(style);
    if (id === undefined) {
      id = this.cells.idOf(this.formatElement(style));
      this.known.set(style, id);
    }
    return id;
  }

  differentialId(dxf: string): number {
    return this.differentials.idOf(dxf);
  }

  toXml(): string {
    const formats = [...this.formats.custom].map(([formatCode, numFmtId]) =>
      element('numFmt', { numFmtId, formatCode }),
    );
    const normal = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
    return [
      `${XML_HEAD}<styleSheet xmlns="${SPREADSHEET_ML}">`,
      formats.length ? element('numFmts', { count: formats.length }, formats.join('')) : '',
      this.fonts.toXml('fonts'),
      this.fills.toXml('fills'),
      this.borders.toXml('borders'),
      element('cellStyleXfs', { count: 1 }, normal),
      this.cells.toXml('cellXfs'),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      this.differentials.toXml('dxfs'),
      '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>',
    ].join('');
  }

  private formatElement(style: Style): string {
    const look = keptLooks.get(style);
    const numFmtId = this.formats.idOf(style.numberFormat);
    const fontId = this.fonts.idOf(fontElement(style));
    const fillId = this.fills.idOf(look?.fill ?? fillElement(style));
    const borderId = this.borders.idOf(borderElement(style.borders));
    const alignment = alignmentElement(style);
    const protection = protectionElement(style);
    return element(
      'xf',
      {
        numFmtId,
        fontId,
        fillId,
        borderId,
        xfId: 0,
        applyNumberFormat: numFmtId ? true : undefined,
        applyFont: fontId ? true : undefined,
        applyFill: fillId ? true : undefined,
        applyBorder: borderId ? true : undefined,
        applyAlignment: alignment ? true : undefined,
        applyProtection: protection ? true : undefined,
      },
      alignment + protection,
    );
  }
}

function fontElement(style: Style): string {
  const look = keptLooks.get(style);
  const parts = [
    flagged('b', style.bold),
    flagged('i', style.italic),
    flagged('strike', style.strikethrough),
    style.underline === 'None' ? '' : element('u', { val: fileWord(UNDERLINES, style.underline) }),
    look?.vertAlign ?? '',
    element('sz', { val: style.fontSize }),
    style.fontColor.toUpperCase() === DEFAULT_STYLE.fontColor ? '' : colorElement('color', style.fontColor),
    element('name', { val: style.fontName }),
  ];
  return element('font', {}, parts.join(''));
}

const fillElement = ({ fill }: Style): string =>
  fill === null
    ? '<fill><patternFill patternType="none"/></fill>'
    : `<fill><patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/><bgColor indexed="64"/></patternFill></fill>`;

function alignmentElement(style: Style): string {
  const kept = keptLooks.get(style)?.alignment ?? {};
  const attributes = {
    horizontal: style.horizontal === 'General' ? undefined : fileWord(HORIZONTALS, style.horizontal),
    vertical: style.vertical === 'Bottom' ? undefined : fileWord(VERTICALS, style.vertical),
    textRotation: rotationOf(style.textOrientation) || undefined,
    wrapText: style.wrapText || undefined,
    indent: style.indent || undefined,
    shrinkToFit: style.shrinkToFit || undefined,
    ...kept,
  };
  return Object.values(attributes).some((value) => value !== undefined) ? element('alignment', attributes) : '';
}

const protectionElement = ({ locked, formulaHidden }: Style): string =>
  locked && !formulaHidden
    ? ''
    : element('protection', { locked: locked ? undefined : false, hidden: formulaHidden || undefined });
