import type { Mention } from './mention';
import type { Told } from './told';

/** Figures of the whole sheet that sentences are measured by. */
export type Measure =
  | 'groups'
  | 'households'
  | 'debt'
  | 'trustDebt'
  | 'savings'
  | 'savingsIn'
  | 'savingsOut'
  | 'lent'
  | 'collected'
  | 'writtenOff'
  | 'overdue'
  | 'frozen';

/** The first whose words stand in the clause before the figure. */
const MONEY: readonly (readonly [RegExp, Measure])[] = [
  [/no qua han/, 'overdue'],
  [/no khoanh/, 'frozen'],
  [/xoa no/, 'writtenOff'],
  [/doanh so cho vay/, 'lent'],
  [/doanh so thu no/, 'collected'],
  [/thu (?:tien gui|tiet kiem)/, 'savingsIn'],
  [/chi (?:tra )?(?:tien gui|tiet kiem)/, 'savingsOut'],
  [/so du (?:tien gui|tiet kiem|tk|tg)/, 'savings'],
  [/du no (?:nhan )?uy thac/, 'trustDebt'],
  [/tong du no/, 'debt'],
];

/** Words that make a number of groups or households one of some of them. */
const SOME =
  /(?:^| )(?:xep loai|loai|qua han|khoanh|lai ton|duoi|tren|sap nhap|cung co|yeu|tot|kha|trung binh|tb|kiem tra|khong|tap huan|moi|thanh lap|giai the|so du tien gui|ngheo|duoc|trong do|tang|giam|hoi|doan|tham gia|dat|ke hoach)(?: |$)/;

const MOST_WORDS = 6;
/** Words behind an amount that may say which ones are meant; a list that follows does not. */
const firstWords = (text: string): string =>
  (text.split(/(?:^| )(?:trong do|gom|bao gom)(?= |$)/)[0] ?? '').split(' ', MOST_WORDS).join(' ');

/** What an amount measures for the whole sheet; null = something else, or of some of them only. */
export function measureOf(mention: Mention, previous: Told | null): Measure | null {
  const { label, unit, after } = mention;
  if (unit === 'money') {
    // "quản lý 3.298 tổ, 99.590 hộ vay, dư nợ 3.207 tỷ đồng": what the groups owe
    const theirs = /^(?:va |voi )?du no(?: la| dat)?$/.test(label) && isOfGroups(previous);
    return theirs ? 'trustDebt' : (MONEY.find(([words]) => words.test(label))?.[1] ?? null);
  }
  if (mention.ofNext || mention.depth > 0) return null;
  if (unit === 'groups') return isAllGroups(label.replace(ALL_TRUSTED, ''), after) ? 'groups' : null;
  if (unit === 'households' || unit === 'customers')
    return isAllHouseholds(label, after, previous) ? 'households' : null;
  return null;
}

/** "Toàn huyện hiện có 532 tổ" */
const EVERYWHERE =
  /(?:^| )(?:toan|ca) (?:don vi|tinh|huyen|xa|phuong|dia ban|pgd|phong giao dich|chi nhanh)(?: hien(?: nay| dang)?)? (?:co|quan ly)$/;

const isOfGroups = (previous: Told | null): boolean =>
  previous?.measure === 'groups' || previous?.measure === 'households';

/** All organisations together: "bốn Hội quản lý …" */
const ALL_TRUSTED = /(?:^| )(?:cac|bon|4|04) (?:to chuc )?(?:hoi|tccthx|ct xh)(?: doan the)?(?: nhan uy thac)?(?= |$)/;

function isAllGroups(label: string, after: string): boolean {
  if (/(?:^| )tong so to(?: tk vv| tkvv)?(?: (?:la|co|dat|con|hien co))?$/.test(label))
    return !SOME.test(firstWords(after));
  if (SOME.test(label) || SOME.test(firstWords(after))) return false;
  if (EVERYWHERE.test(label)) return true;
  return /(?:^| )quan ly$/.test(label) || /^(?:dang )?quan ly(?: |$)/.test(after);
}

function isAllHouseholds(label: string, after: string, previous: Told | null): boolean {
  if (/(?:^| )tong so (?:ho|khach hang|kh)(?: [a-z ]{1,24})?$/.test(label)) return true;
  if (SOME.test(label) || SOME.test(firstWords(after))) return false;
  // "quản lý 3.298 tổ TK&VV, 99.590 hộ vay" · "158 tổ quản lý 6.519 hộ" · "với 6.535 khách hàng đang vay vốn"
  if (previous?.measure === 'groups' && /^(?:(?:dang )?quan ly|voi|va)?$/.test(label)) return true;
  return /(?:^| )voi$/.test(label) && /^(?:dang vay|con du no)/.test(after);
}
