import { parseToken } from '../../../../src/core/report/template/token';
import { offeredTokens, searchTokens } from '../../../../src/taskpane/pages/report/templates/search-tokens';

const namesOf = (typed: string, format = '', language: 'vi' | 'en' = 'vi') =>
  searchTokens(offeredTokens(language), typed, format).map(({ name }) => name);

test('a token is found by its words without accents, in any order, and by its name', () => {
  expect(namesOf('phu nu no qua han')).toContain('uythac.hpn.nqh');
  expect(namesOf('Nợ QUÁ hạn, phụ nữ')).toContain('uythac.hpn.nqh');
  expect(namesOf('women overdue', '', 'en')).toContain('uythac.hpn.nqh');
  expect(namesOf('to.tot.so')[0]).toBe('to.tot.so');
  expect(namesOf('xyzzy')).toEqual([]);
});

test('only tokens are offered that can be shown in the way asked for', () => {
  const inBillions = namesOf('', 'ty');
  expect(inBillions).toContain('uythac.tong.duno');
  expect(inBillions).not.toContain('to.tot.so');
  expect(namesOf('', 'tanggiam').every((name) => /\.(tang|tangtruong)(\.|$)/.test(name))).toBe(true);
});

test('what is offered is what a template understands', () => {
  expect(offeredTokens('en').filter(({ name }) => parseToken(name) === null)).toEqual([]);
});
