import { cellName } from '../../core/cell/address';
import { communeKey } from '../../core/record/commune-key';
import { isAssumedBasis } from '../../core/record/measure-basis';
import { CRITERIA } from '../../core/rubric/criterion';
import type { PlanCell } from '../../excel/sheet-plan';
import { adviceTexts } from '../../i18n/advice';
import type { Language } from '../../i18n/language';
import { scoreTexts } from '../../i18n/scores';
import { terms } from '../../i18n/terms';
import type { GroupScore } from '../job';

/**
 * The order of the list. Officers go through one commune at a time, as its session day comes, and look for the groups to act on: so by
 * commune, and in each the lowest total first (the least that it can be, where something is missing).
 */
export const byCommuneThenWeakest = (groups: readonly GroupScore[]): readonly GroupScore[] =>
  groups
    .map((group) => ({ group, commune: communeKey(group.commune) }))
    .sort((a, b) => compare(a.commune, b.commune) || a.group.low - b.group.low || compare(a.group.code, b.group.code))
    .map(({ group }) => group);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How many criteria are named where no way up is known. */
const MOST_LOST = 2;

export function scoreRow(group: GroupScore, ordinal: number, isWeakTwice: boolean, language: Language): PlanCell[] {
  const { classes, organisations } = terms[language];
  return [
    ordinal,
    group.code,
    group.leader,
    group.commune,
    group.organisation ? organisations[group.organisation] : null,
    ...CRITERIA.map((criterion) => group.points[criterion]),
    group.total,
    group.class && classes[group.class],
    group.gap,
    group.overdueRatio,
    group.official?.total ?? null,
    group.official?.class ? classes[group.official.class] : null,
    adviceOf(group, language),
    remarks(group, isWeakTwice, language),
  ];
}

function adviceOf({ advice, explained }: GroupScore, language: Language): string | null {
  const texts = adviceTexts[language];
  if (typeof advice !== 'string') return texts.advice(advice);
  if (advice !== 'noWay') return null;
  const lost = explained.flatMap(({ criterion, lost: points }) => (points ? [{ criterion, lost: points }] : []));
  return lost.length ? texts.lost(lost.slice(0, MOST_LOST)) : null;
}

function remarks(group: GroupScore, isWeakTwice: boolean, language: Language): string | null {
  const texts = scoreTexts[language];
  const { criteria } = terms[language];
  const said = [
    ...group.faults.map(({ code, place, text }) =>
      texts.fault(code, place.sheet, cellName(place.row, place.col), text),
    ),
    ...(group.missing.length
      ? [
          texts.range(
            group.low,
            group.high,
            group.missing.map((criterion) => criteria[criterion].toLowerCase()).join(', '),
          ),
        ]
      : []),
    ...group.computed
      .filter(({ basis }) => basis !== 'printed')
      .map(({ criterion, basis }) =>
        texts.computed(criteria[criterion], basis, group.assumed || isAssumedBasis(basis)),
      ),
    ...(differs(group) ? [texts.differs] : []),
    ...(isWeakTwice ? [texts.weakTwice] : []),
  ];
  return said.length ? `${said.join('. ')}.` : null;
}

/** Whether the bank's own total or class is another: what is compared is the sum, not the bands. */
export const differs = ({ official, total, class: own }: GroupScore): boolean =>
  official !== null &&
  ((official.total !== null && total !== null && official.total !== total) ||
    (official.class !== null && own !== null && official.class !== own));
