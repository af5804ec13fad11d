import type { ParagraphBlock, TitleBlock } from '../../report/document';
import type { PageRows } from '../page-rows';
import { SIZES } from './paper';
import { linesHeight, wrapped } from './text-width';

/** Two ems before the first line: a cell has no first-line indent of its own. */
const INDENT = '\u2003\u2003';
const BULLET = '- ';
/** between two paragraphs */
const GAP = 6;
/** Excel's rows are at most 409 points high: a longer text runs over several, merged. */
const LINES_PER_ROW = 20;

const LOOKS = {
  body: { size: SIZES.body },
  bullet: { size: SIZES.body },
  note: { size: SIZES.note, italic: true },
} as const;

/** A paragraph as its cell shows it. */
export const indented = ({ text, look = 'body' }: Pick<ParagraphBlock, 'text' | 'look'>): string =>
  INDENT + (look === 'bullet' ? BULLET : '') + text;

/** Writes a paragraph. @returns its row */
export function paragraph(page: PageRows, block: ParagraphBlock, width: number): number {
  const look = LOOKS[block.look ?? 'body'];
  const text = indented(block);
  const lines = wrapped(text, width, look.size).length;
  const rows = Math.ceil(lines / LINES_PER_ROW);
  const points = (count: number): number => linesHeight(count, look.size);
  const row = page.add([text], points(Math.min(lines, LINES_PER_ROW)) + (rows === 1 ? GAP : 0));
  for (let more = 1; more < rows; more++) {
    const left = Math.min(LINES_PER_ROW, lines - more * LINES_PER_ROW);
    page.add([], points(left) + (more === rows - 1 ? GAP : 0));
  }
  page.merge(row, 0, page.cols, rows);
  page.format({ row, rows }, { wrap: true, horizontal: 'Justify', vertical: 'Top', ...look });
  return row;
}

/** Writes the title of a section: I., 1., 1.1. */
export function sectionTitle(page: PageRows, { level, text }: TitleBlock, width: number): void {
  const look = { bold: true, italic: level === 3, size: SIZES.body, wrap: true, horizontal: 'Justify' } as const;
  const shown = INDENT + text;
  const lines = wrapped(shown, width, SIZES.body, true).length;
  page.text(shown, look, linesHeight(lines, SIZES.body) + GAP);
}
