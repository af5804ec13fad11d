import { BORDER_SIDES, type BorderLine, type BorderSide, type CellLook } from './export-sheet';

/** What is asked of each cell with `getCellProperties`. */
export const EXPORTED_LOOKS: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: { name: true, size: true, bold: true, italic: true, color: true, underline: true, strikethrough: true },
    borders: { color: true, style: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
    shrinkToFit: true,
    textOrientation: true,
  },
};

/** Excel tells null for what differs from letter to letter; its typings do not know that. */
type Told<T> = { readonly [K in keyof T]: T[K] | null };

/** Gathers the looks of a sheet's cells; cells that look alike get the same object. */
export class Looks {
  private readonly known = new Map<string, CellLook>();
  private readonly fonts = new Map<string, number>();
  /** cells with several fonts */
  mixed = 0;

  /** @param sheet every cell of the sheet: the commonest font is that of cells whose letters have several */
  constructor(sheet: readonly Excel.CellProperties[]) {
    for (const { format } of sheet) {
      const { name, size } = fontOf(format);
      if (!name || !size) continue;
      const key = `${size}|${name}`;
      this.fonts.set(key, (this.fonts.get(key) ?? 0) + 1);
    }
  }

  lookOf({ format }: Excel.CellProperties, numberFormat: string): CellLook {
    const font = fontOf(format);
    if ([font.name, font.size, font.bold, font.italic].some((told) => told === null)) this.mixed++;
    const look: CellLook = {
      numberFormat,
      fontName: font.name || this.common.name,
      size: font.size ?? this.common.size,
      bold: font.bold ?? false,
      italic: font.italic ?? false,
      underline: font.underline ?? 'None',
      strikethrough: font.strikethrough ?? false,
      colour: font.color || '#000000',
      fill: fillOf(format),
      horizontal: format?.horizontalAlignment ?? 'General',
      vertical: format?.verticalAlignment ?? 'Bottom',
      wrap: format?.wrapText ?? false,
      indent: format?.indentLevel ?? 0,
      shrink: format?.shrinkToFit ?? false,
      turn: format?.textOrientation ?? 0,
      borders: bordersOf(format),
    };
    const key = JSON.stringify(look);
    const known = this.known.get(key);
    if (known) return known;
    this.known.set(key, look);
    return look;
  }

  private get common(): { readonly name: string; readonly size: number } {
    const [first] = [...this.fonts].sort(([, a], [, b]) => b - a);
    const [size, name] = (first?.[0] ?? '11|Calibri').split('|');
    return { name: name!, size: Number(size) };
  }
}

type Format = Excel.CellProperties['format'];

const fontOf = (format: Format): Told<Excel.CellPropertiesFont> => format?.font ?? {};

/** A cell without fill tells white. */
const fillOf = (format: Format): string | null =>
  format?.fill?.color && format.fill.pattern !== 'None' ? format.fill.color : null;

function bordersOf(format: Format): CellLook['borders'] {
  const told = (format?.borders ?? {}) as Partial<Record<BorderSide, Excel.CellBorder>>;
  const lines = BORDER_SIDES.flatMap((side): [BorderSide, BorderLine][] => {
    const { style, weight, color } = told[side] ?? {};
    return !style || style === 'None' ? [] : [[side, { style, weight: weight ?? 'Thin', colour: color || '#000000' }]];
  });
  return Object.fromEntries(lines);
}
