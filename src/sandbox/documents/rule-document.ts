import { RULES } from '../../core/check/rules';
import type { Rule } from '../../core/check/rule';
import { formatNumber } from '../../i18n/format';
import { ruleTexts } from '../../i18n/findings';
import { mendNames } from '../../i18n/findings/mends';
import type { Language } from '../../i18n/language';
import { documentTexts } from '../../i18n/sandbox/documents';
import { terms } from '../../i18n/terms';

/** `docs/rules.md`: every rule of the catalogue, in the order in which they run, in Vietnamese and then in English. */
export const ruleDocument = (): string => `${part('vi')}\n${part('en')}`;

function part(language: Language): string {
  const texts = documentTexts[language].rules;
  const rules: readonly Rule[] = RULES;
  return [
    `# ${texts.title}`,
    texts.intro(rules.length),
    ...rules.flatMap((rule) => [`## ${ruleTexts(rule.id, language).title}`, ...sectionOf(rule, language)]),
    '',
  ].join('\n\n');
}

function sectionOf(rule: Rule, language: Language): string[] {
  const texts = documentTexts[language].rules;
  const { why, parameters: names } = ruleTexts(rule.id, language);
  const parameters = Object.entries(rule.parameters).map(
    ([id, value]) => `${names[id] ?? id} (\`${id}\`): ${formatNumber(language, value)}`,
  );
  return [
    why,
    [
      `- ${texts.id}: \`${rule.id}\``,
      `- ${texts.severity}: ${terms[language].severities[rule.severity]}`,
      `- ${texts.kinds}: ${kindsOf(rule, language)}`,
      `- ${texts.mend}: ${mendNames[language][rule.mend]}`,
      ...(parameters.length ? [`- ${texts.parameters}: ${parameters.join('; ')}`] : []),
      `- ${texts.source}: ${rule.source}`,
    ].join('\n'),
  ];
}

function kindsOf({ kinds }: Rule, language: Language): string {
  const texts = documentTexts[language].rules;
  if (kinds === 'all') return texts.allKinds;
  return kinds === 'known' ? texts.knownKinds : kinds.map((kind) => terms[language].kinds[kind]).join('; ');
}
