import type { Finding } from '../../src/core/check/finding';
import type { FindingValues, RuleId } from '../../src/core/check/finding-values';
import { RULES } from '../../src/core/check/rules';
import { findingMessage, ruleTexts } from '../../src/i18n/findings';

const finding = <Id extends RuleId>(rule: Id, values: FindingValues[Id], more: Partial<Finding> = {}): Finding => ({
  rule,
  severity: 'error',
  place: { sheet: 'Biểu 1', row: 8, col: 5 },
  found: '',
  values,
  evidence: [],
  ...more,
});

const WHERE = { heading: 'Nợ quá hạn', row: 'Cộng', of: 'row', line: 9 } as const;
const CELLS = { ...WHERE, count: 1 };
const SUM = { ...WHERE, stated: 3198, says: 3188, decimals: 0, percent: false, role: 'result', parts: 4 } as const;

/** One finding of each rule, with made-up values. */
const SAMPLES: { readonly [Id in RuleId]: FindingValues[Id] } = {
  'number.unreadable': CELLS,
  'number.text': CELLS,
  'number.decided': { ...CELLS, read: 1243, isDate: false },
  'number.ambiguous': CELLS,
  'date.impossible': CELLS,
  'date.text': CELLS,
  'date.period': { ...CELLS, date: 46_265, usual: 46_295 },
  'code.length': { ...CELLS, width: 7, length: 6 },
  'code.padded': { ...CELLS, width: 7, padded: '0126259' },
  'code.imprecise': CELLS,
  'organisation.unknown': CELLS,
  'font.legacy': { heading: 'Tên xã', encoding: 'tcvn3', read: 'Tên xã' },
  'loan.negative': { loan: '6600000000000001', heading: 'Dư nợ trong hạn', amount: -5 },
  'balance.sum': { ...SUM, of: 'loan', row: '6600000000000001' },
  'part.overdue': { ...WHERE, overdue: 7, outstanding: 5 },
  'loan.duplicate': { loan: '6600000000000001', firstLine: 7, same: true },
  'loan.twoBooks': { loan: '6600000000000001', firstLine: 7, same: false },
  'loan.dueBeforeLoan': { loan: '6600000000000001', heading: 'Ngày ĐH theo hợp đồng', loanDate: 46_000, due: 45_000 },
  'loan.overPrincipal': {
    loan: '6600000000000001',
    heading: 'Tổng dư nợ',
    amount: 51,
    limit: 50,
    limitHeading: 'Mức vay',
  },
  'loan.closedWithDebt': { loan: '6600000000000001', heading: 'Tổng dư nợ', amount: 51 },
  'loan.notMoved': {
    loan: '6600000000000001',
    heading: 'Dư nợ trong hạn',
    amount: 51,
    due: 46_200,
    reportDate: 46_295,
  },
  'group.unknown': { group: '0126099', loan: '6600000000000001', loans: 1, scoreSheet: 'CDTOTKVV' },
  'group.organisation': {
    group: '0126001',
    loan: '6600000000000001',
    of: 'loan',
    organisation: 'women',
    other: 'farmers',
    loans: 1,
  },
  'score.range': { group: '0126001', heading: 'Điểm NQH', points: 31, max: 30 },
  'score.total': { group: '0126001', total: 69, sum: 90 },
  'score.class': { group: '0126001', total: 84.9, class: 'good', expectedClass: 'fair' },
  'group.duplicate': { group: '0126001', firstLine: 12 },
  'group.noDebt': { group: '0126001' },
  'group.debt': { group: '0126001', outstanding: 40, loans: 3, sum: 30, loanSheet: 'BCQUERY' },
  'group.size': { group: '0126001', members: 61, least: 5, most: 60, counted: 'borrowers' },
  'sum.total': SUM,
  'sum.parts': SUM,
  'ratio.overdue': {
    ...SUM,
    percent: true,
    decimals: 3,
    stated: 0.11,
    says: 0.0997,
    overdue: 1243,
    outstanding: 1_247_187,
  },
  'growth.overdue': { ...SUM, percent: true, decimals: 2, change: 194.7, now: 1243 },
  'change.baseline': { ...SUM, now: 1341, earlier: 1360, change: -19, earlierDate: 43_830 },
  'ratio.truncated': { ...WHERE, stated: 12.82, says: 12.8265, decimals: 2 },
  'organisation.debt': { ...WHERE, stated: 7, says: 6, decimals: 0, loanSheet: 'BCQUERY' },
};

const LANGUAGES = ['vi', 'en'] as const;

describe('texts of findings', () => {
  test.each(RULES.map(({ id }) => id))('%s has a title, a reason and a sentence in both languages', (id) => {
    const sentences = LANGUAGES.map((language) => {
      const { title, why } = ruleTexts(id, language);
      expect(title).toMatch(/\S/);
      expect(why).toMatch(/\.$/);
      const sentence = findingMessage(finding(id, SAMPLES[id], { found: '3.198', expected: '3.188' }), language);
      expect(sentence).toMatch(/\.$/);
      expect(sentence).not.toMatch(/undefined|NaN|\[object|  /);
      return sentence;
    });
    expect(sentences[0]).not.toBe(sentences[1]);
  });

  test('columns with many such cells say how many', () => {
    const many = finding('number.text', { ...CELLS, count: 1_250 });
    expect(findingMessage(many, 'vi')).toContain('1.250 ô');
    expect(findingMessage(many, 'en')).toContain('1,250 cells');
  });

  test('a figure that the others only bound is told as about', () => {
    const input = { ...SUM, role: 'input', ratio: 0.1, ratioDecimals: 3 } as const;
    expect(findingMessage(finding('ratio.overdue', input), 'vi')).toBe(
      'Cột «Nợ quá hạn», dòng Cộng ghi 3.198 nhưng tỷ lệ nợ quá hạn 0,100% cùng dòng ứng với khoảng 3.188.',
    );
  });

  test('sentences as officials write them', () => {
    const vi = <Id extends RuleId>(id: Id, more: Partial<Finding> = {}) =>
      findingMessage(finding(id, SAMPLES[id], more), 'vi');
    expect(vi('balance.sum', { expected: 3188 })).toBe(
      'Món vay 6600000000000001: cột «Nợ quá hạn» ghi 3.198 nhưng nợ trong hạn, nợ quá hạn và nợ khoanh cộng lại là 3.188.',
    );
    expect(vi('group.organisation')).toBe(
      'Món vay 6600000000000001 ghi Hội Liên hiệp Phụ nữ, trong khi tổ 0126001 do Hội Nông dân quản lý theo bảng chấm điểm.',
    );
    expect(vi('score.class')).toBe('Tổ 0126001: xếp loại ghi Tốt nhưng tổng điểm 84,9 ứng với loại Khá.');
    expect(vi('change.baseline', { expected: 3188 })).toContain(
      'số hiện nay 1.341 trừ số ngày 31/12/2019 (1.360) là 3.188',
    );
    expect(vi('ratio.truncated')).toContain('ghi 12,82%; tính ra 12,8265%, làm tròn là 12,83%');
  });

  test('an id that is not in the catalogue is refused, not passed over', () => {
    expect(() => ruleTexts('no.rule', 'vi')).toThrow(RangeError);
    expect(() => ruleTexts('toString', 'vi')).toThrow(RangeError);
  });
});
