import { child, descendants, element, numeric, type XmlNode } from '../xml/xml-tree';
import { applyTint } from './tint';

/** Excel's old palette; 64 is the window's text, 65 its background. */
const INDEXED =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333 000000 FFFFFF'.split(
    ' ',
  );
/** Office's own theme, in the order in which styles count: light 1, dark 1, light 2, dark 2, accents, links. */
const OFFICE_THEME = 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');
const THEME_NAMES = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');

export interface Palette {
  theme: string[];
  indexed: string[];
}

/** The colours that a workbook's styles may name: its theme's and its indexed ones. */
export function readPalette(theme: XmlNode | null, styles: XmlNode | null): Palette {
  const scheme = theme ? [...descendants(theme, 'clrScheme')][0] : undefined;
  const custom = styles ? [...descendants(styles, 'indexedColors')][0]?.children : undefined;
  return {
    theme: THEME_NAMES.map((name, index) => {
      const color = child(scheme, name)?.children[0];
      const hex = color?.attributes.lastClr ?? color?.attributes.val ?? '';
      return /^[0-9A-Fa-f]{6}$/.test(hex) ? hex.toUpperCase() : OFFICE_THEME[index]!;
    }),
    indexed: INDEXED.map((standard, index) => custom?.[index]?.attributes.rgb?.slice(-6).toUpperCase() ?? standard),
  };
}

/** A `<color>` as `#RRGGBB`, or null where it is automatic or not there. */
export function readColor(node: XmlNode | undefined, palette: Palette): string | null {
  if (!node) return null;
  const { rgb, theme, indexed, tint } = node.attributes;
  const index = numeric(theme) ?? numeric(indexed);
  let hex: string | undefined;
  if (rgb && /^[0-9A-Fa-f]{6,8}$/.test(rgb)) hex = rgb.slice(-6).toUpperCase();
  else if (index !== undefined) hex = theme === undefined ? palette.indexed[index] : palette.theme[index];
  return hex ? `#${applyTint(hex, numeric(tint) ?? 0)}` : null;
}

/** @example argb('#FFC000') // 'FFFFC000' */
export function argb(color: string): string {
  const match = /^#([0-9A-Fa-f]{6})$/.exec(color);
  if (!match) throw new RangeError(`Not a colour of the form #RRGGBB: ${color}`);
  return `FF${match[1]!.toUpperCase()}`;
}

/** `<name rgb="FFRRGGBB"/>` */
export const colorElement = (name: string, color: string): string => element(name, { rgb: argb(color) });
