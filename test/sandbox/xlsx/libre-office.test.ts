import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cellKey } from '../../../src/sandbox/model/workbook';
import type { Workbook } from '../../../src/sandbox/model/workbook';
import { readXlsx } from '../../../src/sandbox/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/sandbox/xlsx/write-xlsx';
import { fullWorkbook } from './full-workbook';

const installed = spawnSync('soffice', ['--version']).status === 0;

/** Another program's view of our file: it must open, and what it saves is a foreign file for our reader. */
(installed ? describe : describe.skip)('LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'xlsx-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function convert(file: string, to: string): Uint8Array {
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const out = join(folder, to);
    execFileSync(
      'soffice',
      [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', to, '--outdir', out, file],
      { stdio: 'ignore', timeout: 120_000 },
    );
    return readFileSync(join(out, `book.${to}`));
  }

  let saved: Workbook;
  beforeAll(async () => {
    const book = fullWorkbook();
    book.calculationMode = 'Automatic';
    const file = join(folder, 'book.xlsx');
    writeFileSync(file, await writeXlsx(book));
    saved = await readXlsx(convert(file, 'xlsx'));
  }, 180_000);

  test('opens what we write and saves the same values and formulas', () => {
    const values = (book: Workbook, name: string): unknown[] => {
      const sheet = book.sheets.find((one) => one.name === name)!;
      return [0, 1, 2, 3, 5].flatMap((row) => [0, 1, 2].map((col) => sheet.cells.get(cellKey(row, col))?.value ?? ''));
    };
    for (const name of ['Sổ vay', 'Báo cáo quý']) expect(values(saved, name)).toEqual(values(fullWorkbook(), name));
    expect(saved.sheets[0]!.cells.get(cellKey(5, 2))?.formula).toBe('=SUM(C2:C5)');
  });

  test('keeps names, merges, hidden rows, notes, page set-up, rules, charts and our settings', () => {
    const [loans, report] = saved.sheets;
    const [wantedLoans, wantedReport] = fullWorkbook().sheets;
    expect(saved.names.map(({ name, formula }) => [name, formula])).toEqual([
      ['DuNo', "='Sổ vay'!$C$2:$C$5"],
      ['TyLe', '=0.5'],
    ]);
    expect(loans!.merges).toEqual(wantedLoans!.merges);
    expect(loans!.hiddenRows).toEqual(wantedLoans!.hiddenRows);
    expect(loans!.columnWidths.get(1)).toBe(120);
    expect([...loans!.notes.values()].map(({ text }) => text).sort()).toEqual(['Xem lại\nsố này', 'mã']);
    expect(loans!.conditionalFormats.map(({ type }) => type)).toEqual(
      wantedLoans!.conditionalFormats.map(({ type }) => type),
    );
    expect(loans!.dataValidations.map(({ area }) => area)).toEqual(
      wantedLoans!.dataValidations.map(({ area }) => area),
    );
    expect(loans!.protection.protected).toBe(true);
    const { printArea, titleRows, titleColumns, zoom, orientation, paperSize, rowBreaks } = wantedReport!.pageLayout;
    expect(report!.pageLayout).toMatchObject({
      printArea,
      titleRows,
      titleColumns,
      zoom,
      orientation,
      paperSize,
      rowBreaks,
    });
    expect(report!.tables.map(({ name, area }) => [name, area])).toEqual(
      wantedReport!.tables.map(({ name, area }) => [name, area]),
    );
    expect(report!.charts.map(({ type, source, title }) => [type, source, title])).toEqual(
      wantedReport!.charts.map(({ type, source, title }) => [type, source, title]),
    );
    expect(saved.settings).toEqual(fullWorkbook().settings);
  });

  test('opens the file again after it has gone through our reader and writer', async () => {
    writeFileSync(join(folder, 'book.xlsx'), await writeXlsx(saved));
    expect(new TextDecoder().decode(convert(join(folder, 'book.xlsx'), 'pdf').subarray(0, 5))).toBe('%PDF-');
  });
});
