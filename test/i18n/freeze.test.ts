import { freezeTexts, type FreezeLeft } from '../../src/i18n/freeze';

const REASONS: readonly FreezeLeft[] = ['notCalculated', 'blockReferred', 'changed', 'sheetGone'];

test.each(['vi', 'en'] as const)(
  '%s: every reason names the sheet and the cell; counts are printed as people do',
  (language) => {
    const texts = freezeTexts[language];
    for (const why of REASONS) {
      const sentence = texts.left[why]('Sổ vay', 'E5');
      expect(sentence).toContain('“Sổ vay”');
      expect(sentence).toContain('E5');
    }
    expect(texts.frozen(1_234, 5)).toContain(language === 'vi' ? '1.234' : '1,234');
  },
);
