import { safeText } from '../../src/excel/safe-text';

describe('texts written into cells', () => {
  test.each([
    '=1+1',
    '+84 912',
    '-5',
    '@SUM(A1)',
    '\t=1',
    ' =1',
    "'quoted",
    '0126259',
    '1/2/2026',
    '(1.668)',
    '35%',
    '.5',
    'TRUE',
    'false',
  ])('%p would be read as something else, so it gets an apostrophe', (text) => expect(safeText(text)).toBe(`'${text}`));

  test.each(['Tổ 12', 'Hội Nông dân', '', 'Đoàn Thanh niên = 12', 'TRUE hay không'])('%p stays as it is', (text) =>
    expect(safeText(text)).toBe(text),
  );
});
