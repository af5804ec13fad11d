import { ERROR_TEXT } from '../../formula/value';
import type { Border, Style } from '../../model/style';
import type { CellValue } from '../../model/workbook';
import type { Look } from './conditional-look';

/** Style properties of an element by their names in the DOM. */
export type Css = Readonly<Record<string, string>>;

const GRID_LINE = '#e0e0e0';
const WEIGHTS: Readonly<Record<Border['weight'], string>> = {
  Hairline: '1px',
  Thin: '1px',
  Medium: '2px',
  Thick: '3px',
};
const LINES: Readonly<Record<Border['style'], string>> = {
  Continuous: 'solid',
  Dash: 'dashed',
  DashDot: 'dashed',
  DashDotDot: 'dashed',
  Dot: 'dotted',
  Double: 'double',
  SlantDashDot: 'dashed',
};
const SIDES = { top: 'borderTop', right: 'borderRight', bottom: 'borderBottom', left: 'borderLeft' } as const;

export type Lines = Readonly<Record<keyof typeof SIDES, Border | null>>;

/** What lies over what where cells share a line: plain ones lowest, drawn lines highest. */
export const layerOf = (style: Style, look: Look | null, lines: Lines): number =>
  Object.values(lines).some(Boolean) ? 2 : (look?.fill ?? style.fill) ? 1 : 0;

/** The box of a cell: fill and lines. `gridLines`: the sheet shows them where nothing else is drawn. */
export function boxCss(style: Style, look: Look | null, lines: Lines, gridLines: boolean): Css {
  const fill = look?.fill ?? style.fill;
  const plain = fill ?? (gridLines ? GRID_LINE : '#ffffff');
  const css: Record<string, string> = { backgroundColor: fill ?? '#ffffff' };
  for (const side of Object.keys(SIDES) as (keyof typeof SIDES)[]) css[SIDES[side]] = lineCss(lines[side], plain);
  return css;
}

function lineCss(border: Border | null, plain: string): string {
  if (!border) return `1px solid ${plain}`;
  const width = border.style === 'Double' ? '3px' : WEIGHTS[border.weight];
  return `${width} ${border.weight === 'Hairline' ? 'dotted' : LINES[border.style]} ${border.color}`;
}

/** The words in a cell: font, colour, and where they stand. Numbers go to the right and true/false to the middle unless told otherwise. */
export function textCss(style: Style, look: Look | null, value: CellValue): Css {
  const lines = [style.underline === 'None' ? '' : 'underline', style.strikethrough ? 'line-through' : ''];
  const decoration = lines.filter(Boolean).join(' ');
  return {
    fontFamily: fontFamily(style.fontName),
    fontSize: `${style.fontSize}pt`,
    color: look?.fontColor ?? style.fontColor,
    fontWeight: (look?.bold ?? style.bold) ? '700' : '400',
    fontStyle: (look?.italic ?? style.italic) ? 'italic' : 'normal',
    textDecoration: decoration || 'none',
    textAlign: textAlign(style, value),
    alignItems: style.vertical === 'Top' ? 'flex-start' : style.vertical === 'Bottom' ? 'flex-end' : 'center',
    whiteSpace: wraps(style) ? 'pre-wrap' : 'pre',
    ...indentCss(style, value),
    ...turnedCss(style.textOrientation),
  };
}

export const wraps = ({ wrapText, horizontal, vertical }: Style): boolean =>
  wrapText || horizontal === 'Justify' || horizontal === 'Distributed' || vertical === 'Justify';

/** A font that the machine lacks is replaced by one of like widths. */
function fontFamily(name: string): string {
  const safe = name.replace(/["\\;]/g, '');
  const fallback = /times|roman|serif/i.test(safe)
    ? "'Times New Roman', Tinos, serif"
    : 'Calibri, Carlito, Arial, sans-serif';
  return `"${safe}", ${fallback}`;
}

/** Where the words stand: `left`, `center`, `right` or `justify`. */
export function textAlign({ horizontal }: Style, value: CellValue): 'left' | 'center' | 'right' | 'justify' {
  switch (horizontal) {
    case 'Left':
    case 'Fill':
      return 'left';
    case 'Right':
      return 'right';
    case 'Center':
    case 'CenterAcrossSelection':
      return 'center';
    case 'Justify':
    case 'Distributed':
      return 'justify';
    default:
      return typeof value === 'number' ? 'right' : isCentred(value) ? 'center' : 'left';
  }
}

/** True, false and errors. */
const isCentred = (value: CellValue): boolean =>
  typeof value === 'boolean' || (typeof value === 'string' && ERROR_TEXT.test(value));

function indentCss(style: Style, value: CellValue): Css {
  if (style.indent === 0) return {};
  const side = textAlign(style, value) === 'right' ? 'paddingRight' : 'paddingLeft';
  return { [side]: `${3 + style.indent * 9}px` };
}

/** Words that run upwards, downwards, or stand letter above letter; other angles are shown level. */
function turnedCss(degrees: number): Css {
  if (degrees === 90) return { writingMode: 'vertical-rl', transform: 'rotate(180deg)' };
  if (degrees === -90) return { writingMode: 'vertical-rl' };
  if (degrees === 180) return { writingMode: 'vertical-rl', textOrientation: 'upright' };
  return {};
}
