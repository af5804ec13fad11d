import { partsOf } from '../../../core/cell/serial';
import { digestText } from '../../../core/report/figures-digest';
import { documentWords as words } from '../../../i18n/document.vi';
import { formatNumber, formatTime } from '../../../i18n/format';
import { readNumber } from '../../../i18n/number-words.vi';
import type { FormatRun, PlanCell } from '../../../excel/sheet-plan';
import type { DocumentHead } from '../../report/document-head';
import type { PageRows } from '../page-rows';
import { measureHead, type HeadPlaces } from './head-ruling';
import { SIZES } from './paper';
import { linesHeight, wrapped, wrappedHeight } from './text-width';

type Look = Partial<Omit<FormatRun, 'row' | 'col' | 'rows' | 'cols'>>;
interface Line {
  readonly text: string;
  readonly look: Look;
}

/** What is printed below the signature, so that a changed source is noticed. */
export interface SignOff {
  readonly digest: string;
  /** đồng; null = not known */
  readonly outstanding: number | null;
  /** 1900 serial with the time of day; null = nobody says */
  readonly writtenAt: number | null;
}

/** Lines left free for the signature and the seal. */
const FREE_LINES = 4;
const LEFT_LOOK = { horizontal: 'Left', vertical: 'Center' } as const;
const RIGHT_LOOK = { horizontal: 'Center', vertical: 'Center', bold: true, size: SIZES.body } as const;

/** Recipients on the left, the one who signs on the right; below, who prepared and checked it, and what the figures are known by. */
export function signature(
  page: PageRows,
  head: DocumentHead,
  places: HeadPlaces,
  width: number,
  signOff: SignOff,
): void {
  const { left: leftWidth, right: rightWidth } = measureHead(head, width);
  const recipients = head.recipients.flatMap((text) => wrapped(text, leftWidth, SIZES.recipients));
  const left: Line[] = [
    { text: words.recipients, look: { ...LEFT_LOOK, bold: true, italic: true, size: SIZES.note } },
    ...recipients.map((text) => ({ text, look: { ...LEFT_LOOK, size: SIZES.recipients } })),
  ];
  const position = head.position.flatMap((text) => wrapped(text, rightWidth, SIZES.body, true));
  const right: Line[] = [...position, ...new Array<string>(FREE_LINES).fill(''), head.signer].map((text) => ({
    text,
    look: RIGHT_LOOK,
  }));
  page.add([], 12);
  for (let index = 0; index < Math.max(left.length, right.length); index++)
    twoHalves(page, left[index], right[index], places.split);
  page.add([], 16);
  const rule = page.add([], 4);
  page.format({ row: rule, col: 0, cols: places.split }, { border: 'bottom' });
  const small = { ...LEFT_LOOK, size: SIZES.recipients };
  twoHalves(
    page,
    { text: `${words.preparedBy} ${head.preparedBy}`, look: small },
    { text: `${words.checkedBy} ${head.checkedBy}`, look: small },
    places.split,
  );
  for (const text of signOffLines(signOff))
    page.text(text, { ...small, wrap: true }, wrappedHeight(text, width, SIZES.recipients) + 2);
}

function signOffLines({ digest, outstanding, writtenAt }: SignOff): string[] {
  const time = writtenAt === null ? [] : [`${words.writtenAt} ${timeText(writtenAt)}.`];
  return [
    ...(outstanding === null ? [] : [outstandingText(Math.round(outstanding))]),
    [...time, `${words.digest} ${digestText(digest)}`].join(' '),
  ];
}

function outstandingText(dong: number): string {
  const spoken = readNumber(dong);
  const capital = spoken.charAt(0).toUpperCase() + spoken.slice(1);
  return `${words.outstanding} ${formatNumber('vi', dong)} ${words.dong}. ${words.inWords} ${capital} ${words.dong}.`;
}

/** @example timeText(46295.5) // '12:00 ngày 30/9/2026' */
function timeText(serial: number): string {
  const { day, month, year } = partsOf(Math.floor(serial));
  return `${formatTime(serial)} ${words.day} ${day}/${month}/${year}`;
}

function twoHalves(page: PageRows, left: Line | undefined, right: Line | undefined, split: number): void {
  const cells = new Array<PlanCell>(page.cols).fill(null);
  if (left?.text) cells[0] = left.text;
  if (right?.text) cells[split] = right.text;
  const sizes = [left, right].map((line) => (line ? (line.look.size ?? SIZES.body) : 0));
  const row = page.add(cells, linesHeight(1, Math.max(...sizes)) + 1);
  if (left) half(page, row, 0, split, left.look);
  if (right) half(page, row, split, page.cols - split, right.look);
}

function half(page: PageRows, row: number, col: number, cols: number, look: Look): void {
  page.merge(row, col, cols);
  page.format({ row, col, cols }, look);
}
