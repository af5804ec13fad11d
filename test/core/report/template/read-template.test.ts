import type { CellValue } from '../../../../src/core/sheet/grid';
import { readTemplate } from '../../../../src/core/report/template/read-template';
import type { TemplateSheet } from '../../../../src/core/report/template/template';

const sheetOf = (formulas: CellValue[][], more: Partial<TemplateSheet> = {}): TemplateSheet => ({
  ...{ sheet: 'Mẫu', row: 0, col: 0, formulas, formats: [], merges: [], names: [] },
  ...more,
});
const faults = (sheet: TemplateSheet) =>
  readTemplate(sheet).faults.map(({ code, row, col, word }) => [code, row, col, word]);

describe('a template', () => {
  test('is read cell by cell: a lone token is a value, one among words is words', () => {
    const { cells, faults: none } = readTemplate(
      sheetOf([
        ['Dư nợ', '{{uythac.tong.duno}}'],
        ['Đến {{ky.ngay}}, dư nợ {{uythac.tong.duno|ty|1}} tỷ đồng.', 5],
      ]),
    );
    expect(none).toEqual([]);
    expect(cells.map(({ row, col, lone }) => [row, col, lone?.name ?? null])).toEqual([
      [0, 1, 'uythac.tong.duno'],
      [1, 0, null],
    ]);
    expect(cells[1]?.text.pieces.map((piece) => (typeof piece === 'string' ? piece : piece.format))).toEqual([
      'Đến ',
      {},
      ', dư nợ ',
      { unit: 1e9, decimals: 1 },
      ' tỷ đồng.',
    ]);
  });

  test('all faults are told at once, each with its cell', () => {
    const sheet = sheetOf(
      [
        ['{{to.tott.so}}', '{{to.tot.so', 'to.tot.so}}'],
        ['{{uythac.tong.duno|tram}}', '{{to.tot.so|ty}}', '="Dư nợ {{uythac.tong.duno}}"'],
        ['{{bang.uythac}}', 'Tên', ''],
        ['{{bang.xa}}{{dong.ten}}', '{{dong.lydo}}', '{{bang.uythac}}'],
        ['', '{{ky.ngay}}', ''],
      ],
      { merges: [{ row: 4, col: 0, rows: 1, cols: 2 }] },
    );
    expect(faults(sheet)).toEqual([
      ['unknownToken', 0, 0, 'to.tott.so'],
      ['unclosed', 0, 1, ''],
      ['unopened', 0, 2, ''],
      ['unknownFormat', 1, 0, 'tram'],
      ['unfitFormat', 1, 1, ''],
      ['inFormula', 1, 2, ''],
      ['noStyledRow', 2, 0, ''],
      ['noSuchColumn', 3, 1, 'dong.lydo'],
      ['tablesOverlap', 3, 2, ''],
      ['inMerge', 4, 1, ''],
    ]);
    expect(readTemplate(sheet).faults[0]?.suggestions[0]).toBe('to.tot.so');
  });

  test('an array constant in a formula is no token', () =>
    expect(faults(sheetOf([['=SUM({1,2;3,4})', '=INDEX({{1,2}},1)']]))).toEqual([]));

  test('a row of {{dong.…}} without a table is of the organisations', () =>
    expect(readTemplate(sheetOf([['{{dong.stt}}', '{{dong.ten}}', '{{dong.duno}}']])).tables).toEqual([
      { table: 'organisations', row: 0 },
    ]));

  test('a repeated row inside a merge of several rows cannot be repeated', () => {
    const merges = [{ row: 0, col: 0, rows: 2, cols: 1 }];
    expect(
      faults(
        sheetOf(
          [
            ['Hội', '{{dong.ten}}'],
            ['', ''],
          ],
          { merges },
        ),
      ),
    ).toEqual([['mergeAcrossRows', 0, 0, '']]);
  });

  test('named cells are tokens, with the prefix or without; the office’s own names are left alone', () => {
    const at = (row: number, col: number, cols = 1) => ({ row, col, rows: 1, cols });
    const sheet = sheetOf([['', 0, '', '', '=1']], {
      names: [
        { name: 'TKVV_uythac_tong_duno', area: at(0, 1) },
        { name: 'to_tot_so', area: at(0, 0) },
        { name: 'HeSo', area: at(0, 2) },
        { name: 'TKVV_to_tott_so', area: at(0, 2) },
        { name: 'to_tot_tyle', area: at(0, 2, 2) },
        { name: 'to_kha_so', area: at(0, 4) },
      ],
    });
    const { cells, faults: told } = readTemplate(sheet);
    expect(cells.map(({ col, named }) => [col, named])).toEqual([
      [0, 'to_tot_so'],
      [1, 'TKVV_uythac_tong_duno'],
    ]);
    expect(told.map(({ code, word, suggestions }) => [code, word, suggestions[0]])).toEqual([
      ['unknownName', 'to_tott_so', 'to.tot.so'],
      ['wideName', '', undefined],
      ['namedCellTaken', '', undefined],
    ]);
  });
});
