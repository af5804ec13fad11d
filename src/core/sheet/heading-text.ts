import { datesIn } from '../cell/date';
import { fold, plain } from '../cell/fold';
import { unitsIn } from '../cell/unit';

/** What a heading cell says, taken apart: its words, and what it tells beside them. */
export interface HeadingText {
  /** folded words without dates, units and brackets, abbreviations written out; '' where the cell says nothing else */
  readonly words: string;
  /** folded words before abbreviations were written out */
  readonly literal: string;
  readonly percent: boolean;
  readonly change: boolean;
  /** day that the figures below are of ("Đến 31/12/2020") */
  readonly date: number | null;
  /** what a change is against ("so với 31/12/2019"); a day, or a day that the table's own period fixes */
  readonly baseline: Baseline | null;
}

/** `yearStart`: "so với đầu năm", "so với 31/12" · `sameTime`: "so với cùng kỳ" · `quarterStart`, `monthStart`: "so với quý trước" */
export type Baseline = number | 'yearStart' | 'sameTime' | 'quarterStart' | 'monthStart';

/** Abbreviations, longest first; each stands for its words both in wordings and in headings, so the two meet. */
const SHORT_FORMS: readonly (readonly [string, string])[] = [
  ['tiet kiem va vay von', 'tkvv'],
  ['tiet kiem vay von', 'tkvv'],
  ['tk va vv', 'tkvv'],
  ['tk vv', 'tkvv'],
  ['tktvv', 'tkvv'],
  ['giao dich tai xa', 'gdx'],
  ['giao dich xa', 'gdx'],
  ['gdtx', 'gdx'],
  ['to chuc ctxh', 'to chuc chinh tri xa hoi'],
  ['tcctxh', 'to chuc chinh tri xa hoi'],
  ['ct xh', 'chinh tri xa hoi'],
  ['ctxh', 'chinh tri xa hoi'],
  ['dvut', 'don vi uy thac'],
  ['hdt', 'hoi doan the'],
  ['nqh', 'no qua han'],
  ['qh', 'qua han'],
  ['dn qua han', 'no qua han'],
  ['du no qua han', 'no qua han'],
  ['du no khoanh', 'no khoanh'],
  ['nk', 'no khoanh'],
  ['dn', 'du no'],
  ['kh', 'khach hang'],
  ['stv', 'so to vien'],
  ['tv', 'to vien'],
  ['tg', 'tien gui'],
  ['tk', 'tiet kiem'],
  ['tl', 'ty le'],
  ['ti le', 'ty le'],
  ['sd', 'so du'],
  ['bq', 'binh quan'],
  ['ku', 'khe uoc'],
  ['dh', 'den han'],
  ['gh', 'gia han'],
  ['hd', 'hop dong'],
  ['dv', 'don vi'],
  ['th', 'trong han'],
  ['sl', 'so luong'],
  ['3th', '3 thang'],
  ['uy thac', 'uy thac'],
];

/** @example writeOut('tl nqh') // 'ty le no qua han' */
export function writeOut(words: string): string {
  let line = ` ${words} `;
  for (const [short, full] of SHORT_FORMS)
    if (line.includes(` ${short} `)) line = line.split(` ${short} `).join(` ${full} `);
  return line.replace(/ (?:t do|trong do) /, ' ').trim();
}

const CHANGE =
  /(?:^|[^a-z])(?:tang.{0,12}giam|giam.{0,12}tang|so voi(?! (?:tong )?du no| ke hoach)|bien dong|chenh lech|tang truong)(?![a-z])|\+ ?\/ ?-|±/;
const LEADS = /(?:^|[ (])(?:tinh )?(?:den|tai|thoi diem|ngay|het|cuoi)(?: (?:ngay|het|thoi diem|cuoi))* ?$/;

/** Takes a heading's text apart. */
export function headingText(raw: string): HeadingText {
  const line = plain(raw).replace(/\s+/g, ' ').slice(0, 300);
  const dates = datesIn(line);
  const against = dates.find((date) => date.against);
  const own = dates.filter((date) => !date.against);
  const change = CHANGE.test(line);
  let rest = line;
  for (const date of [...dates].reverse()) {
    rest = `${rest
      .slice(0, date.start)
      .replace(/so(?: voi)?[^a-z]*(?:(?:thoi diem|cuoi nam|ngay)[^a-z]*)*$/, '')
      .replace(LEADS, '')} ${rest.slice(date.end)}`;
  }
  const percent = /%/.test(rest) || /phan tram/.test(rest);
  for (const { start, end } of unitsIn(rest).reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  rest = rest
    .replace(/(^|\(|(?<!ten|ma) )(?:dvt|don vi tinh|don vi) ?:/, '$1')
    .replace(/\([^()a-z]{0,12}\)|\((?:toi da )?\d{1,3} ?(?:d|diem)?\)/g, ' ')
    .replace(/^% ?(?=[a-z])/, 'ty le ');
  const literal = fold(rest);
  return {
    words: writeOut(literal),
    literal,
    percent,
    change,
    date: own.at(-1)?.serial ?? null,
    baseline: against?.serial ?? vagueBaseline(line),
  };
}

function vagueBaseline(line: string): Baseline | null {
  const at = line.indexOf('so ');
  if (at < 0) return null;
  const tail = line.slice(at);
  if (/^so (?:voi )?(?:dau nam|nam truoc|cuoi nam|(?:ngay )?31[/.-]12)/.test(tail)) return 'yearStart';
  if (/^so (?:voi )?cung ky/.test(tail)) return 'sameTime';
  if (/^so (?:voi )?(?:dau quy|quy truoc|cuoi quy)/.test(tail)) return 'quarterStart';
  return /^so (?:voi )?(?:dau thang|thang truoc|cuoi thang)/.test(tail) ? 'monthStart' : null;
}

const CHANGE_WORDS =
  / so (?:voi )?(?:dau nam|nam truoc|cuoi nam|31 12|cung ky|dau quy|quy truoc|dau thang|thang truoc|nam)(?: truoc)?(?= )| so voi(?= )| bien dong(?= )| chenh lech(?= )| tang truong(?= )| tang(?= )| giam(?= )| tang them(?= )/g;

/** The words of a change heading without those of the change: "dư nợ tăng giảm so với đầu năm" → "du no". */
export const withoutChange = (words: string): string =>
  ` ${words} `.replace(CHANGE_WORDS, ' ').replace(/\s+/g, ' ').trim();
