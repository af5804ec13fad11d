import { PLATFORMS, freshOffice } from './office';

describe.each(PLATFORMS)('filters, views and copies on %s', (platform) => {
  const office = freshOffice(() => ({ platform }));

  const filtered = () =>
    office.run(async (context, sheet) => {
      sheet.getRange('A1:B4').values = [
        ['Hội', 'Nợ'],
        ['ND', 10],
        ['PN', 20],
        ['ND', 30],
      ];
      sheet.getRange('B5').formulas = [['=SUBTOTAL(9,B2:B4)']];
      sheet.autoFilter.apply('A1:B4', 0, { filterOn: 'Values', values: ['ND'] });
      await context.sync();
    });

  test('a filter hides rows; values still hold them all, the view only the visible ones', async () => {
    await filtered();
    await office.run(async (context, sheet) => {
      const range = sheet.getRange('A1:B5').load('values,rowHidden');
      const view = range.getVisibleView().load('values,cellAddresses,rowCount');
      const hidden = sheet.getRange('A3').load('rowHidden');
      sheet.autoFilter.load('enabled,isDataFiltered');
      await context.sync();
      expect(range.values).toHaveLength(5);
      expect(view.values).toEqual([
        ['Hội', 'Nợ'],
        ['ND', 10],
        ['ND', 30],
        ['', 40],
      ]);
      expect(view.cellAddresses[2]).toEqual(['A4', 'B4']);
      expect([range.rowHidden, hidden.rowHidden, sheet.autoFilter.isDataFiltered]).toEqual([null, true, true]);
      sheet.autoFilter.remove();
      const all = sheet.getRange('B5').load('values');
      range.load('rowHidden');
      await context.sync();
      expect([all.values, range.rowHidden]).toEqual([[[60]], false]);
    });
  });

  test('a filtered view cannot be written; the range itself is written through', async () => {
    await filtered();
    expect(
      await office.refusal(async (context, sheet) => {
        sheet.getRange('A1:B4').getVisibleView().values = [[1]];
        await context.sync();
      }),
    ).toBe('InvalidOperation RangeView.values');
    await office.write('B2:B4', [[1], [2], [3]]);
    expect(await office.read('B2:B4', 'values')).toEqual([[1], [2], [3]]);
  });

  test('each repetition of a copied row has its merges and its rules, in place of those that were there', async () => {
    await office.run(async (context, sheet) => {
      sheet.getRange('A1:B1').merge(false);
      const { custom } = sheet.getRange('C1').conditionalFormats.add('Custom');
      custom.rule.formula = '=$C1>2';
      sheet.getRange('C2:C9').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
      sheet.getRange('A2:C3').copyFrom('A1:C1');
      const merged = sheet.getRange('A1:C9').getMergedAreasOrNullObject().load('address');
      const rules = sheet.getRange('C3').conditionalFormats.load('items/type');
      await context.sync();
      const [rule, another] = rules.items.map((item) => item.custom.rule.load('formula'));
      await context.sync();
      expect(merged.address.replace(/[^,]*!/g, '')).toBe('A1:B1,A2:B2,A3:B3');
      expect([rule?.formula, another]).toEqual(['=$C3>2', undefined]);
    });
  });

  test('copyFrom shifts references, repeats, transposes, and copies only what is asked', async () => {
    await office.run(async (context, sheet) => {
      sheet.getRange('A1:B2').values = [
        [1, '=A1*10'],
        [2, '=$A$2+A2'],
      ];
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('D1').copyFrom('A1:B2');
      sheet.getRange('A5:D6').copyFrom('A1:B2', 'Values');
      sheet.getRange('G1').copyFrom('A1:B1', 'Values', false, true);
      sheet.getRange('I1').copyFrom('A1', 'Formats');
      const ranges = ['D1:E2', 'A5:D6', 'G1:G2', 'I1'].map((address) =>
        sheet.getRange(address).load('formulas,format/font/bold'),
      );
      await context.sync();
      expect(ranges.map((range) => range.formulas)).toEqual([
        [
          [1, '=D1*10'],
          [2, '=$A$2+D2'],
        ],
        [
          [1, 10, 1, 10],
          [2, 4, 2, 4],
        ],
        [[1], [10]],
        [['']],
      ]);
      expect([ranges[1]!.format.font.bold, ranges[3]!.format.font.bold]).toEqual([false, true]);
    });
  });

  test('a copy onto itself reads before it writes', async () => {
    await office.write('A1:A3', [[1], [2], [3]]);
    await office.run(async (context, sheet) => {
      sheet.getRange('A2').copyFrom('A1:A3');
      await context.sync();
    });
    expect(await office.read('A1:A4', 'values')).toEqual([[1], [1], [2], [3]]);
  });
});
