import type { Style } from '../../model/style';

type Meter = (text: string, style: Style) => number;

/** Half the font's size for each letter, where there is nothing to measure with. */
const estimate: Meter = (text, { fontSize, bold }) => text.length * fontSize * (4 / 3) * (bold ? 0.58 : 0.53);

let meter: Meter | null = null;

/** Width of one line of text in CSS pixels, as the browser draws it. */
export function textWidth(text: string, style: Style): number {
  meter ??= canvasMeter() ?? estimate;
  return meter(text, style);
}

function canvasMeter(): Meter | null {
  const canvas = typeof document === 'undefined' ? null : document.createElement('canvas');
  const context = typeof CanvasRenderingContext2D === 'undefined' ? null : (canvas?.getContext('2d') ?? null);
  if (!context) return null;
  return (text, { fontName, fontSize, bold, italic }) => {
    context.font = `${italic ? 'italic ' : ''}${bold ? '700 ' : ''}${fontSize}pt "${fontName.replace(/["\\;]/g, '')}", Calibri, Carlito, Arial, sans-serif`;
    return context.measureText(text).width;
  };
}
