import { datesIn, periodIn } from '../cell/date';
import { fold, plain } from '../cell/fold';
import { unitsIn, type FoundUnit } from '../cell/unit';
import { wordCells } from './cell-text';
import type { Grid } from './grid';

/** What stands above a table: what it is called, the day that it speaks of, its unit of money. */
export interface LinesAbove {
  readonly title: string | null;
  /** the title and the number of the form ("Mẫu biểu số: 01.1/BCTD"), folded */
  readonly names: readonly string[];
  readonly date: number | null;
  readonly unit: FoundUnit['dong'] | null;
}

const FORM = /(?:^| )(?:mau|bieu)(?: |$)/;
const MOST_LINES = 14;
const TITLE_WORDS =
  /(?:^| )(?:bao cao|danh sach|bang|bieu|chi tiet|ket qua|tong hop|thong tin|sao ke|ho so|so lieu|thong ke|theo doi|tinh hinh|du no)(?: |$)/;
const NO_TITLE =
  /^(?:ma don vi|ma pgd|ma cn|ten don vi|don vi|dvt|don vi tinh|mau so|mau bieu|bieu so|ngay|cong hoa xa hoi|doc lap|ngan hang chinh sach|chi nhanh|phong giao dich|pgd|so \d+|nguoi|can bo|trang|null|thoi diem|den ngay|tinh den|ky so lieu|ky bao cao|so lieu den)(?: |$)/;

/** What a table's own lines do not tell is told by lines that stand above several tables. */
export const withShared = (own: LinesAbove, shared: LinesAbove): LinesAbove => ({
  title: own.title ?? shared.title,
  names: [...own.names, ...shared.names],
  date: own.date ?? shared.date,
  unit: own.unit ?? shared.unit,
});

/** Reads the lines between a bound (exclusive of what belongs to a table above) and the heading. */
export function linesAbove(grid: Grid, from: number, heading: number): LinesAbove {
  let title: string | null = null;
  let titleWorth = 0;
  let unit: LinesAbove['unit'] = null;
  const forms: string[] = [];
  const dates: { date: number; until: boolean }[] = [];
  for (let row = heading - 1; row >= Math.max(from, heading - MOST_LINES); row--) {
    for (const { text } of wordCells(grid, row)) {
      if (text.length > 400) continue;
      unit ??= unitOfLine(text);
      const date = periodIn(text);
      if (date !== null) dates.push({ date, until: datesIn(text).some((found) => found.until) });
      if (text.length < 120 && FORM.test(fold(text))) forms.push(fold(text));
      const worth = titleWorthOf(text);
      if (worth > titleWorth) [title, titleWorth] = [text.replace(/\s+/g, ' '), worth];
    }
  }
  const date = (dates.find((found) => found.until) ?? dates[0])?.date ?? null;
  return { title, names: title === null ? forms : [fold(title), ...forms], date, unit };
}

/** Whether a text can be the title of a table: not the name of an office, a day, a unit or the number of a form. */
export const isTitle = (text: string): boolean => titleWorthOf(text) > 0;

function titleWorthOf(text: string): number {
  const words = fold(text);
  if (words.length < 4 || NO_TITLE.test(words) || /:\s*$/.test(text) || text.length > 250) return 0;
  const told = TITLE_WORDS.test(words) ? 2 : 0;
  return 1 + told + (text === text.toUpperCase() ? 1 : 0);
}

/** "Đơn vị: tổ, hộ, triệu đồng" · "ĐVT: đồng" · "(triệu đồng)"; sentences that merely name an amount are not it. */
function unitOfLine(text: string): LinesAbove['unit'] {
  const line = plain(text);
  const units = unitsIn(line);
  const last = units.at(-1);
  if (!last) return null;
  const labelled = /(?:^|[^a-z])(?:don vi(?: tinh)?|dvt)[^a-z]*/.test(line);
  return labelled || line.replace(/[^a-z0-9]/g, '').length - (last.end - last.start) < 8 ? last.dong : null;
}
