/** What a figure in a sentence counts: people write "3.298 tổ TK&VV", "292.244 triệu đồng", "6,07%". */
export type Unit =
  | 'percent'
  | 'money'
  | 'points'
  | 'groups'
  | 'households'
  | 'customers'
  | 'members'
  | 'communes'
  | 'loans'
  | 'people'
  | 'visits'
  /** joined to others by + and =, so that what it counts is theirs */
  | 'bare';

export interface FoundUnit {
  readonly unit: Unit;
  /** đồng per unit of money, else 1 */
  readonly scale: number;
  /** how many characters it takes */
  readonly length: number;
}

const MONEY: readonly (readonly [RegExp, number])[] = [
  [/^ ?(?:ty|ti)(?: dong| vnd)?(?![a-z])/, 1e9],
  [/^ ?(?:trieu dong|tr ?\. ?dong|tr ?\. ?d|trd|trieu(?! luot| ho| nguoi| khach))(?![a-z])/, 1e6],
  [/^ ?(?:nghin|ngan) (?:dong|d)(?![a-z])/, 1e3],
  [/^ ?(?:dong|vnd)(?![a-z])/, 1],
];

const COUNTS: readonly (readonly [RegExp, Unit])[] = [
  [/^ ?(?:luot|lan) (?:to|ho|xa|huyen|khach hang|nguoi|kiem tra)(?: tk ?& ?vv| tkvv)?(?![a-z])/, 'visits'],
  [/^ ?(?:to vien|thanh vien)(?![a-z])/, 'members'],
  [/^ ?to(?: tk ?& ?vv| tkvv| tiet kiem va vay von| vay von)?(?![a-z]| truong| chuc| pho| dan pho| thu)/, 'groups'],
  [/^ ?ho(?: vay(?: von)?| con du no| dan)?(?![a-z])/, 'households'],
  [/^ ?(?:khach hang|kh)(?![a-z])/, 'customers'],
  [/^ ?xa(?:, ?phuong)?(?:, ?thi tran)?(?![a-z])/, 'communes'],
  [/^ ?(?:mon|khoan)(?: vay| no)?(?![a-z])/, 'loans'],
  [/^ ?(?:nguoi|hoc vien|luot nguoi)(?![a-z])/, 'people'],
  [/^ ?diem(?![a-z]| giao dich)/, 'points'],
];

/** No unit is longer than "tổ tiết kiệm và vay vốn". */
const LONGEST = 30;

/** The unit that begins at `at` in a text without accents, or null. */
export function unitAt(plainText: string, at: number): FoundUnit | null {
  const rest = plainText.slice(at, at + LONGEST);
  if (/^ ?%/.test(rest)) return { unit: 'percent', scale: 1, length: rest.indexOf('%') + 1 };
  for (const [pattern, scale] of MONEY) {
    const [found] = pattern.exec(rest) ?? [];
    if (found !== undefined) return { unit: 'money', scale, length: found.length };
  }
  for (const [pattern, unit] of COUNTS) {
    const [found] = pattern.exec(rest) ?? [];
    if (found !== undefined) return { unit, scale: 1, length: found.length };
  }
  return null;
}

/** What a label in a cell of its own says of the number in the next one: "Tổng số tổ", "Tổng dư nợ (triệu đồng)", "Tỷ lệ tổ yếu (%)". */
export function unitOfLabel(label: string): Omit<FoundUnit, 'length'> | null {
  if (label.includes('%') || /^(?:ty le|ty trong)(?![a-z])/.test(label)) return { unit: 'percent', scale: 1 };
  const bracket = label.lastIndexOf('(');
  const named = bracket < 0 ? null : unitAt(label, bracket + 1);
  if (named) return { unit: named.unit, scale: named.scale };
  const counted = /^(?:tong )?so (?=[a-z])/.exec(label);
  const count = counted ? unitAt(label, counted[0].length) : null;
  return count && count.unit !== 'money' ? { unit: count.unit, scale: 1 } : null;
}

export const isCount = (unit: Unit): boolean => unit !== 'percent' && unit !== 'money' && unit !== 'points';
