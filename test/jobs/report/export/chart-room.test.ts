/** Room left for a chart is closed; a row that somebody wrote in below the chart is not. */
import type { CellLook, ExportSheet } from '../../../../src/excel/export-sheet';
import { withoutChartRoom } from '../../../../src/jobs/report/export/chart-room';

const blank = { value: null, isError: false, look: {} as CellLook };

test('only blank rows under a chart are closed', () => {
  const sheet = {
    cells: [[blank], [blank], [{ ...blank, value: 'chữ dưới biểu đồ' }], [blank]],
    rows: [18, 18, 18, 20].map((size) => ({ size, hidden: false })),
    underChart: [true, true, true, false],
  } as unknown as ExportSheet;
  expect(withoutChartRoom(sheet).rows.map(({ size }) => size)).toEqual([1.5, 1.5, 18, 20]);
});
