import type { Finding } from '../../core/check/finding';
import type { RuleId } from '../../core/check/finding-values';
import type { CellValue } from '../../core/sheet/grid';
import type { Bilingual, Language } from '../language';
import { en } from './en';
import type { RuleTexts } from './rule-text';
import { vi } from './vi';

const texts: Bilingual<RuleTexts> = { vi, en };

const isRule = (id: string): id is RuleId => Object.hasOwn(vi, id);

function textOf(id: string, language: Language): RuleTexts[RuleId] {
  if (!isRule(id)) throw new RangeError(`no texts for rule ${id}`);
  return texts[language][id];
}

/**
 * The sentence of a finding: where, what stands there, what is expected and why.
 * @example findingMessage(finding, 'vi') // 'Cột «Nợ quá hạn», dòng Cộng ghi 3.198 nhưng bốn dòng cộng lại là 3.188; …'
 */
export function findingMessage(finding: Finding, language: Language): string {
  // a finding carries the values of its own rule: the rule made them
  const sentence = textOf(finding.rule, language).sentence as (
    values: Finding['values'],
    found: CellValue,
    expected: CellValue | undefined,
  ) => string;
  return sentence(finding.values, finding.found, finding.expected);
}

/** Title, reason and names of the parameters of a rule. Throws RangeError for an id that is not in the catalogue. */
export function ruleTexts(
  id: string,
  language: Language,
): { title: string; why: string; parameters: Readonly<Record<string, string>> } {
  const { title, why, parameters = {} } = textOf(id, language);
  return { title, why, parameters };
}
