import { formatDate, formatNumber } from '../../format';
import type { PageTexts } from './vi';

const n = (value: number): string => formatNumber('en', value);
const some = (count: number, one: string, many = `${one}s`): string => `${n(count)} ${count === 1 ? one : many}`;

export const en: PageTexts = {
  overview: {
    recognised: 'Recognised in this workbook',
    look: 'To look at',
    unsure: (tables) => `${some(tables, 'table')} not quite sure: please have a look.`,
    seeSurvey: 'See and correct what was recognised',
    nothing: 'No table recognised yet.',
    report: 'Quarterly report',
    see: (page) => `Go to the page ${page}`,
    groups: {
      title: 'Groups and debt',
      count: 'Groups',
      outstanding: 'Outstanding (million đồng)',
      overdue: 'Overdue (million đồng)',
      ratio: 'Overdue ratio',
      average: 'Average points',
      unread: (groups) => `${some(groups, 'group')} with an unreadable balance: not in these sums.`,
    },
    classes: { title: 'Classes (forecast)' },
    due: {
      title: 'Falling due',
      stages: { '30': '30 days', '60': '60 days', '90': '90 days' },
      within: (loans, million) => `${some(loans, 'loan')}, ${million} million đồng`,
      overdue: (loans, million) => `Besides, ${some(loans, 'loan')} past the due date, ${million} million đồng.`,
    },
    findings: { title: 'Findings', none: 'No mistake found.' },
    bars: (title, parts) => `${title}: ${parts.join('; ')}.`,
  },
  job: {
    none: {
      check: 'This workbook has not been checked yet.',
      score: 'This workbook has not been scored yet.',
      due: 'No list of due debts yet.',
      report: 'No quarterly report yet.',
    },
  },
  mapping: {
    summary: (known, unknown) => `Meaning of ${n(known)} columns${unknown > 0 ? `, ${n(unknown)} not used` : ''}`,
    kind: 'Kind of table',
    nothing: 'Not used',
    change: (heading) => `Change the meaning of “${heading}”`,
    corrected: 'Confirmed by the office',
  },
  score: {
    calibration: {
      heading: (day) => `Bands compared with the bank’s own points, figures of ${formatDate(day)}`,
      units: { percent: '%', thousand: ' thousand đồng' },
      compared: (groups, differing) =>
        differing === 0
          ? `${some(groups, 'group')} compared, none differs from the bands in use.`
          : `${some(groups, 'group')} compared, ${n(differing)} of them differ from the bands in use.`,
      nothing: 'No group has both the measure and the points, so the data say nothing of this criterion.',
      boundary: (below, above, low, high) => `${n(below)} → ${n(above)} points: boundary between ${low} and ${high}`,
      support: (below, above, against) =>
        `supported by ${some(below, 'group')} below and ${n(above)} above, contradicted by ${against === 0 ? 'none' : n(against)}`,
      level: (points) => `Every group compared has ${n(points)} points: no boundary to be seen.`,
      contradictions: (groups, more) =>
        `Against the inferred bands: ${groups}${more > 0 ? ` and ${some(more, 'more group')}` : ''}.`,
      contradiction: (group, measure, given, fitted) =>
        `group ${group} (${measure}: given ${n(given)} points, those around it ${n(fitted)})`,
      unseen: (points) => `The data do not determine: ${points.map(n).join(', ')} points.`,
      span: (from, to) => `Beyond ${from} to ${to} there are no data.`,
      drop: 'Keep the old bands',
    },
    table: 'Groups scored',
    search: 'Find a group',
    hint: 'Code, leader, commune; accents not needed',
    shown: (shown, total) => `${n(shown)} of ${some(total, 'group')}`,
    nothing: 'No group matches. Try fewer words.',
    more: (count) => `Show ${some(count, 'more group')}`,
    columns: { code: 'Group', total: 'Points', class: 'Class' },
    sortBy: (column) => `Sort by ${column}`,
    explain: 'See the points explained',
    points: (points, max) => `${n(points)}/${n(max)}`,
    missing: (max) => `data missing (${n(max)} at most)`,
    lost: (points) => `${n(points)} lost`,
    full: 'all points',
    nothingDue: 'nothing was to be collected',
    measure: (value, unit) => `reached ${value}${unit}`,
    units: { percent: '%', thousand: ' thousand đồng' },
    contradicted: 'differs from the bands',
    assumed: 'unverified band',
    range: (low, high) => `Data missing: the total lies between ${n(low)} and ${n(high)}.`,
    debt: (million, ratio) => `Outstanding ${million} million đồng, overdue ratio ${ratio}%.`,
    advice: 'Way up:',
    official: (total, name) => `By the bank: ${total} points, class ${name}.`,
    unknown: 'unknown',
  },
  settings: {
    language: 'Language',
    languages: { vi: 'Tiếng Việt', en: 'English' },
    rubric: 'Bands in force',
    edition: (name, id) => `${name} (${id})`,
    span: (from, to) =>
      `In force ${from === null ? 'since an unknown day' : `from ${formatDate(from)}`}${to === null ? '' : ` to ${formatDate(to)}`}.`,
    own: 'The office’s own, from the settings sheet.',
    builtIn: 'Built into the add-in.',
    verified: 'Verified.',
    unverified: 'Unverified: some bands are assumed, for no public text gives them.',
    noEdition: 'No bands are in force on the day of the figures.',
    kept: 'Remembered in this workbook',
    rulesOff: (count) => `${some(count, 'rule')} switched off`,
    rulesTuned: (count) => `${some(count, 'rule')} tuned`,
    places: (count) => `${some(count, 'commune')} renamed or merged`,
    place: (from, to, since) => `${from} → ${to}, from ${formatDate(since)}`,
    accepted: (count) => `${some(count, 'finding')} accepted`,
    corrections: (count) => `${some(count, 'meaning')} of columns and tables confirmed`,
    repairs: (count) => `${some(count, 'line')} in the log of repairs`,
    nothingKept: 'Nothing yet.',
    sheetHint: 'Rules, bands, communes and targets are changed on the workbook’s settings sheet.',
    reading: 'Reading the settings…',
    privacy: 'Privacy',
    privacyText:
      'The add-in works with the open workbook only, on this computer. Nothing is sent anywhere and no use is counted. This computer only remembers the language and that the introduction was read.',
    forgetHint: 'Empties the workbook’s settings sheet (can be undone) and what this computer remembers.',
    forgetAsk:
      'Forget meanings of columns, rules, own bands, communes, targets, accepted findings and the log of repairs in this workbook? Result sheets and figures stay. Formulas turned into values can still be brought back.',
    forgetYes: 'Forget',
    forgetNo: 'No, keep them',
    good: (facts) => `${some(facts, 'point')} as wanted`,
  },
};
