import { CLASS_IDS } from '../../core/rubric/edition';
import { isWeak, type RollUp } from '../../core/rubric/roll-up';
import type { PlanCell } from '../../excel/sheet-plan';
import type { Language } from '../../i18n/language';
import { scoreTexts } from '../../i18n/scores';
import { settingsTexts } from '../../i18n/settings';
import { terms } from '../../i18n/terms';
import type { ScoreOverview } from '../job';
import type { ListBlock } from './list-plan';

/** The blocks stand under the columns from the organisation on: a name, then figures. */
const FROM = 4;
const MILLION = 1_000_000;

const FIGURES = { 11: '0.00', 12: '0.0', 13: '#,##0' };

/** Below the list: the groups by organisation, commune and office; what they were; targets; what the bands are worth. */
export function overviewBlocks(overview: ScoreOverview, language: Language): ListBlock[] {
  const texts = scoreTexts[language].overview;
  const { organisations } = terms[language];
  const byOrganisation = overview.byOrganisation.map(({ key, of }) => ({
    name: key ? organisations[key] : texts.unknown,
    of,
  }));
  const named = (rows: ScoreOverview['byCommune']): Line[] =>
    rows.map(({ key, of }) => ({ name: key || texts.unknown, of }));
  return [
    figuresBlock(texts.organisation, byOrganisation, overview.all, language),
    debtBlock(byOrganisation, overview.all, language),
    figuresBlock(texts.commune, named(overview.byCommune), overview.all, language),
    ...(overview.byOffice.length > 1
      ? [figuresBlock(texts.office, named(overview.byOffice), overview.all, language)]
      : []),
    { title: texts.comparisons, rows: comparisonRows(overview, language) },
    { title: texts.targets, rows: targetRows(overview, language) },
    { title: texts.calibration, rows: calibrationRows(overview, language) },
  ];
}

interface Line {
  readonly name: string;
  readonly of: RollUp;
}

const indented = (cells: readonly PlanCell[]): PlanCell[] => [...new Array<null>(FROM).fill(null), ...cells];

function figuresBlock(title: string, lines: readonly Line[], all: RollUp, language: Language): ListBlock {
  const { classes } = terms[language];
  const { open, groups, average, passed, outstanding, total } = scoreTexts[language].overview;
  const row = ({ name, of }: Line): PlanCell[] =>
    indented([
      name,
      ...[...CLASS_IDS, 'none' as const].map((id) => of.classes[id].groups),
      of.groups,
      of.average,
      of.passed,
      of.outstanding / MILLION,
    ]);
  return {
    title,
    rows: [...lines.map(row), row({ name: total, of: all })],
    table: {
      head: indented(['', ...CLASS_IDS.map((id) => classes[id]), open, groups, average, passed, outstanding]),
      from: FROM,
      to: FROM + 9,
      numberFormats: FIGURES,
      total: true,
    },
  };
}

function debtBlock(lines: readonly Line[], all: RollUp, language: Language): ListBlock {
  const { classes } = terms[language];
  const { open, total, debt } = scoreTexts[language].overview;
  const ids = [...CLASS_IDS, 'none' as const];
  const row = ({ name, of }: Line): PlanCell[] =>
    indented([name, ...ids.map((id) => of.classes[id].outstanding / MILLION)]);
  return {
    title: debt,
    rows: [...lines.map(row), row({ name: total, of: all })],
    table: {
      head: indented(['', ...CLASS_IDS.map((id) => classes[id]), open]),
      from: FROM,
      to: FROM + ids.length,
      numberFormats: Object.fromEntries(ids.map((_, index) => [FROM + 1 + index, '#,##0'])),
      total: true,
    },
  };
}

const weakIn = ({ classes }: RollUp): number =>
  CLASS_IDS.filter(isWeak).reduce((sum, id) => sum + classes[id].groups, 0);

function comparisonRows({ all, comparisons, weakTwice }: ScoreOverview, language: Language): PlanCell[][] {
  const texts = scoreTexts[language].overview;
  return [
    ...comparisons.map(({ since, date, then }) => [
      `${texts.since(since, date)}: ${texts.compared(all.average, then.average, weakIn(all), weakIn(then))}`,
    ]),
    ...(weakTwice.length ? [[texts.weakTwice(weakTwice)]] : []),
  ];
}

function targetRows({ targets }: ScoreOverview, language: Language): PlanCell[][] {
  const texts = scoreTexts[language].overview;
  const { indicators } = settingsTexts[language];
  return targets.map(({ indicator, value, target, distance, unit, met }) => [
    `${indicators[indicator]}: ${texts.target(value, target, distance, texts.units[unit], met)}`,
  ]);
}

function calibrationRows({ calibration }: ScoreOverview, language: Language): PlanCell[][] {
  const texts = scoreTexts[language].overview;
  const { criteria } = terms[language];
  return calibration
    .filter(({ compared }) => compared > 0)
    .map(({ criterion, compared, differences }) => [
      `${criteria[criterion]}: ${texts.calibrated(compared, differences.length)}`,
    ]);
}
