import { tidy } from '../../src/core/cell/fold';
import { allTokens } from '../../src/core/report/template/token-list';
import { parseToken } from '../../src/core/report/template/token';
import { templateFaultText, tokenLabel } from '../../src/i18n/tokens';

const label = (name: string, language: 'vi' | 'en' = 'vi') => tokenLabel(language, parseToken(name)!);

test('every token has words in both languages, and no two tokens share them', () => {
  for (const language of ['vi', 'en'] as const) {
    const labels = allTokens().map((token) => tokenLabel(language, token));
    expect(labels.filter((words) => words === '' || words !== tidy(words))).toEqual([]);
    expect(labels.filter((words, at) => labels.indexOf(words) !== at)).toEqual([]);
  }
});

test('labels say item, whose, what of it and which part', () => {
  expect(label('uythac.hnd.duno.tang.daunam')).toBe('Dư nợ, Hội Nông dân, tăng, giảm so với 31/12 năm trước');
  expect(label('kiemtra.tong.to.captinh')).toBe('Lượt tổ được kiểm tra, tổng ủy thác, cấp tỉnh');
  expect(label('uythac.hpn.nqh.tyle', 'en')).toBe('Overdue ratio (%), Women’s Union');
});

test('a fault is told with the token that may have been meant', () => {
  const fault = {
    code: 'unknownToken',
    sheet: 'Mẫu',
    row: 0,
    col: 0,
    written: '{{to.tott.so}}',
    word: 'to.tott.so',
    suggestions: ['to.tot.so'],
  } as const;
  expect(templateFaultText('vi', fault)).toBe('Không có mã trường “to.tott.so”. Có phải anh/chị muốn {{to.tot.so}}?');
  expect(templateFaultText('en', fault)).toBe('There is no field code “to.tott.so”. Did you mean {{to.tot.so}}?');
});
