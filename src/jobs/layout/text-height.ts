/** Height of a line of Times New Roman per point of font size, and the average width of a Vietnamese letter: measured on printed pages. */
const LINE = 1.28;
const LETTER = 0.44;

/**
 * Height in points of a text in a cell that wraps. Excel does not fit the height of merged cells by itself, and LibreOffice and Excel
 * measure differently; an estimate that is a little generous never cuts a letter.
 */
export function textHeight(text: string, width: number, size: number): number {
  const perLine = Math.max(1, Math.floor((width - 6) / (size * LETTER)));
  const lines = text.split('\n').reduce((count, line) => count + Math.max(1, Math.ceil(line.length / perLine)), 0);
  return Math.ceil(lines * size * LINE + 4);
}
