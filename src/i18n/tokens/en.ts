import type { FaultTexts, TokenTexts } from './token-texts';

const faults: FaultTexts = {
  unknownToken: ({ word }) => `There is no field code “${word}”.`,
  unknownFormat: ({ written, word }) =>
    `In ${written}, “${word}” is no way to show a number. Use dong, nghin, trieu, ty, 0–6 (decimals), chu (in words) or tanggiam.`,
  unclosed: ({ written }) => `The field code that begins with “${written}” has no closing }}.`,
  unopened: ({ written }) => `There is a }} without a {{ before it: “${written}”.`,
  unfitFormat: ({ written }) => `The way to show the number in ${written} does not suit this kind of figure.`,
  noStyledRow: ({ written }) =>
    `The row with ${written} has no {{dong.…}} codes, so nothing says what each line shows. Add, for instance, {{dong.ten}} and {{dong.duno}} to it.`,
  tablesOverlap: ({ written }) =>
    `Two repeated tables share one row (${written}). A row is repeated for one table only.`,
  noSuchColumn: ({ word }) => `The lines of this table have no “${word}”.`,
  mergeAcrossRows: () =>
    'The repeated row is part of a merge over several rows and cannot be repeated. Unmerge those cells.',
  inMerge: ({ written }) =>
    `“${written}” stands in a cell hidden behind a merge. Put it into the first cell of the merge.`,
  inFormula: () =>
    'A field code inside a formula cannot be filled. Put it into a cell of its own and refer to that cell.',
  unknownName: ({ written }) => `The cell name “${written}” is no field code.`,
  wideName: ({ written }) => `The name “${written}” stands for several cells. Give it to one cell.`,
  namedCellTaken: ({ written }) =>
    `The cell named “${written}” holds a formula or another code, so it is not filled by its name.`,
};

export const en: TokenTexts = {
  faults,
  suggestion: (name) => `Did you mean {{${name}}}?`,
  unfilled: (token, cells) => `{{${token}}}: nothing is known; “…” stands in ${cells}.`,
  edited: (cell, theirs, kept) =>
    kept
      ? `Cell ${cell} was changed by hand to “${theirs}”: kept.`
      : `Cell ${cell} was changed by hand to “${theirs}”: overwritten.`,
  editedGone: (cell, theirs) => `Cell ${cell} was changed by hand to “${theirs}”; the template no longer has it.`,
  inserted: (cell, token) => `{{${token}}} was inserted into ${cell}.`,
  notInserted: {
    number: (cell) => `Cell ${cell} holds a number, which would be lost. Choose another cell or clear it first.`,
    formula: (cell) => `Cell ${cell} holds a formula, so nothing was inserted. Choose another cell.`,
  },
  why: {
    table: (heading) => `column “${heading}” of the table`,
    sentence: () => 'the words around the figure',
  },
  matches: {
    now: 'equals this quarter’s figure',
    yearStart: 'equals the figure of 31/12 last year',
    lastQuarter: 'equals last quarter’s figure',
    lastYear: 'equals the figure of the same quarter last year',
    plan: 'equals the plan',
  },
  question: (cell, found, token) => `Cell ${cell}: is “${found}” {{${token}}}?`,
  holders: {
    farmers: 'Farmers’ Union',
    women: 'Women’s Union',
    veterans: 'Veterans’ Association',
    youth: 'Youth Union',
    total: 'all entrusted',
    office: 'whole office',
  },
  aspects: {
    value: '',
    change: 'change since',
    growth: 'growth (%) since',
    share: 'share of the total (%)',
    reached: '% of the plan',
  },
  moments: {
    now: '',
    yearStart: '31/12 last year',
    lastQuarter: 'last quarter',
    lastYear: 'the same quarter last year',
    plan: 'plan of the year',
  },
  facts: {
    quarter: 'Quarter',
    year: 'Year',
    day: 'Day of the figures',
    yearStart: 'Compared with: 31/12 last year',
    lastQuarter: 'Compared with: end of last quarter',
    lastYear: 'Compared with: same quarter last year',
    unit: 'Name of the reporting unit',
  },
  texts: {
    coordination: 'Coordination',
    weaknesses: 'Weaknesses',
    causes: 'Causes',
    directions: 'Directions',
    proposals: 'Proposals',
  },
  tables: {
    organisations: 'Repeated row by organisation',
    communes: 'Repeated row by commune',
    programmes: 'Repeated row by programme',
    weakGroups: 'Repeated row of groups to be strengthened',
    due: 'Repeated row of debts falling due',
  },
  lines: {
    ordinal: 'Number of the line',
    name: 'Name of the line',
    code: 'Code of the line',
    commune: 'Commune of the line',
    organisation: 'Organisation of the line',
    points: 'Points of the group',
    class: 'Class of the group',
    reasons: 'Why it is to be strengthened',
  },
  line: 'of each line',
};
