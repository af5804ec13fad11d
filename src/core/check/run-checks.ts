import type { ProseLine } from '../sheet/prose';
import type { Table } from '../sheet/table';
import type { CheckMemory } from './check-memory';
import { atOnce, type Steps } from '../steps';
import { keySteps } from './finding-key';
import type { Finding, Mend, Raised } from './finding';
import { offices } from './offices';
import { proseMark } from './prose-mark';
import { looksAt } from './rule';
import type { CheckContext, Rule } from './rule';
import { parametersOf } from './rule-settings';
import type { RuleSettings } from './rule-settings';
import { RULES } from './rules';
import { WrongCells } from './wrong-cells';

export interface CheckOptions {
  /** rules switched off or tuned by the office; default: the catalogue as it is */
  readonly settings?: RuleSettings;
  /** of an earlier check of the same workbook: what has not changed since is not checked again */
  readonly memory?: CheckMemory;
  readonly context?: CheckContext;
  /** lines of words outside the tables (`proseOf`): their figures are checked too */
  readonly prose?: readonly ProseLine[];
}

/** What is to be done about the loan or the group: the sheet may well be right. */
const IS_WORK: ReadonlySet<Mend> = new Set(['loan', 'group', 'customer', 'none'] as const);

/** Whether what a rule says of a cell, though it be no error, may be a mistake that sums show as well. What is only worth knowing hides none. */
const isDoubt = ({ severity, mend }: Rule): boolean => severity === 'warning' && !IS_WORK.has(mend);

/**
 * Runs the catalogue over the recognised tables of a workbook. One mistake is one error: a cell that an earlier rule called
 * wrong is not called wrong again. Sorted by sheet (in the order of `tables`), row, column, then by the catalogue.
 * @param asOf 1900 serial of the day that the check speaks of, for lists that bear no date of their own; null = nobody says, and rules that need a day are silent there
 */
export const runChecks = (tables: readonly Table[], asOf: number | null, options: CheckOptions = {}): Finding[] =>
  atOnce(checkSteps(tables, asOf, options));

/** `runChecks` step by step; tells rules. */
export function* checkSteps(
  tables: readonly Table[],
  asOf: number | null,
  options: CheckOptions = {},
): Steps<Finding[]> {
  const wrong = new WrongCells();
  const { prose = [] } = options;
  const { officeOf, prepare } = offices(tables, asOf, wrong, options.context, prose);
  const words = options.memory ? proseMark(prose) : '';
  const findings: Omit<Finding, 'key'>[] = [];
  const total = RULES.length;
  for (const [done, rule] of (RULES as readonly Rule[]).entries()) {
    yield { done, total };
    const parameters = parametersOf(rule, options.settings);
    if (parameters === null) continue;
    const seen = tables.filter(({ kind }) => looksAt(rule, kind));
    const parts = rule.scope === 'table' ? seen.map((table) => [table]) : [seen];
    const raised: Raised[] = [];
    for (const part of parts) {
      yield null;
      const ask = function* (): Steps<readonly Raised[]> {
        yield* prepare();
        return yield* raisedBy(rule.run(officeOf(part), parameters));
      };
      if (!options.memory) {
        add(raised, yield* ask());
        continue;
      }
      // what a rule says depends on its tables, the day, its parameters, and the cells already called wrong
      const depends = rule.scope === 'table' ? part : tables;
      const around = rule.scope === 'table' ? [] : [options.context ?? {}, words, wrong.doubts(depends)];
      const circumstances = [asOf, parameters, wrong.on(depends), ...around];
      add(raised, yield* options.memory.recall(rule.id, depends, circumstances, ask));
    }
    // all of a rule's findings come before any of them silences another
    const found = raised.filter(({ place }) => rule.severity !== 'error' || !wrong.has(place));
    for (const one of found) findings.push({ rule: rule.id, severity: rule.severity, mend: rule.mend, ...one });
    if (rule.severity === 'error') for (const { place } of found) wrong.add(place);
    else if (isDoubt(rule)) for (const { place } of found) wrong.doubt(place);
  }
  yield { done: total, total };
  const keyed = yield* keySteps(findings, tables);
  yield null;
  return inSheetOrder(keyed, [...tables, ...prose]);
}

/** Collects what a rule raises, with its pauses. */
function* raisedBy(said: ReturnType<Rule['run']>): Steps<readonly Raised[]> {
  const raised: Raised[] = [];
  for (const one of said) {
    if (one) raised.push(one);
    // a rule that raises much takes long by that alone
    if (!one || raised.length % RAISED_A_PIECE === 0) yield null;
  }
  return raised;
}

const RAISED_A_PIECE = 1_000;

/** A rule may raise more than can be spread into the arguments of a call. */
function add(all: Raised[], more: readonly Raised[]): void {
  for (const one of more) all.push(one);
}

function inSheetOrder(findings: Finding[], on: readonly { readonly sheet: string }[]): Finding[] {
  const sheets = new Map<string, number>();
  for (const { sheet } of on) if (!sheets.has(sheet)) sheets.set(sheet, sheets.size);
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
