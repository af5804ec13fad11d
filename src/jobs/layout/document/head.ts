import type { FormatRun } from '../../../excel/sheet-plan';
import { documentWords as words } from '../../../i18n/document.vi';
import type { HeadBlock } from '../../report/document';
import type { PageRows } from '../page-rows';
import { measureHead, type HeadPlaces } from './head-ruling';
import { SIZES } from './paper';
import { balanced, wrappedHeight } from './text-width';

type Look = Partial<Omit<FormatRun, 'row' | 'col' | 'rows' | 'cols'>>;

/** One line of a half of the head: words, or the line drawn below them. */
type Line = { readonly text: string; readonly look: Look } | 'rule';

const linesOf = (text: string): string[] => text.split('\n');
const CENTRED = { horizontal: 'Center', vertical: 'Center', wrap: true } as const;
const RULE_HEIGHT = 5;
/** the youth union puts three stars where others draw a line */
const STARS = '***';

/** Issuing body on the left, quốc hiệu and tiêu ngữ on the right, number and place-date below, then title and addressee (Decree 30/2020, annex I). */
export function head(
  page: PageRows,
  { head: said, kind, subject }: Extract<HeadBlock, { type: 'head' }>,
  places: HeadPlaces,
  width: number,
): void {
  const { left, size } = measureHead(said, width);
  const isYouth = said.profile === 'youth';
  const issuer = linesOf(balanced(said.issuer, left, size, true)).map((text) => ({ text, look: { size, bold: true } }));
  const parent = linesOf(balanced(said.parent, left, size)).map((text) => ({ text, look: { size } }));
  const leftLines: Line[] = [...parent, ...issuer, isYouth ? { text: STARS, look: { size } } : 'rule'];
  const country = { text: said.country, look: { size, bold: true } };
  const motto = said.motto === null ? [] : [{ text: said.motto, look: { size: size + 1, bold: true } }];
  halves(page, leftLines, [country, ...motto, 'rule'], places);
  page.add([], 4);
  halves(
    page,
    [{ text: said.number, look: { size: SIZES.small } }],
    [{ text: said.placeDate, look: { size: SIZES.small, italic: true } }],
    places,
  );
  page.add([], 14);
  title(page, kind, width);
  title(page, subject, width);
  const rule = page.add([], RULE_HEIGHT);
  page.format({ row: rule, col: places.titleFrom, cols: places.titleTo - places.titleFrom }, { border: 'bottom' });
  page.add([], 12);
  if (said.addressee === null) return;
  const addressee = `${words.addressee} ${said.addressee}`;
  page.text(addressee, { ...CENTRED, size: SIZES.body }, wrappedHeight(addressee, width, SIZES.body) + 6);
  page.add([], 8);
}

function title(page: PageRows, text: string, width: number): void {
  const lines = balanced(text, width, SIZES.body, true);
  page.text(lines, { ...CENTRED, bold: true, size: SIZES.body }, wrappedHeight(lines, width, SIZES.body, true) + 3);
}

/** Both halves from the top down; a drawn line has a thin row of its own, so that it stands close below its words. */
function halves(page: PageRows, left: readonly Line[], right: readonly Line[], places: HeadPlaces): void {
  let [l, r] = [0, 0];
  while (l < left.length || r < right.length) {
    const [a, b] = [left[l], right[r]];
    const rules = [a === 'rule', b === 'rule'] as const;
    const row = page.next;
    if (rules[0] || rules[1]) {
      page.add([], RULE_HEIGHT);
      if (rules[0]) drawn(page, row, places.issuerFrom, places.issuerTo);
      if (rules[1]) drawn(page, row, places.mottoFrom, places.mottoTo);
      l += rules[0] ? 1 : 0;
      r += rules[1] ? 1 : 0;
      continue;
    }
    const cells = new Array<string | null>(page.cols).fill(null);
    const lines = [a, b].filter((line): line is Exclude<Line, 'rule'> => typeof line === 'object');
    if (typeof a === 'object') cells[0] = a.text;
    if (typeof b === 'object') cells[places.split] = b.text;
    page.add(cells, Math.max(...lines.map(({ look }) => wrappedHeight('', 1, look.size ?? SIZES.body))) + 1);
    half(page, row, a, 0, places.split);
    half(page, row, b, places.split, page.cols - places.split);
    l++;
    r++;
  }
}

const drawn = (page: PageRows, row: number, from: number, to: number): void =>
  page.format({ row, col: from, cols: to - from }, { border: 'bottom' });

function half(page: PageRows, row: number, line: Line | undefined, col: number, cols: number): void {
  if (typeof line !== 'object') return;
  page.merge(row, col, cols);
  page.format({ row, col, cols }, { ...CENTRED, wrap: false, ...line.look });
}

/** The small head of an annex: its name, what it shows, and the report that it belongs to. */
export function annexHead(
  page: PageRows,
  { name, subject, attachedTo }: Extract<HeadBlock, { type: 'annexHead' }>,
  width: number,
): void {
  title(page, name, width);
  title(page, subject, width);
  if (attachedTo) {
    const look = { ...CENTRED, italic: true, size: SIZES.small };
    page.text(attachedTo, look, wrappedHeight(attachedTo, width, SIZES.small) + 3);
  }
  page.add([], 8);
}
