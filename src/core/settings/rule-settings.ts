import type { RuleSettings } from '../check/rule-settings';
import type { Settings } from './settings';

/** The office's words on the rules, as a check takes them; of two on one thing the later holds. */
export function ruleSettingsOf({ rules }: Pick<Settings, 'rules'>): RuleSettings {
  const off = new Set<string>();
  const tuned = new Map<string, Record<string, number>>();
  for (const { rule, on, tuned: change } of rules) {
    if (on) off.delete(rule);
    else off.add(rule);
    if (change) tuned.set(rule, { ...tuned.get(rule), [change.parameter]: change.value });
  }
  return { off, tuned };
}
