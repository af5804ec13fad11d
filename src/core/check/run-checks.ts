import type { Table } from '../sheet/table';
import { placeKey } from './finding';
import type { Finding } from './finding';
import { loanBook } from './loan-book';
import type { Office } from './rule';
import { RULES } from './rules';
import { scoreBook } from './score-book';

/**
 * Runs the whole catalogue over the recognised tables of a workbook. One mistake is one error: a cell that an earlier rule called
 * wrong is not called wrong again. Sorted by sheet (in the order of `tables`), row, column, then by the catalogue.
 * @param asOf 1900 serial of the day that the check speaks of, for lists that bear no date of their own; null = nobody says, and rules that need a day are silent there
 */
export function runChecks(tables: readonly Table[], asOf: number | null): Finding[] {
  const wrong = new Set<string>();
  const scores = scoreBook(tables);
  const office: Office = {
    tables,
    asOf,
    scores,
    loans: loanBook(tables, scores),
    isWrong: (place) => wrong.size > 0 && wrong.has(placeKey(place)),
  };
  const findings: Finding[] = [];
  for (const rule of RULES) {
    // all of a rule's findings come before any of them silences another
    const found = [...rule.run(office)].filter(({ severity, place }) => severity !== 'error' || !office.isWrong(place));
    for (const finding of found) {
      findings.push(finding);
      if (finding.severity === 'error') wrong.add(placeKey(finding.place));
    }
  }
  return inSheetOrder(findings, tables);
}

function inSheetOrder(findings: Finding[], tables: readonly Table[]): Finding[] {
  const sheets = new Map<string, number>();
  for (const { sheet } of tables) if (!sheets.has(sheet)) sheets.set(sheet, sheets.size);
  const order = new Map<string, number>(RULES.map(({ id }, index) => [id, index]));
  const at = (finding: Finding): readonly number[] => [
    sheets.get(finding.place.sheet) ?? sheets.size,
    finding.place.row,
    finding.place.col,
    order.get(finding.rule) ?? RULES.length,
  ];
  return findings
    .map((finding) => ({ finding, key: at(finding) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ finding }) => finding);
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return (a[i] ?? 0) - (b[i] ?? 0);
  return 0;
}
