import { organisationOf } from '../../record/organisation';
import type { Organisation } from '../../record/organisation';
import type { ClassId } from '../../rubric/edition';
import { measureOf } from './measure';
import type { Measure } from './measure';
import type { Mention, Sentence } from './mention';
import { isCount } from './unit';

/** What a figure says in its sentence. */
export interface Told {
  readonly mention: Mention;
  readonly kind: 'amount' | 'change' | 'growth' | 'share' | 'average' | 'rate' | 'start' | 'end';
  /** the amount that a change, growth, share or class belongs to; the change that a growth or a start belongs to */
  readonly of: Told | null;
  /** the whole that a share names, folded: "tong so to" */
  readonly base: string;
  readonly measure: Measure | null;
  readonly organisation: Organisation | null;
  readonly class: ClassId | null;
}

const CHANGE = /(?:^| )(?:tang|giam)(?: them)?(?: so voi [a-z0-9 ]{1,24})?$/;
const GROWTH =
  /(?:^| )(?:toc do tang(?: truong)?(?: tin dung| du no)?(?: dat| la)?|ty le tang(?: truong)?(?: dat| la)?)$/;
const ALIKE = /^(?:ty le|tuong duong|tuong ung|bang|ty le tang|ty le giam|toc do tang)?$/;
const SHARE = /(?:^| )(?:chiem(?: khoang| ty le| ty trong)?|ty le|dat ty le|ty trong)$/;
const CLASS = /^(?:duoc )?(?:xep )?loai (tot|kha|trung binh|tb|yeu|kem)(?: |$)/;

const CLASSES: Readonly<Record<string, ClassId>> = {
  ...{ tot: 'good', kha: 'fair', 'trung binh': 'average', tb: 'average', yeu: 'poor', kem: 'poor' },
};

/** Reads a sentence from left to right: a change, a share and a growth belong to the last amount that fits. */
export function toldIn({ mentions }: Sentence): Told[] {
  const told: Told[] = [];
  for (const mention of mentions) {
    const one = tell(mention, told);
    if (one) told.push(one);
  }
  return told;
}

function tell(mention: Mention, told: readonly Told[]): Told | null {
  const { before, unit, depth, gap } = mention;
  const previous = told.at(-1) ?? null;
  const change = previous?.kind === 'change' || previous?.kind === 'end' ? changeOf(previous) : null;
  if (change?.mention.unit === unit && / ?tu$/.test(before)) return made(mention, 'start', change);
  if (previous?.kind === 'start' && /^(?:len|xuong|con)(?: con)?$/.test(before))
    return made(mention, 'end', previous.of);
  if (mention.bound) return null;
  if (unit === 'percent') {
    const deeper = change !== null && depth > change.mention.depth;
    if (change && (GROWTH.test(before) || (ALIKE.test(before) && (deeper || /^(?:tuong|bang)/.test(before)))))
      return made(mention, 'growth', change);
    const lately = lastOf(told, 'change');
    if (lately && GROWTH.test(before)) return made(mention, 'growth', lately);
    const subject = subjectOf(told, depth);
    const equals = /[(=] ?$/.test(gap);
    if (subject && (equals || isShareOf(mention))) return { ...made(mention, 'share', subject), base: mention.after };
    return { ...made(mention, 'rate', null), organisation: organisationIn(mention) };
  }
  if (mention.per !== null || /(?:^| )binh quan(?: |$)/.test(before) || continuesAverage(mention, previous))
    return made(asRounded(mention), 'average', previous?.kind === 'average' ? previous : null);
  // half a group is an average that does not say so
  if (isCount(unit) && !Number.isInteger(mention.figure.value)) return null;
  if (CHANGE.test(before)) {
    const subject = subjectOf(told, depth, unit);
    return made(signedAs(mention, before), 'change', subject);
  }
  return amount(mention, told);
}

function amount(mention: Mention, told: readonly Told[]): Told {
  const found = CLASS.exec(mention.after);
  const organisation = organisationIn(mention);
  return {
    ...made(mention, 'amount', null),
    organisation,
    class: (found && CLASSES[found[1] ?? '']) ?? null,
    measure: organisation || found ? null : measureOf(mention, told.at(-1) ?? null),
  };
}

const made = (mention: Mention, kind: Told['kind'], of: Told | null): Told => ({
  ...{ mention, kind, of, base: '', measure: null, organisation: null, class: null },
});

const changeOf = (told: Told): Told | null => (told.kind === 'end' ? told.of : told);

const lastOf = (told: readonly Told[], kind: Told['kind']): Told | null =>
  [...told].reverse().find((one) => one.kind === kind) ?? null;

/** The last amount outside brackets that have been closed since. */
function subjectOf(told: readonly Told[], depth: number, unit?: Mention['unit']): Told | null {
  for (const one of [...told].reverse()) {
    if (one.kind === 'amount' && one.mention.depth <= depth && (unit === undefined || one.mention.unit === unit))
      return one;
    // what was said of another amount in between is not said of this one
    if (one.kind === 'amount' && one.mention.depth <= depth) return null;
  }
  return null;
}

/** "bình quân một tổ quản lý 30 hộ, dư nợ 972 triệu đồng": what follows is an average too. */
const continuesAverage = ({ before }: Mention, previous: Told | null): boolean =>
  previous?.kind === 'average' && previous.mention.per === null && /^(?:va )?du no$/.test(before);

/** An average of people is rounded like any other figure. */
const asRounded = (mention: Mention): Mention => ({ ...mention, figure: mention.shown, step: 2 * mention.shown.half });

/** A fall is told as a negative change. */
function signedAs(mention: Mention, before: string): Mention {
  const falls = before.lastIndexOf('giam') > before.lastIndexOf('tang');
  return falls ? { ...mention, figure: { ...mention.figure, value: -mention.figure.value } } : mention;
}

/** "…, chiếm 95%" is of the amount before it; ", nợ quá hạn chiếm 0,78%" names another one. */
function isShareOf({ before, label, gap }: Mention): boolean {
  const words = SHARE.exec(label);
  return SHARE.test(before) && (words?.index === 0 || !/[,;:]/.test(gap));
}

/** The organisation that the clause before a figure names: "Hội Phụ nữ đạt 124.039 triệu đồng", "(HND 30 tổ". */
function organisationIn({ label }: Mention): Organisation | null {
  const words = label.replace(/ (?:dat|la|chiem|co|quan ly|con|voi)$/, '').replace(/^(?:trong do|va|gom) /, '');
  return words.length > 0 && words.length < 80 ? organisationOf(words) : null;
}
