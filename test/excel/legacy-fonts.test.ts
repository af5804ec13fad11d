import { columnOf } from '../../src/core/sheet/table';
import { neededColumns, recognise } from '../../src/core/sheet/recognise';
import type { LegacyEncoding } from '../../src/core/cell/legacy-font';
import { readWorkbook } from '../../src/excel/read';
import type { Platform } from '../../src/sandbox/host';
import type { Workbook } from '../../src/sandbox/model/workbook';
import { withStyle } from '../../src/sandbox/model/style-with';
import { officeSample } from '../../src/sandbox/samples/sample';
import { typedIn } from '../core/cell/legacy-font/typed-in';
import { closeBook, openBook } from '../jobs/open';

afterAll(closeBook);

function memo(work: (text: string) => string): (text: string) => string {
  const done = new Map<string, string>();
  return (text) => {
    const known = done.get(text) ?? work(text);
    done.set(text, known);
    return known;
  };
}

/** The sample office as somebody with a legacy font would have typed it. */
function office(encoding: LegacyEncoding, fontName: string | undefined): Workbook {
  const { workbook } = officeSample('phong-giao-dich.xlsx', []);
  const type = memo((text) => typedIn(encoding, text));
  for (const { cells } of workbook.sheets)
    for (const cell of cells.values()) {
      if (typeof cell.value === 'string' && !cell.formula) cell.value = type(cell.value);
      if (fontName) cell.style = withStyle(cell.style, { fontName });
    }
  return workbook;
}

async function recognised(workbook: Workbook, platform: Platform) {
  const host = await openBook(workbook, platform);
  const { grids } = await Excel.run((context) => readWorkbook(context, neededColumns));
  const { tables, unknown } = recognise(grids);
  const shape = tables.map(({ columns, ...table }) => ({
    ...table,
    columns: columns.map((column) => ({ ...column, legacy: undefined })),
  }));
  return { tables, shape: JSON.stringify(shape), unknown, requests: host.log.count };
}

test.each<[LegacyEncoding, string | undefined, Platform]>([
  ['vni', 'VNI-Times', 'OfficeOnline'],
  ['tcvn3', '.VnTime', 'PC'],
  ['tcvn3', undefined, 'OfficeOnline'],
])(
  'a workbook in %s, font %s, on %s: read like its Unicode twin, in as many requests',
  async (encoding, fontName, platform) => {
    const twin = await recognised(officeSample('phong-giao-dich.xlsx', []).workbook, platform);
    const found = await recognised(office(encoding, fontName), platform);
    expect(found.shape === twin.shape).toBe(true);
    expect(found.unknown).toEqual(twin.unknown);
    expect(found.requests).toBe(twin.requests);
    for (const table of found.tables.filter(({ kind }) => kind === 'groupScore' || kind === 'loanList'))
      expect(columnOf(table, 'groupCode')?.legacy).toMatchObject({ encoding });
    expect(twin.tables.flatMap(({ columns }) => columns.flatMap(({ legacy }) => legacy ?? []))).toEqual([]);
  },
);
