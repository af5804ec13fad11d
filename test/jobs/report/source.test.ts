import { figureId } from '../../../src/core/report/figure';
import { selectCell } from '../../../src/excel/select';
import { run } from '../../../src/excel/run';
import { fillReport } from '../../../src/jobs/report/fill';
import { forgetFills } from '../../../src/jobs/report/last-fill';
import { sourceOfCell } from '../../../src/jobs/report/source';
import { printedSample } from '../../../src/sandbox/samples/seed/printed-sample';
import { cellKey } from '../../../src/sandbox/model/workbook';
import { closeBook, openBook } from '../open';

const options = { language: 'vi' } as const;

afterAll(closeBook);

async function filled() {
  const { workbook } = await printedSample();
  const host = await openBook(workbook);
  await fillReport(options);
  const sheet = workbook.sheets.find(({ name }) => name === 'Báo cáo quý')!;
  const at = (value: unknown) => {
    const [key] = [...sheet.cells].find(([, cell]) => cell.value === value) ?? [];
    if (key === undefined) throw new Error(`no cell holds ${String(value)}`);
    return { row: Math.floor(key / cellKey(1, 0)), col: key % cellKey(1, 0) };
  };
  const select = (row: number, col: number, name = 'Báo cáo quý') =>
    run((context) => selectCell(context, name, row, col));
  return { host, at, select };
}

test.each([true, false])(
  'a figure tells the one cell that it was read from (filled in this pane: %s)',
  async (isKnown) => {
    const { at, select } = await filled();
    if (!isKnown) forgetFills();
    const { row, col } = at(1_401_418);
    await select(row, col);
    const { figures, why } = await sourceOfCell(options);
    expect(why).toBeNull();
    expect(figures.map(({ key }) => figureId(key))).toEqual(['outstanding/women/value/now']);
    expect(figures[0]).toMatchObject({ value: 1_401_418e6, basis: 'printed' });
    expect(figures[0]?.sources).toHaveLength(1);
    expect(figures[0]?.sources[0]?.area).toMatchObject({ rows: 1, cols: 1 });
  },
);

test('a total tells the four that it is the sum of', async () => {
  const { at, select } = await filled();
  const { row, col } = at(1_401_418);
  await select(row + 3, col);
  const { figures } = await sourceOfCell(options);
  expect(figures.map(({ key, basis }) => [figureId(key), basis])).toEqual([['outstanding/total/value/now', 'derived']]);
  expect(figures[0]?.from).toHaveLength(4);
});

test('words, the user’s own sheets and moved rows are told apart', async () => {
  const { host, select } = await filled();
  await select(0, 0);
  expect((await sourceOfCell(options)).why).toBe('noFigure');
  await select(2, 2, 'Bảng 1');
  expect((await sourceOfCell(options)).why).toBe('notAReport');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Báo cáo quý').getRange('5:5').insert('Down');
    await context.sync();
  });
  await select(12, 2);
  expect((await sourceOfCell(options)).why).toBe('moved');
  expect(host.log.count).toBeGreaterThan(0);
});
