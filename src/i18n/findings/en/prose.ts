import type { IndicatorId } from '../../../core/check/prose/indicator';
import type { PatternId } from '../../../core/check/prose/statement';
import type { ProseValues } from '../../../core/check/values/prose';
import { formatDate } from '../../format';
import type { FamilyTexts } from '../rule-text';
import { number } from './words';

/** How the other figures give the one that is told. */
const GIVES: Readonly<Record<PatternId, string>> = {
  share: 'as a share',
  growth: 'as growth',
  breakdown: 'adding up the parts',
  classes: 'adding up the classes',
  hundred: 'the other shares',
  organisationShare: 'as a share in the table',
  average: 'as an average',
  fromTo: 'the later less the earlier figure',
  flow: 'what came in less what went out',
  fraction: 'as a share',
  plus: 'adding up the terms',
};

const INDICATORS: Readonly<Record<IndicatorId, string>> = {
  principal: 'Collection of principal due',
  interest: 'Collection of interest',
  overdue: 'Overdue ratio',
  groups: 'Quality of the groups',
  sessions: 'Quality of commune sessions',
  savers: 'Members who save every month',
};

const indicatorName = (id: string): string => INDICATORS[id as IndicatorId];

/** Rules on figures in sentences. */
export const proseTexts: FamilyTexts<ProseValues> = {
  'prose.figure': {
    title: 'Figures of a sentence do not fit each other',
    why: 'Figures in the text fit the other figures of the report; differences from rounding of printed figures are not errors.',
    sentence: ({ excerpt, printed, pattern, others, says, result, forced }, _found, expected) => {
      const about = expected === undefined ? 'about ' : '';
      const because = result
        ? `${GIVES[pattern]} (${others}) gives ${about}${says}`
        : `the figures it belongs to (${others}) correspond to ${about}${says}`;
      return `“${excerpt}”: shows ${printed} but ${because}${forced ? '; the share was forced so that all make 100%' : ''}.`;
    },
  },
  'prose.truncated': {
    title: 'Figure of a sentence cut off instead of rounded',
    why: 'The last digit was cut off instead of rounded; no error, but better done one way everywhere.',
    sentence: ({ excerpt, printed, rounded, says, decimals }) =>
      `“${excerpt}”: shows ${printed}; worked out ${number(says, decimals)}, which rounds to ${rounded}.`,
  },
  'trust.outgrows': {
    title: 'Entrusted debt grew more than all debt',
    why: 'Entrusted debt is a part of all debt; it can grow more only where direct lending fell. Please look again.',
    sentence: ({ trust, whole }) =>
      `Entrusted debt grew by ${trust} while all debt grew by ${whole}: possible only if direct lending fell.`,
  },
  'target.behind': {
    title: 'Target below what has been reached',
    why: 'A target is usually no worse than what has been reached (for the overdue ratio, no higher). Please look again.',
    sentence: ({ indicator, target, reached, lowerIsBetter }) =>
      `${indicatorName(indicator)}: the target ${target} is ${lowerIsBetter ? 'above' : 'below'} what has been reached, ${reached}.`,
  },
  'period.apart': {
    title: 'Figures and document are far apart in time',
    why: 'Old figures in a new document are often copied, or a year was mistyped. Please look again.',
    parameters: { months: 'Months apart that are accepted' },
    sentence: ({ data, made, months }) => {
      const [, month, year] = formatDate(made).split('/');
      return `Figures of ${formatDate(data)}, but the document says it was made in ${month}/${year}, ${number(months)} months later.`;
    },
  },
};
