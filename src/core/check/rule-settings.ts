import type { RuleId } from './finding-values';
import type { Parameters, Rule } from './rule';

/** What an office has changed in the catalogue; kept with the workbook. */
export interface RuleSettings {
  readonly off: ReadonlySet<string>;
  /** by rule id: only the parameters that differ from the catalogue's */
  readonly tuned: ReadonlyMap<string, Parameters>;
}

/** The parameters that a rule is to be run with, or null where the office has switched it off. */
export function parametersOf(
  rule: Pick<Rule<RuleId>, 'id' | 'parameters'>,
  settings?: RuleSettings,
): Parameters | null {
  if (settings?.off.has(rule.id)) return null;
  const tuned = settings?.tuned.get(rule.id);
  return tuned ? { ...rule.parameters, ...tuned } : rule.parameters;
}
