import { cellName, quoteSheet } from '../../core/cell/address';
import type { Finding, Place, Severity } from '../../core/check/finding';
import { OWN_SHEETS } from '../../excel/own-sheet';
import type { PlanCell, SheetPlan } from '../../excel/sheet-plan';
import { mapSteps, type Steps } from '../../core/steps';
import { findingMessage, ruleTexts } from '../../i18n/findings';
import { shownValue } from '../../i18n/findings/shown-value';
import type { Language } from '../../i18n/language';
import { sheetTexts } from '../../i18n/sheets';
import { terms } from '../../i18n/terms';
import type { CheckOutcome } from '../job';
import { listSteps } from './list-plan';

const COLOURS: readonly (readonly [Severity, string, string])[] = [
  ['error', '#FFC7CE', '#9C0006'],
  ['warning', '#FFEB9C', '#7F6000'],
  ['info', '#E2EFDA', '#375623'],
];

/** What the sheet tells: the outcome of a check before it has a sheet. */
export type Checked = Omit<CheckOutcome, 'sheet'>;

/** `TKVV Kiểm tra`, step by step: one row per finding, with a link to its cell; below it the counts by sheet, what was accepted, the rules run. */
export function* checkPlan(checked: Checked, now: number | undefined, language: Language): Steps<SheetPlan> {
  const texts = sheetTexts[language];
  const { findings, asOf } = checked;
  const { severities } = terms[language];
  const [number, severity, sheet, cell, what, found, expected, rule] = texts.check.columns;
  const rows = yield* mapSteps(findings, (finding, index) => [
    index + 1,
    severities[finding.severity],
    ...tellingOf(finding, language),
  ]);
  return yield* listSteps({
    own: OWN_SHEETS.check,
    title: texts.check.title,
    lines: [
      { text: asOf === null ? '' : texts.asOf(asOf) },
      { text: countsOf(findings, language) },
      { text: now === undefined ? texts.check.untouched : `${texts.check.untouched} ${texts.check.checkedAt(now)}` },
    ],
    columns: [
      { caption: number!, width: 32, align: 'Center' },
      { caption: severity!, width: 60, align: 'Center' },
      { caption: sheet!, width: 105, wrap: true },
      { caption: cell!, width: 48, align: 'Center' },
      { caption: what!, width: 290, wrap: true },
      { caption: found!, width: 90, wrap: true, align: 'Right' },
      { caption: expected!, width: 90, wrap: true, align: 'Right' },
      { caption: rule!, width: 130, wrap: true },
    ],
    rows,
    below: [
      { title: texts.check.bySheet, rows: bySheet(findings, language) },
      {
        title: texts.check.accepted,
        rows: checked.suppressed.flatMap(({ finding, reason }, index) => [
          [index + 1, severities[finding.severity], ...tellingOf(finding, language)],
          [null, null, null, null, texts.check.reason(reason)],
        ]),
      },
      { title: texts.check.rulesRun(checked.rules.length), rows: rulesRun(checked, language) },
    ],
    colours: COLOURS.map(([id, fill, colour]) => ({ column: 1, text: severities[id], fill, colour })),
  });
}

const tellingOf = (finding: Finding, language: Language): PlanCell[] => [
  finding.place.sheet,
  linkTo(finding.place),
  findingMessage(finding, language),
  shownValue(finding, finding.found, language),
  finding.expected === undefined ? null : shownValue(finding, finding.expected, language),
  ruleTexts(finding.rule, language).title,
];

function countsOf(findings: readonly Finding[], language: Language): string {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return sheetTexts[language].check.counts(count('error'), count('warning'), count('info'));
}

function bySheet(findings: readonly Finding[], language: Language): PlanCell[][] {
  const sheets = [...new Set(findings.map(({ place }) => place.sheet))];
  return sheets.map((sheet) => {
    const own = findings.filter(({ place }) => place.sheet === sheet);
    return [null, null, sheet, null, countsOf(own, language)];
  });
}

/** Rules with findings, each with their number; the others in a few rows of words, because nobody reads a hundred zeros. */
function rulesRun({ rules, findings }: Checked, language: Language): PlanCell[][] {
  const told = rules.map((id) => ({
    title: ruleTexts(id, language).title,
    count: findings.filter(({ rule }) => rule === id).length,
  }));
  const silent = told.filter(({ count }) => count === 0).map(({ title }) => title);
  return [
    ...told.filter(({ count }) => count > 0).map(({ title, count }) => [...BEFORE_WORDS, title, count]),
    ...(silent.length ? [[...BEFORE_WORDS, sheetTexts[language].check.silent(silent.length)]] : []),
    ...inGroups(silent, TITLES_PER_ROW).map((titles) => [...BEFORE_WORDS, titles.join('; ')]),
  ];
}

/** The columns left of the words. */
const BEFORE_WORDS: readonly PlanCell[] = [null, null, null, null];
const TITLES_PER_ROW = 6;

const inGroups = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));

/** A formula rather than a hyperlink: it survives being filled again and taken back, and prints as the cell's name. */
function linkTo({ sheet, row, col }: Place): PlanCell {
  const cell = cellName(row, col);
  return { formula: `=HYPERLINK("#${quoteSheet(sheet).replace(/"/g, '""')}!${cell}","${cell}")` };
}
