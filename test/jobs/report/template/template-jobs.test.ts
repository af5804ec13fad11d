import { applyLearned, learnTemplate } from '../../../../src/jobs/report/template/learn-template';
import { checkTemplate, findTemplates } from '../../../../src/jobs/report/template/check-template';
import { fillTemplate } from '../../../../src/jobs/report/template/fill-template';
import { insertToken } from '../../../../src/jobs/report/template/insert-token';
import { undoLast } from '../../../../src/jobs/undo';
import { cellKey, type Workbook } from '../../../../src/sandbox/model/workbook';
import { smallReport } from '../../../core/report/template/small-report';
import { dump, dumpSheet, expectSame } from '../../dump';
import { closeBook, openBook } from '../../open';
import { put, TEMPLATE, templateBook } from './template-book';

afterAll(closeBook);

const valueAt = (workbook: Workbook, sheet: string, row: number, col: number) =>
  workbook.sheets.find(({ name }) => name === sheet)?.cells.get(cellKey(row, col))?.value;

describe('templates of a workbook', () => {
  test('are found and checked; nothing is written; the filled sheet is none', async () => {
    const workbook = templateBook();
    put(workbook.sheets[0]!, 3, 0, '{{to.tott.so}}');
    await openBook(workbook);
    await fillTemplate(smallReport(), { language: 'vi', sheet: TEMPLATE });
    const before = dump(workbook);
    const found = await findTemplates();
    expectSame(dump(workbook), before);
    expect(found.map(({ sheet, cells, faults }) => [sheet, cells, faults.map(({ code }) => code)])).toEqual([
      ['Số liệu', 0, ['unknownToken']],
      [TEMPLATE, 10, []],
    ]);
    expect((await checkTemplate({ sheet: 'Số liệu' })).faults[0]).toMatchObject({
      row: 3,
      col: 0,
      suggestions: ['to.tot.so'],
    });
    await expect(checkTemplate({ sheet: 'Báo cáo theo mẫu' })).rejects.toMatchObject({ code: 'noTokens' });
  });
});

describe('a token is inserted into the active cell', () => {
  const at = async (workbook: Workbook, row: number, col: number) => {
    workbook.active = workbook.sheets[1]!;
    workbook.active.selection = { row, col, rows: 1, cols: 1 };
    await openBook(workbook);
  };

  test('alone in a blank one, behind words, and taken back', async () => {
    const workbook = templateBook();
    await at(workbook, 20, 2);
    const before = dump(workbook);
    expect(await insertToken('to.tot.so')).toEqual({
      sheet: TEMPLATE,
      row: 20,
      col: 2,
      text: '{{to.tot.so}}',
      left: null,
    });
    expect(valueAt(workbook, TEMPLATE, 20, 2)).toBe('{{to.tot.so}}');
    await undoLast();
    expectSame(dump(workbook), before);
    workbook.sheets[1]!.selection = { row: 5, col: 1, rows: 1, cols: 1 };
    expect((await insertToken('ky.quy')).text).toBe('Cộng {{ky.quy}}');
  });

  test('numbers and formulas are not written over', async () => {
    const workbook = templateBook();
    put(workbook.sheets[1]!, 20, 2, 5);
    await at(workbook, 20, 2);
    const before = dump(workbook);
    expect((await insertToken('to.tot.so')).left).toBe('number');
    workbook.sheets[1]!.selection = { row: 5, col: 3, rows: 1, cols: 1 };
    expect((await insertToken('to.tot.so')).left).toBe('formula');
    expectSame((dump(workbook) as { names: unknown }).names, (before as { names: unknown }).names);
    expectSame(dumpSheet(workbook, 'Số liệu'), (before as { sheets: unknown[] }).sheets[0]);
  });
});

/** Last quarter's report: a table with a total that is calculated, and a sentence. */
function lastQuarter(): Workbook {
  const workbook = templateBook();
  const sheet = workbook.sheets[0]!;
  sheet.name = 'Quý II';
  const rows = [
    ['Dư nợ ủy thác đến 30/6/2026'],
    ['Tổng dư nợ ủy thác đạt 300.750 triệu đồng.'],
    ['Đơn vị: triệu đồng'],
    ['STT', 'Tổ chức hội', 'Số tổ', 'Dư nợ', 'Nợ quá hạn'],
    [1, 'Hội Nông dân', 130, 120_500, 361.5],
    [2, 'Hội Phụ nữ', 151, 140_250, 0],
    [3, 'Hội Cựu chiến binh', 44, 40_000, 90],
    ['', 'Cộng', 325, '=SUM(D5:D7)', 451.5],
  ];
  rows.forEach((row, r) =>
    row.forEach((value, col) => put(sheet, r, col, value, col === 3 && r > 3 ? { fill: '#FFFF00' } : {})),
  );
  return workbook;
}

describe('learning', () => {
  test('makes a template of the confirmed figures, which filled gives the same figures again; one step that can be taken back', async () => {
    const workbook = lastQuarter();
    await openBook(workbook);
    const before = dump(workbook);
    const sheet = 'Quý II';
    const proposals = await learnTemplate({ sheet }, smallReport());
    expectSame(dump(workbook), before);
    const made = await applyLearned({ sheet }, proposals);
    expect(made).toMatchObject({ sheet: 'Mẫu báo cáo', left: [] });
    expect([valueAt(workbook, made.sheet, 4, 3), valueAt(workbook, made.sheet, 1, 0)]).toEqual([
      '{{uythac.hnd.duno}}',
      'Tổng dư nợ ủy thác đạt {{uythac.tong.duno}} triệu đồng.',
    ]);
    const { sheet: filled, unfilled } = await fillTemplate(smallReport({}, 2), { language: 'vi', sheet: made.sheet });
    expect(unfilled).toEqual([]);
    expect([valueAt(workbook, filled, 4, 3), valueAt(workbook, filled, 4, 2), valueAt(workbook, filled, 1, 0)]).toEqual(
      [241_000, 130, 'Tổng dư nợ ủy thác đạt 601.500 triệu đồng.'],
    );
    await undoLast();
    await undoLast();
    expectSame(dump(workbook), before);
  });

  test.each(['before', 'after'] as const)(
    'a failure of any request (%s Excel did it) leaves the workbook as it was',
    async (when) => {
      for (let nth = 1; nth <= 4; nth++) {
        const workbook = lastQuarter();
        const host = await openBook(workbook);
        const proposals = await learnTemplate({ sheet: 'Quý II' }, smallReport());
        const before = dump(workbook);
        host.knobs.failRequest(nth, { code: 'GeneralException', when });
        await expect(applyLearned({ sheet: 'Quý II' }, proposals)).rejects.toThrow();
        expectSame({ nth, state: dump(workbook) }, { nth, state: before });
      }
    },
  );

  test('nothing confirmed makes no template', async () => {
    await openBook(lastQuarter());
    await expect(applyLearned({ sheet: 'Quý II' }, [])).rejects.toMatchObject({ code: 'noTokens' });
  });
});
