import { CRITERIA } from '../../core/rubric/criterion';
import { CLASS_IDS, type ClassId, type Edition } from '../../core/rubric/edition';
import { OWN_SHEETS } from '../../excel/own-sheet';
import type { SheetPlan } from '../../excel/sheet-plan';
import type { Language } from '../../i18n/language';
import { sheetTexts } from '../../i18n/sheets';
import { terms } from '../../i18n/terms';
import type { GroupScore, ScoreOutcome } from '../job';
import { listPlan, type ListColumn } from './list-plan';

const CLASS_COLOURS: Readonly<Record<ClassId, readonly [fill: string, colour: string]>> = {
  good: ['#C6EFCE', '#006100'],
  fair: ['#DDEBF7', '#1F4E78'],
  average: ['#FFEB9C', '#7F6000'],
  poor: ['#FFC7CE', '#9C0006'],
};

const CLASS_COLUMN = 12;
const WIDTHS = [28, 52, 110, 80, 110, 48, 48, 48, 48, 48, 48, 44, 66, 54, 50, 50, 60, 190];

/** `TKVV Chấm điểm`: one row per group, in the order of the score sheet. */
export function scorePlan(outcome: Omit<ScoreOutcome, 'sheet'>, edition: Edition, language: Language): SheetPlan {
  const texts = sheetTexts[language];
  const { classes } = terms[language];
  const complete = outcome.groups.filter((group) => group.class !== null).length;
  return listPlan({
    own: OWN_SHEETS.score,
    title: texts.score.title,
    lines: [
      { text: `${texts.asOf(outcome.asOf)} ${texts.score.counts(outcome.groups.length, complete)}` },
      ...(outcome.verified ? [] : [{ text: texts.unverified(edition.name), warning: true }]),
    ],
    columns: texts.score.columns.map((caption, col): ListColumn => ({ caption, width: WIDTHS[col]!, ...shape(col) })),
    rows: outcome.groups.map((group, index) => [
      index + 1,
      group.code,
      group.leader,
      group.commune,
      group.organisation ? terms[language].organisations[group.organisation] : null,
      ...CRITERIA.map((criterion) => group.points[criterion]),
      group.total,
      group.class && classes[group.class],
      group.gap,
      group.overdueRatio,
      group.official?.total ?? null,
      group.official?.class ? classes[group.official.class] : null,
      remarks(group, language),
    ]),
    colours: CLASS_IDS.map((id) => {
      const [fill, colour] = CLASS_COLOURS[id];
      return { column: CLASS_COLUMN, text: classes[id], fill, colour };
    }),
  });
}

function shape(col: number): Partial<ListColumn> {
  if (col === 0 || col === 1 || col === CLASS_COLUMN || col === 16) return { align: 'Center' };
  if (col === 14) return { align: 'Right', numberFormat: '0.00' };
  if (col >= 5 && col <= 15) return { align: 'Right' };
  return { wrap: true };
}

function remarks(group: GroupScore, language: Language): string | null {
  const texts = sheetTexts[language].score;
  const { criteria } = terms[language];
  const said = [
    group.missing.length
      ? texts.range(
          group.low,
          group.high,
          group.missing.map((criterion) => criteria[criterion].toLowerCase()).join(', '),
        )
      : null,
    group.assumed ? texts.computed : null,
    differs(group) ? texts.differs : null,
  ].filter((text) => text !== null);
  return said.length ? `${said.join('. ')}.` : null;
}

const differs = ({ official, total, class: own }: GroupScore): boolean =>
  official !== null &&
  ((official.total !== null && total !== null && official.total !== total) ||
    (official.class !== null && own !== null && official.class !== own));
