import { tidy } from '../../../cell/fold';
import { sentencesOf } from '../../../check/prose/mention';
import { toldIn } from '../../../check/prose/told';
import type { Told } from '../../../check/prose/told';
import type { Measure } from '../../../check/prose/measure';
import type { ProseLine } from '../../../sheet/prose';
import { CLASS_ITEM } from '../../collect/classes';
import { figureKey, type FigureKey, type Holder } from '../../figure';
import { itemOf, type ItemId } from '../../items';
import type { ReportData } from '../../report-data';
import { decimalsOf } from '../resolve';
import { momentOf, proposalOf, type Guess, type Proposal } from './proposal';

const ITEMS: Readonly<Record<Measure, ItemId>> = {
  ...{ groups: 'groups', households: 'households', debt: 'outstanding', trustDebt: 'outstanding', savings: 'savings' },
  ...{
    savingsIn: 'savingsIn',
    savingsOut: 'savingsOut',
    lent: 'lent',
    collected: 'collected',
    writtenOff: 'writtenOff',
  },
  ...{ overdue: 'overdue', frozen: 'frozen' },
};
const RATIOS = {
  ...{ overdue: 'overdueRatio', frozen: 'frozenRatio', classGood: 'classGoodRatio', classFair: 'classFairRatio' },
  ...{ classAverage: 'classAverageRatio', classPoor: 'classPoorRatio' },
} as const satisfies Partial<Record<ItemId, ItemId>>;

/** A sentence says what its figure measures; whose it is follows from the words around it. */
const SAID = 0.72;
const SINCE_UNSAID = 0.55;
const SINCE = /(?:dau nam|31 12|31\/12)/;

/** Figures in sentences, and numbers beside a label, whose measure the words tell. */
export function fromSentences(
  lines: readonly ProseLine[],
  foundAt: (row: number, col: number) => string,
  data: ReportData,
): Proposal[] {
  return lines.flatMap((line) =>
    sentencesOf(line)
      .flatMap(toldIn)
      .flatMap((told) => ofTold(line, told, foundAt, data)),
  );
}

function ofTold(
  line: ProseLine,
  told: Told,
  foundAt: (row: number, col: number) => string,
  data: ReportData,
): Proposal[] {
  const { mention } = told;
  const keys = mention.bound || mention.per !== null ? [] : keysOf(told);
  const cell = [...line.cells].reverse().find(({ from }) => from <= mention.from);
  if (keys.length === 0 || !cell) return [];
  const found = foundAt(line.row, cell.col);
  if (found.startsWith('=')) return [];
  const within = typeof cell.value === 'string' ? placeIn(cell.value, cell.from, told) : null;
  if (typeof cell.value === 'string' && !within) return [];
  const guesses = keys.map((key) => guessOf(key, told, within));
  const guess = guesses.find((one) => momentOf(one, data)) ?? guesses[0];
  if (!guess) return [];
  const isSinceUnsaid = guess.key.aspect !== 'value' && !SINCE.test(`${mention.before} ${mention.after}`);
  const place = {
    ...{ row: line.row, col: cell.col, found: within ? found.slice(within.from, within.to) : found },
    // a cell of nothing but its figure becomes a number
    within: within && found.trim() === mention.digits ? null : within && { from: within.from, to: within.to },
    why: { by: 'sentence' } as const,
  };
  return [proposalOf(guess, place, isSinceUnsaid ? SINCE_UNSAID : SAID, data)];
}

/** What a figure may be, the likeliest first; none = its words do not tell. */
function keysOf({ kind, measure, class: given, of, base, mention }: Told): FigureKey[] {
  const subject = of?.kind === 'change' ? of.of : of;
  const item = itemOfTold(measure, given, mention.unit);
  const whole = subject && itemOfTold(subject.measure, subject.class, subject.mention.unit);
  const holders: readonly Holder[] = (measure ?? subject?.measure) === 'debt' ? ['office', 'total'] : ['total'];
  const keys = (id: ItemId, aspect: FigureKey['aspect'] = 'value', at: FigureKey['at'] = 'now') =>
    holders.map((holder) => figureKey(id, holder, aspect, at));
  if (kind === 'amount') return item ? keys(item) : [];
  if (!whole) return [];
  if (kind === 'change') return keys(whole, 'change', 'yearStart');
  if (kind === 'growth') return keys(whole, 'growth', 'yearStart');
  if (kind !== 'share' || !(whole in RATIOS) || !/(?:^| )(?:tong|du no|so to)(?: |$)|^$/.test(base)) return [];
  return keys(RATIOS[whole as keyof typeof RATIOS]);
}

function itemOfTold(measure: Measure | null, given: Told['class'], unit: Told['mention']['unit']): ItemId | null {
  if (given) return unit === 'groups' ? CLASS_ITEM[given] : null;
  return measure ? ITEMS[measure] : null;
}

interface Place {
  readonly from: number;
  readonly to: number;
  /** "tăng" or "giảm" stands before it and is part of it */
  readonly direction: boolean;
}

function guessOf(key: FigureKey, { mention }: Told, place: Place | null): Guess {
  const isMoney = mention.unit === 'money';
  const unit = isMoney ? mention.scale : null;
  const token = { type: 'figure', key } as const;
  const printed = Math.max(0, Math.round(-Math.log10(2 * (mention.shown.half || 0.5))));
  const usual = decimalsOf(token, unit === 1e9 ? { unit } : {});
  const decimals = place && printed !== usual ? [String(printed)] : [];
  const direction = place?.direction ? ['tanggiam'] : [];
  const isRounded = itemOf(key.item).quantity !== 'count';
  return {
    ...{ key, unit, value: mention.figure.value * mention.scale },
    half: isRounded ? mention.shown.half * mention.scale : 0,
    formats: [...decimals, ...direction],
  };
}

const DIRECTION = /(?:tăng|giảm) $/;

/** Where the number stands in the cell as it was typed. */
function placeIn(typed: string, cellFrom: number, { kind, mention }: Told): Place | null {
  const { digits } = mention;
  const shown = tidy(typed).replace(/\s+/g, ' ');
  const nth = shown.slice(0, mention.from - cellFrom).split(digits).length - 1;
  let from = -1;
  for (let count = 0; count <= nth; count++) {
    from = typed.indexOf(digits, from + 1);
    if (from < 0) return null;
  }
  const direction = kind === 'change' ? DIRECTION.exec(typed.slice(Math.max(0, from - 6), from)) : null;
  return {
    from: from - (direction ? direction[0].length : 0),
    to: from + digits.length,
    direction: direction !== null,
  };
}
