import { cellName } from '../core/cell/address';
import type { Finding } from '../core/check/finding';
import { findingMessage, ruleTexts } from '../i18n/findings';
import { shownValue } from '../i18n/findings/shown-value';
import type { Language } from '../i18n/language';
import { sheetTexts } from '../i18n/sheets';
import { terms } from '../i18n/terms';

/**
 * The findings as a CSV file: the columns of `TKVV Kiểm tra`, UTF-8 with the mark that Excel needs to see that it is, CRLF lines.
 * A text that a program could take for a formula is preceded by an apostrophe.
 */
export const findingsCsv = (findings: readonly Finding[], language: Language): string =>
  csvHead(language) + csvRows(findings, language);

/** The first line of the file. */
export const csvHead = (language: Language): string => `\uFEFF${linesOf([sheetTexts[language].check.columns])}`;

/** The lines of some findings, for a long list that is made bit by bit; `from` = how many went before. */
export function csvRows(findings: readonly Finding[], language: Language, from = 0): string {
  const rows = findings.map((finding, index) => [
    String(from + index + 1),
    terms[language].severities[finding.severity],
    finding.place.sheet,
    cellName(finding.place.row, finding.place.col),
    findingMessage(finding, language),
    shownValue(finding, finding.found, language),
    finding.expected === undefined ? '' : shownValue(finding, finding.expected, language),
    ruleTexts(finding.rule, language).title,
  ]);
  return linesOf(rows);
}

const linesOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');

/** Signs that begin a formula, unless a plain number follows them. */
const quoted = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^[+-]?[\d.,]+%?$/.test(text) ? `'${text}` : text;
  return `"${safe.replace(/"/g, '""')}"`;
};
