import type { Finding } from '../../../../src/core/check/finding';
import { holdsWords, NO_FILTER, searchedWords, toggled } from '../../../../src/taskpane/pages/check/finding-filter';
import { SAMPLES } from '../../../i18n/finding-samples';

const finding: Finding = {
  ...{ rule: 'loan.negative', severity: 'error', key: 'k', mend: 'figure', found: -5, evidence: [] },
  place: { sheet: 'Số liệu', row: 8, col: 5 },
  values: { ...SAMPLES['loan.negative'] },
};
const holds = (typed: string, language: 'vi' | 'en' = 'vi') => holdsWords(finding, searchedWords(typed), language);

test('words are found without accents, in either case, in any order, in sentence, rule, sheet and cell', () => {
  for (const typed of ['dư nợ', 'DU NO', 'no trong han', 'số tiền âm', 'f9', 'so lieu', 'han  dư,', '6600000000000001'])
    expect([typed, holds(typed)]).toEqual([typed, true]);
});

test('all words must be there', () => {
  expect(holds('dư nợ ngày')).toBe(false);
  expect(holds('quá')).toBe(false);
});

test('an empty search, and one of signs only, hides nothing', () => {
  expect(holds('')).toBe(true);
  expect(holds(' «»  ')).toBe(true);
});

test('it is searched in the words of the language that is shown', () => {
  expect(holds('negative', 'en')).toBe(true);
  expect(holds('negative', 'vi')).toBe(false);
  expect(holds('negative', 'en')).toBe(true);
});

test('a severity is hidden and shown again; the words stay', () => {
  const once = toggled({ ...NO_FILTER, words: 'nợ' }, 'info');
  expect(once).toEqual({ hidden: new Set(['info']), words: 'nợ' });
  expect(toggled(once, 'info')).toEqual({ hidden: new Set(), words: 'nợ' });
  expect(NO_FILTER.hidden.size).toBe(0);
});
