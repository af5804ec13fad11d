import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../../src/core/check/rules';
import type { Rule } from '../../../src/core/check/rule';
import { ruleTexts } from '../../../src/i18n/findings';
import { ruleDocument } from '../../../src/sandbox/documents/rule-document';

test('docs/rules.md tells today’s rules (run `npm run docs` after a change)', () => {
  expect(readFileSync(join(__dirname, '../../../docs/rules.md'), 'utf8')).toBe(ruleDocument());
});

test('every limit that an office may tune has a name in both languages, and no name is left over', () => {
  for (const { id, parameters } of RULES as readonly Rule[])
    for (const language of ['vi', 'en'] as const)
      expect([id, Object.keys(ruleTexts(id, language).parameters).sort()]).toEqual([
        id,
        Object.keys(parameters).sort(),
      ]);
});
