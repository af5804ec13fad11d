import type { Border, BorderSide, Style } from '../../model/style';
import { child, element, flag, type XmlNode } from '../xml/xml-tree';
import { argb, type Palette, readColor } from './colors';

type Line = Pick<Border, 'style' | 'weight'>;

/** The file has one word for what Office.js tells as a style and a weight. */
const LINES: Readonly<Record<string, Line>> = {
  hair: { style: 'Continuous', weight: 'Hairline' },
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  dashed: { style: 'Dash', weight: 'Thin' },
  mediumDashed: { style: 'Dash', weight: 'Medium' },
  dashDot: { style: 'DashDot', weight: 'Thin' },
  mediumDashDot: { style: 'DashDot', weight: 'Medium' },
  dashDotDot: { style: 'DashDotDot', weight: 'Thin' },
  mediumDashDotDot: { style: 'DashDotDot', weight: 'Medium' },
  dotted: { style: 'Dot', weight: 'Thin' },
  double: { style: 'Double', weight: 'Thick' },
  slantDashDot: { style: 'SlantDashDot', weight: 'Medium' },
};
const SIDES = ['left', 'right', 'top', 'bottom'] as const;

export function readBorders(node: XmlNode | undefined, palette: Palette): Style['borders'] {
  const borders: Partial<Record<BorderSide, Border>> = {};
  for (const side of SIDES) {
    const line = readLine(
      child(node, side) ?? child(node, side === 'left' ? 'start' : side === 'right' ? 'end' : ''),
      palette,
    );
    if (line) borders[side] = line;
  }
  const diagonal = readLine(child(node, 'diagonal'), palette);
  if (diagonal && flag(node?.attributes.diagonalUp)) borders.diagonalUp = diagonal;
  if (diagonal && flag(node?.attributes.diagonalDown)) borders.diagonalDown = diagonal;
  return Object.freeze(borders);
}

function readLine(node: XmlNode | undefined, palette: Palette): Border | null {
  const line = LINES[node?.attributes.style ?? ''];
  return line ? { ...line, color: readColor(child(node, 'color'), palette) ?? '#000000' } : null;
}

/** The nearest word of the file: Excel, too, draws a thick dash as a medium one. */
function lineWord({ style, weight }: Line): string {
  const heavy = weight === 'Medium' || weight === 'Thick';
  const exact = Object.keys(LINES).find((word) => LINES[word]!.style === style && LINES[word]!.weight === weight);
  const near = (word: string): boolean => LINES[word]!.style === style && (LINES[word]!.weight === 'Medium') === heavy;
  return exact ?? Object.keys(LINES).find(near) ?? Object.keys(LINES).find((word) => LINES[word]!.style === style)!;
}

const lineElement = (name: string, border: Border | undefined): string =>
  border ? element(name, { style: lineWord(border) }, element('color', { rgb: argb(border.color) })) : `<${name}/>`;

/** A `<border>`; the two diagonals share one line in the file, the rising one wins. */
export function borderElement(borders: Style['borders']): string {
  const { diagonalUp, diagonalDown } = borders;
  return element(
    'border',
    { diagonalUp: diagonalUp ? true : undefined, diagonalDown: diagonalDown ? true : undefined },
    SIDES.map((side) => lineElement(side, borders[side])).join('') +
      lineElement('diagonal', diagonalUp ?? diagonalDown),
  );
}
