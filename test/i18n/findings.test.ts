import type { Finding } from '../../src/core/check/finding';
import type { FindingValues, RuleId } from '../../src/core/check/finding-values';
import { RULES } from '../../src/core/check/rules';
import { findingMessage, ruleTexts } from '../../src/i18n/findings';
import { CELLS, SUM } from './finding-samples/parts';
import { SAMPLES } from './finding-samples';

const finding = <Id extends RuleId>(rule: Id, values: FindingValues[Id], more: Partial<Finding> = {}): Finding => ({
  rule,
  severity: 'error',
  key: rule,
  mend: 'figure',
  place: { sheet: 'Biểu 1', row: 8, col: 5 },
  found: '',
  values,
  evidence: [],
  ...more,
});

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
