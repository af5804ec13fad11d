import { cellName, quoteSheet } from '../../core/cell/address';
import type { Finding, Severity } from '../../core/check/finding';
import { OWN_SHEETS } from '../../excel/own-sheet';
import type { PlanCell, SheetPlan } from '../../excel/sheet-plan';
import { findingMessage, ruleTexts } from '../../i18n/findings';
import { shownValue } from '../../i18n/findings/shown-value';
import type { Language } from '../../i18n/language';
import { sheetTexts } from '../../i18n/sheets';
import { terms } from '../../i18n/terms';
import { listPlan } from './list-plan';

const COLOURS: readonly (readonly [Severity, string, string])[] = [
  ['error', '#FFC7CE', '#9C0006'],
  ['warning', '#FFEB9C', '#7F6000'],
  ['info', '#E2EFDA', '#375623'],
];

/** `TKVV Kiểm tra`: one row per finding, with a link to its cell. */
export function checkPlan(findings: readonly Finding[], asOf: number | null, language: Language): SheetPlan {
  const texts = sheetTexts[language];
  const { severities } = terms[language];
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const [number, severity, sheet, cell, what, found, expected, rule] = texts.check.columns;
  return listPlan({
    own: OWN_SHEETS.check,
    title: texts.check.title,
    lines: [
      { text: asOf === null ? '' : texts.asOf(asOf) },
      { text: texts.check.counts(count('error'), count('warning'), count('info')) },
      { text: texts.check.untouched },
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
    rows: findings.map((finding, index) => [
      index + 1,
      severities[finding.severity],
      finding.place.sheet,
      linkTo(finding),
      findingMessage(finding, language),
      shownValue(finding, finding.found, language),
      finding.expected === undefined ? null : shownValue(finding, finding.expected, language),
      ruleTexts(finding.rule, language).title,
    ]),
    colours: COLOURS.map(([id, fill, colour]) => ({ column: 1, text: severities[id], fill, colour })),
  });
}

/** A formula rather than a hyperlink: it survives being filled again and taken back, and prints as the cell's name. */
function linkTo({ place }: Finding): PlanCell {
  const cell = cellName(place.row, place.col);
  return { formula: `=HYPERLINK("#${quoteSheet(place.sheet).replace(/"/g, '""')}!${cell}","${cell}")` };
}
