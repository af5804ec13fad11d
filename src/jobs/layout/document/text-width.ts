/**
 * Widths of Times New Roman's letters in thousandths of the font size: every vowel with its Vietnamese marks is as wide as the plain
 * one, but for ơ and ư with their horns. Measured text breaks where the printed text will.
 */
const WIDTHS: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries({
    250: ' .,',
    278: ':;/ijlt',
    333: 'frI()-[]\u2010!',
    389: 'sJ',
    444: 'acez?',
    500: 'bdghknopquvxyđ0123456789–_*$',
    550: 'ư',
    556: 'FPSơ',
    564: '+=<>',
    611: 'ELTZ',
    667: 'BCR',
    722: 'ADGHKNOQUVXYwĐ',
    778: 'mƠ',
    833: '%',
    800: 'Ư',
    889: 'M',
    944: 'W',
    1000: '…\u2003',
  }).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)] as const)),
);

const UNKNOWN = 600;
/** how much wider bold letters run; figures do not */
const BOLD = 1.08;
const BOLD_CAPITAL = 1.045;
/** room that a cell keeps free on its two sides, in points */
const PADDING = 6;
/** a line as high as its font size, times this */
const LINE = 1.32;

/** Marks that only change a letter's sound or tone, not its width: all but the horn of ơ and ư. */
const TONES = /[\u0300-\u0309\u0323\u0302\u0306]/g;

/** Widths of letters that have been measured, thin and bold. */
const measured = { thin: new Map<string, number>(), bold: new Map<string, number>() };

function letterWidth(letter: string, bold: boolean): number {
  const known = bold ? measured.bold : measured.thin;
  let width = known.get(letter);
  if (width === undefined) known.set(letter, (width = measuredWidth(letter, bold)));
  return width;
}

function measuredWidth(letter: string, bold: boolean): number {
  const plain = letter.normalize('NFD').replace(TONES, '').normalize('NFC');
  const width = WIDTHS[plain] ?? UNKNOWN;
  if (!bold || /\d/.test(plain)) return width;
  return width * (plain === plain.toLowerCase() ? BOLD : BOLD_CAPITAL);
}

/** Width in points of a text on one line. @example textWidth('2.026', 10) // 22.5 */
export function textWidth(text: string, size: number, bold = false): number {
  let thousandths = 0;
  for (const letter of text.normalize('NFC')) thousandths += letterWidth(letter, bold);
  return (thousandths / 1000) * size;
}

/** Room that a text needs in a cell so that it is not cut: its width, and the cell's own padding. */
export const cellWidth = (text: string, size: number, bold = false): number => textWidth(text, size, bold) + PADDING;

/** The widest word of a text, with the cell's padding: a narrower column would tear it. */
export const widestWord = (text: string, size: number, bold = false): number =>
  Math.max(0, ...text.split(/\s/).map((word) => cellWidth(word, size, bold)));

/** A text's lines as a cell of that width breaks them. */
export function wrapped(text: string, width: number, size: number, bold = false): string[] {
  const room = Math.max(1, width - PADDING);
  return text.split('\n').flatMap((line) => broken(line, room, (part) => textWidth(part, size, bold)));
}

function broken(text: string, room: number, measure: (part: string) => number): string[] {
  const space = measure(' ');
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const end = (): void => {
    lines.push(line);
    [line, used] = ['', 0];
  };
  for (const word of text.split(' ')) {
    const width = measure(word);
    if (line !== '' && used + space + width > room) end();
    // a word wider than the cell is torn by Excel wherever the line ends
    for (const part of width > room ? torn(word, room, measure) : [word]) {
      if (part !== word && line !== '') end();
      used += (line === '' ? 0 : space) + measure(part);
      line += line === '' ? part : ` ${part}`;
    }
  }
  return [...lines, line];
}

function torn(word: string, room: number, measure: (part: string) => number): string[] {
  const parts = [''];
  for (const letter of word) {
    const last = parts.at(-1)!;
    if (last !== '' && measure(last + letter) > room) parts.push(letter);
    else parts[parts.length - 1] = last + letter;
  }
  return parts;
}

/** As many lines as the text needs, but of much the same length: a title does not end in a word alone. */
export function balanced(text: string, width: number, size: number, bold = false): string {
  const { length } = wrapped(text, width, size, bold);
  const fits = (points: number): boolean => wrapped(text, points, size, bold).length === length;
  let narrow = width;
  while (length > 1 && narrow > size * 4 && fits(narrow - size)) narrow -= size;
  return wrapped(text, narrow, size, bold).join('\n');
}

/** How many lines a text takes in a cell of that width. */
export const linesIn = (text: string, width: number, size: number, bold = false): number =>
  wrapped(text, width, size, bold).length;

/** Height in points of a row that shows so many lines. */
export const linesHeight = (lines: number, size: number): number => Math.ceil(lines * size * LINE);

/** Height in points of a text in a wrapping cell of that width. */
export const wrappedHeight = (text: string, width: number, size: number, bold = false): number =>
  linesHeight(linesIn(text, width, size, bold), size);
