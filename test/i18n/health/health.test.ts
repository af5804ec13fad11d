import type { HealthFact, ProbeResult } from '../../../src/core/health/fact';
import { healthLine, healthReport, healthTexts } from '../../../src/i18n/health';
import type { HealthTexts } from '../../../src/i18n/health/health-texts';
import { healthLabels } from '../../../src/i18n/health/labels';

const facts = (texts: HealthTexts): HealthFact[] => [
  ...Object.entries(texts.sentences).flatMap(([id, states]) =>
    Object.keys(states).map((state): HealthFact => ({ id, state }) as HealthFact),
  ),
  ...Object.keys(texts.trial).map((value): HealthFact => ({ id: 'functionsWork', state: 'limited', value })),
];

describe.each(['vi', 'en'] as const)('%s', (language) => {
  const texts = healthTexts[language];

  test('every fact is a sentence that ends; what is limited or missing says what to do, what is good does not', () => {
    for (const fact of facts(texts)) {
      const { means, todo } = healthLine(fact, language);
      expect(means).toMatch(/\.$/);
      if (todo !== undefined) expect(todo).toMatch(/\.$/);
      const isTrial = fact.id === 'functionsWork';
      if (!isTrial && (fact.state === 'limited' || fact.state === 'missing')) expect(todo).toBeDefined();
      if (!isTrial && fact.state === 'good') expect(todo).toBeUndefined();
    }
    for (const value of ['notTried', 'noRuntime', 'notRegistered', 'busy', 'failed'] satisfies ProbeResult[])
      expect(texts.trial[value].todo).toBeDefined();
  });

  test('a button that is named bears that name', () => {
    const all = JSON.stringify(texts);
    expect(all).toContain(`“${healthLabels[language].probe}”`);
  });
});

test('both languages say the same facts in the same states', () => {
  expect(facts(healthTexts.en)).toEqual(facts(healthTexts.vi));
  expect(Object.keys(healthTexts.en.values)).toEqual(Object.keys(healthTexts.vi.values));
});

test('the report is a line for each fact, with Excel’s own words put into people’s', () => {
  expect(
    healthReport(
      [
        { id: 'platform', state: 'good', value: 'PC' },
        { id: 'sharedRuntime', state: 'limited' },
        { id: 'functionsWork', state: 'good', value: 'works' },
      ],
      'vi',
    ).split('\n'),
  ).toEqual([
    'Nền tảng: Tốt (Excel trên Windows)',
    'Bảng và hàm chạy chung: Hạn chế',
    'Hàm trang tính (thử thật): Tốt',
  ]);
});
