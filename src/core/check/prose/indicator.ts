import { plain } from '../../cell/fold';
import type { SheetProse } from './arithmetic';
import type { Mention } from './mention';
import type { Told } from './told';

/** Indicators of a plan (chỉ tiêu Đề án), all of them ratios or points. */
export type IndicatorId = 'principal' | 'interest' | 'overdue' | 'groups' | 'sessions' | 'savers';

export interface Indicator {
  readonly id: IndicatorId;
  readonly words: RegExp;
  readonly lowerIsBetter: boolean;
}

/** Told by the last words before the figure: "Tỷ lệ thu lãi của các món vay mới" is another indicator. */
const INDICATORS: readonly Indicator[] = [
  { id: 'principal', words: /(?:^| )ty le thu no(?: goc)? den han$/, lowerIsBetter: false },
  { id: 'interest', words: /(?:^| )ty le thu lai$/, lowerIsBetter: false },
  { id: 'overdue', words: /(?:^| )ty le (?:no qua han|nqh)$/, lowerIsBetter: true },
  {
    id: 'groups',
    words: /(?:^| )chat luong hoat dong (?:cua )?(?:cac )?to(?: tk vv| tkvv| tiet kiem va vay von)?$/,
    lowerIsBetter: false,
  },
  { id: 'sessions', words: /(?:^| )chat luong hoat dong (?:diem )?(?:giao dich xa|gdx)$/, lowerIsBetter: false },
  {
    id: 'savers',
    words: /(?:^| )ty le to vien (?:phat sinh |tham gia )?gui tien(?: gui)?(?: to vien)?(?: hang thang)?$/,
    lowerIsBetter: false,
  },
];

const VERB = / (?:dat|la|con|duoc|dat duoc|chi con|len)$/;
const TARGET =
  /(?:chi tieu|muc tieu)[^.%]{0,80}(?:phai thuc hien|phan dau|den (?:cuoi |het )?nam \d{4})|phan dau (?:den|dat|trong|nam|thuc hien)|muc tieu (?:den|nam)/;
/** A heading of a list, not a sentence that goes on about something else. */
const LONGEST_HEADING = 200;

export interface Stated {
  readonly indicator: Indicator;
  readonly mention: Mention;
  readonly isTarget: boolean;
}

/** The indicators that a sheet names, each with whether it is a target. */
export function indicatorsOf({ lines, told }: SheetProse): Stated[] {
  const targetsFrom = targetPositions(lines.map(({ text }) => text));
  return told.flat().flatMap((one): Stated[] => {
    const indicator = indicatorOf(one);
    if (!indicator) return [];
    const from = targetsFrom[lines.indexOf(one.mention.line)] ?? Infinity;
    return [{ indicator, mention: one.mention, isTarget: one.mention.from >= from }];
  });
}

/** Where in each line targets begin; Infinity = it has none. A heading that names no figure speaks of the line below it. */
function targetPositions(texts: readonly string[]): number[] {
  let below = false;
  return texts.map((text) => {
    const words = plain(text);
    const found = TARGET.exec(words);
    const from = below ? 0 : found ? found.index : Infinity;
    const hasFigures = /\d ?(?:%|diem)/.test(words);
    below = hasFigures ? below && words.length < LONGEST_HEADING : found !== null && words.length < LONGEST_HEADING;
    return from;
  });
}

function indicatorOf({ kind, mention }: Told): Indicator | null {
  if (kind !== 'rate' && !(kind === 'amount' && mention.unit === 'points')) return null;
  const words = mention.label.replace(VERB, '');
  return INDICATORS.find((each) => each.words.test(words)) ?? null;
}
