import { figureId, figureKey } from '../../../../src/core/report/figure';
import { ITEM_IDS } from '../../../../src/core/report/items';
import { parseToken, tokenName } from '../../../../src/core/report/template/token';
import { allTokens, suggestTokens } from '../../../../src/core/report/template/token-list';

describe('tokens', () => {
  test.each([
    ['uythac.hnd.duno', figureKey('outstanding', 'farmers')],
    ['uythac.tong.duno', figureKey('outstanding')],
    ['uythac.duno', figureKey('outstanding')],
    ['uythac.hnd.duno.tang.daunam', figureKey('outstanding', 'farmers', 'change', 'yearStart')],
    ['uythac.hnd.nqh.tyle', figureKey('overdueRatio', 'farmers')],
    ['uythac.hnd.nqh.tyle.tang.quytruoc', figureKey('overdueRatio', 'farmers', 'change', 'lastQuarter')],
    ['to.tot.so', figureKey('classGood')],
    ['to.tot.tyle', figureKey('classGoodRatio')],
    ['to.ccb.tot.so', figureKey('classGood', 'veterans')],
    ['tiengui.tong.sodu', figureKey('savings')],
    ['uythac_hpn_soto', figureKey('groups', 'women')],
    ['Ủythác.HPN.Sốtổ', figureKey('groups', 'women')],
    ['kiemtra.hnd.to.captinh', figureKey('inspectedGroups', 'farmers', 'value', 'now', 'province')],
    ['denhan.tong.sotien.30ngay', figureKey('dueAmount', 'total', 'value', 'now', '30')],
    ['uythac.tong.duno.ct19', figureKey('outstanding', 'total', 'value', 'now', '19')],
  ])('%s is understood', (name, key) => {
    expect(parseToken(name)).toEqual({ type: 'figure', key });
  });

  test.each([
    '',
    'to',
    'uythac.hnd',
    'uythac.hnd.duno.tang',
    'uythac.tong.duno.tytrong',
    'to.tot.so.capxa',
    'a.b.c.d.e.f.g.h.i',
  ])('“%s” is none', (name) => expect(parseToken(name)).toBeNull());

  test('every token has one name, which is read as that token again, and no two share one', () => {
    const names = new Map<string, string>();
    for (const token of allTokens()) {
      const name = tokenName(token);
      const id = JSON.stringify(token);
      if (JSON.stringify(parseToken(name)) !== id) expect({ name, token: parseToken(name) }).toEqual({ name, token });
      if (!/^[a-z][a-z0-9._]*$/.test(name) || names.has(name)) throw new Error(`${name} is no name of its own`);
      names.set(name, id);
    }
    expect(names.size).toBe(allTokens().length);
  });

  test('every item of every holder has tokens', () => {
    const ids = new Set(allTokens().flatMap((token) => (token.type === 'figure' ? [figureId(token.key)] : [])));
    for (const item of ITEM_IDS)
      for (const of of ['farmers', 'total', 'office'] as const) expect(ids).toContain(figureId(figureKey(item, of)));
  });

  test.each([
    ['to.tott.so', 'to.tot.so'],
    ['uythac.hnd.dunoo', 'uythac.hnd.duno'],
    ['uythac.hdn.duno', 'uythac.hnd.duno'],
    ['uythac.hnd.duno.tang', 'uythac.hnd.duno.tang.daunam'],
    ['bang.uythc', 'bang.uythac'],
  ])('for “%s” it suggests %s', (wrong, meant) => expect(suggestTokens(wrong)).toContain(meant));

  test('nothing is suggested for what is like nothing', () =>
    expect(suggestTokens('khachhang.hoten.diachi')).toEqual([]));
});
