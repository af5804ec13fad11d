import { CRITERIA } from '../../core/rubric/criterion';
import { CLASS_IDS, type ClassId, type Edition } from '../../core/rubric/edition';
import { OWN_SHEETS } from '../../excel/own-sheet';
import type { ChartPlan, SheetPlan } from '../../excel/sheet-plan';
import { mapSteps, type Steps } from '../../core/steps';
import type { Language } from '../../i18n/language';
import { scoreTexts } from '../../i18n/scores';
import { sheetTexts } from '../../i18n/sheets';
import { terms } from '../../i18n/terms';
import type { ScoreOutcome } from '../job';
import { blockTitleRows, listSteps, type ListColumn, type ListContent } from './list-plan';
import { overviewBlocks } from './score-overview-blocks';
import { byCommuneThenWeakest, scoreRow } from './score-rows';

type ColumnId = keyof (typeof scoreTexts)['vi']['columns'];

const POINTS: Omit<ListColumn, 'caption'> = { width: 50, align: 'Right' };
const WORDS = { wrap: true } as const;
const SHAPES: Readonly<Record<ColumnId, Omit<ListColumn, 'caption'>>> = {
  ordinal: { width: 28, align: 'Center' },
  code: { width: 54, align: 'Center' },
  leader: { width: 110, ...WORDS },
  commune: { width: 80, ...WORDS },
  organisation: { width: 112, ...WORDS },
  attendance: POINTS,
  overdue: POINTS,
  principal: POINTS,
  interest: POINTS,
  savers: POINTS,
  savings: POINTS,
  total: POINTS,
  class: { width: 66, align: 'Center' },
  gap: { width: 58, align: 'Right' },
  overdueRatio: { width: 50, align: 'Right', numberFormat: '0.00' },
  officialTotal: { width: 52, align: 'Right' },
  officialClass: { width: 60, align: 'Center' },
  advice: { width: 190, ...WORDS },
  remarks: { width: 190, ...WORDS },
};
const COLUMN_IDS = Object.keys(SHAPES) as ColumnId[];
const CLASS_COLUMN = COLUMN_IDS.indexOf('class');

const CLASS_COLOURS: Readonly<Record<ClassId, readonly [fill: string, colour: string, chart: string]>> = {
  good: ['#C6EFCE', '#006100', '#70AD47'],
  fair: ['#DDEBF7', '#1F4E78', '#5B9BD5'],
  average: ['#FFEB9C', '#7F6000', '#FFC000'],
  poor: ['#FFC7CE', '#9C0006', '#C00000'],
};

/** Rows between two pauses: each tells in words what its group lacks. */
const ROWS_A_PAUSE = 100;

/** `TKVV Chấm điểm`, step by step: one row per group, by commune and in each the weakest first; below the list the groups seen together, with a chart. */
export function* scorePlan(
  outcome: Omit<ScoreOutcome, 'sheet'>,
  edition: Edition,
  language: Language,
): Steps<SheetPlan> {
  const texts = scoreTexts[language];
  const { asOf, groups, verified } = outcome;
  const { classes } = terms[language];
  const complete = groups.filter((group) => group.class !== null).length;
  const weakTwice = new Set(outcome.overview.weakTwice);
  const rows = yield* mapSteps(
    byCommuneThenWeakest(groups),
    (group, index) => scoreRow(group, index + 1, weakTwice.has(group.code), language),
    ROWS_A_PAUSE,
  );
  const content: ListContent = {
    own: OWN_SHEETS.score,
    title: texts.title,
    lines: [
      { text: `${sheetTexts[language].asOf(asOf)} ${texts.counts(groups.length, complete)} ${texts.order}` },
      ...(verified ? [] : [{ text: sheetTexts[language].unverified(edition.name), warning: true }]),
    ],
    columns: COLUMN_IDS.map((id): ListColumn => ({ caption: captionOf(id, edition, language), ...SHAPES[id] })),
    rows,
    below: overviewBlocks(outcome.overview, language),
    colours: CLASS_IDS.map((id) => {
      const [fill, colour] = CLASS_COLOURS[id];
      return { column: CLASS_COLUMN, text: classes[id], fill, colour };
    }),
  };
  return { ...(yield* listSteps(content)), charts: chartsOf(content, outcome, language) };
}

function captionOf(id: ColumnId, edition: Edition, language: Language): string {
  const caption = scoreTexts[language].columns[id];
  const criterion = CRITERIA.find((one) => one === id);
  return criterion ? `${caption} (${edition.criteria[criterion].max})` : caption;
}

/** Groups of each organisation by class, beside the first two blocks below the list. */
function chartsOf(content: ListContent, { overview }: Omit<ScoreOutcome, 'sheet'>, language: Language): ChartPlan[] {
  const [title = -1] = blockTitleRows(content);
  const col = COLUMN_IDS.indexOf('organisation');
  const at = COLUMN_IDS.indexOf('officialTotal');
  return [
    {
      name: 'TKVV_XepLoai',
      type: 'ColumnStacked',
      source: { row: title + 1, col, rows: overview.byOrganisation.length + 1, cols: 1 + CLASS_IDS.length },
      title: scoreTexts[language].overview.chart,
      place: {
        row: title,
        col: at,
        rows: Math.max(14, 2 * overview.byOrganisation.length + 7),
        cols: COLUMN_IDS.length - at,
      },
      colours: CLASS_IDS.map((id) => CLASS_COLOURS[id][2]),
    },
  ];
}
