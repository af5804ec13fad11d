import { DEFAULT_STYLE, type Style } from '../../model/style';
import { withStyle } from '../../model/style-with';
import { type KeptLook, keptLooks } from '../kept-content';
import { child, children, flag, numeric, serialise, type XmlNode } from '../xml/xml-tree';
import { readBorders } from './border-lines';
import { argb, type Palette, readColor, readPalette } from './colors';
import { readNumberFormats } from './number-formats';
import { degreesOf, HORIZONTALS, UNDERLINES, VERTICALS } from './style-names';

/** A file's looks: of cells by their `s`, of conditional formats by their `dxfId`. */
export interface StyleSheet {
  cell(index: number): Style;
  differential(index: number): XmlNode | undefined;
  palette: Palette;
}

type Font = Pick<Style, 'fontName' | 'fontSize' | 'bold' | 'italic' | 'underline' | 'strikethrough' | 'fontColor'>;

const PLAIN_ALIGNMENT = ['horizontal', 'vertical', 'wrapText', 'indent', 'shrinkToFit', 'textRotation'];

/** Reads styles.xml; without one, every cell looks as Excel's default. */
export function readStyles(styles: XmlNode | null, theme: XmlNode | null): StyleSheet {
  const palette = readPalette(theme, styles);
  const numberFormat = readNumberFormats(styles);
  const fonts = child(styles ?? undefined, 'fonts')?.children ?? [];
  const fills = child(styles ?? undefined, 'fills')?.children ?? [];
  const borders = child(styles ?? undefined, 'borders')?.children ?? [];
  const formats = children(child(styles ?? undefined, 'cellXfs'), 'xf');
  const made: Style[] = [];

  const make = (xf: XmlNode): Style => {
    const at = (list: XmlNode[], id: string | undefined): XmlNode | undefined => list[numeric(id) ?? 0];
    const { numFmtId, fontId, fillId, borderId } = xf.attributes;
    const alignment = child(xf, 'alignment');
    const protection = child(xf, 'protection')?.attributes;
    const plain = withStyle(DEFAULT_STYLE, {
      numberFormat: numberFormat(numeric(numFmtId) ?? 0),
      ...readFont(at(fonts, fontId), palette),
      fill: readFill(at(fills, fillId), palette),
      ...readAlignment(alignment),
      borders: readBorders(at(borders, borderId), palette),
      locked: flag(protection?.locked, true),
      formulaHidden: flag(protection?.hidden),
    });
    const look = keptLook(at(fonts, fontId), at(fills, fillId), alignment, palette);
    if (!look) return plain;
    // an object of its own: plain styles are shared with every other workbook
    const style = Object.freeze({ ...plain });
    keptLooks.set(style, look);
    return style;
  };
  return {
    palette,
    cell(index) {
      const xf = formats[index] ?? formats[0];
      return xf ? (made[formats[index] ? index : 0] ??= make(xf)) : DEFAULT_STYLE;
    },
    differential: (index) => child(styles ?? undefined, 'dxfs')?.children[index],
  };
}

const present = (font: XmlNode | undefined, name: string): boolean => {
  const node = child(font, name);
  return node !== undefined && flag(node.attributes.val, true);
};

function readFont(font: XmlNode | undefined, palette: Palette): Font {
  const underline = child(font, 'u');
  return {
    fontName: child(font, 'name')?.attributes.val ?? DEFAULT_STYLE.fontName,
    fontSize: numeric(child(font, 'sz')?.attributes.val) ?? DEFAULT_STYLE.fontSize,
    bold: present(font, 'b'),
    italic: present(font, 'i'),
    underline: underline ? (UNDERLINES[underline.attributes.val ?? 'single'] ?? 'Single') : 'None',
    strikethrough: present(font, 'strike'),
    fontColor: readColor(child(font, 'color'), palette) ?? DEFAULT_STYLE.fontColor,
  };
}

/** A pattern is told by its main colour, a gradient by its first one: the model has one colour per cell. */
function readFill(fill: XmlNode | undefined, palette: Palette): string | null {
  const pattern = child(fill, 'patternFill');
  if (pattern) {
    const type = pattern.attributes.patternType ?? 'none';
    return type === 'none' || type === 'gray125' ? null : (readColor(child(pattern, 'fgColor'), palette) ?? '#000000');
  }
  return readColor(child(child(child(fill, 'gradientFill'), 'stop'), 'color'), palette);
}

function readAlignment(
  node: XmlNode | undefined,
): Pick<Style, 'horizontal' | 'vertical' | 'wrapText' | 'indent' | 'shrinkToFit' | 'textOrientation'> {
  const { horizontal, vertical, wrapText, indent, shrinkToFit, textRotation } = node?.attributes ?? {};
  return {
    horizontal: HORIZONTALS[horizontal ?? 'general'] ?? 'General',
    vertical: VERTICALS[vertical ?? 'bottom'] ?? 'Bottom',
    wrapText: flag(wrapText),
    indent: numeric(indent) ?? 0,
    shrinkToFit: flag(shrinkToFit),
    textOrientation: degreesOf(numeric(textRotation) ?? 0),
  };
}

function keptLook(
  font: XmlNode | undefined,
  fill: XmlNode | undefined,
  alignment: XmlNode | undefined,
  palette: Palette,
): KeptLook | null {
  const vertAlign = child(font, 'vertAlign');
  const pattern = child(fill, 'patternFill')?.attributes.patternType ?? 'none';
  const special = fill && (child(fill, 'gradientFill') || !['none', 'gray125', 'solid'].includes(pattern));
  const other = Object.entries(alignment?.attributes ?? {}).filter(([name]) => !PLAIN_ALIGNMENT.includes(name));
  if (!vertAlign && !special && !other.length) return null;
  return {
    vertAlign: vertAlign ? serialise(vertAlign) : '',
    fill: special ? serialise(withPlainColors(fill, palette)) : null,
    alignment: Object.fromEntries(other),
  };
}

/** A copy in which every colour is RGB, so that it does not need this file's theme or palette. */
export function withPlainColors(node: XmlNode, palette: Palette): XmlNode {
  if (/color$/i.test(node.name)) {
    const color = readColor(node, palette);
    return { ...node, attributes: color ? { rgb: argb(color) } : node.attributes };
  }
  return { ...node, children: node.children.map((inner) => withPlainColors(inner, palette)) };
}
