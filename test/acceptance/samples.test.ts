import { cellName } from '../../src/core/cell/address';
import type { Finding } from '../../src/core/check/finding';
import { runChecks } from '../../src/core/check/run-checks';
import type { Grid } from '../../src/core/sheet/grid';
import type { KindId, Table } from '../../src/core/sheet/table';
import { recognise } from '../../src/core/sheet/recognise';
import type { Sheet, Workbook } from '../../src/sandbox/model/workbook';
import { cellKey, keyCol, keyRow } from '../../src/sandbox/model/workbook';
import { MISTAKES } from '../../src/sandbox/samples/mistakes/all';
import type { ListedMistake } from '../../src/sandbox/samples/mistake';
import { officeSample } from '../../src/sandbox/samples/sample';
import { printedSample } from '../../src/sandbox/samples/seed/printed-sample';

/** The sheet as the add-in reads it: used range from A1, values, number formats, merges. */
function gridOfSheet(sheet: Sheet): Grid {
  const keys = [...sheet.cells.keys()];
  const rows = Math.max(...keys.map(keyRow)) + 1;
  const cols = Math.max(...keys.map(keyCol)) + 1;
  const matrix = <T>(of: (row: number, col: number) => T): T[][] =>
    Array.from({ length: rows }, (_, row) => Array.from({ length: cols }, (__, col) => of(row, col)));
  return {
    sheet: sheet.name,
    row: 0,
    cols: Array.from({ length: cols }, (_, col) => col),
    values: matrix((row, col) => sheet.cells.get(cellKey(row, col))?.value ?? ''),
    formats: matrix((row, col) => sheet.cells.get(cellKey(row, col))?.style.numberFormat ?? 'General'),
    merges: sheet.merges,
  };
}

interface Checked {
  readonly tables: readonly Table[];
  readonly findings: readonly Finding[];
}

function check(workbook: Workbook, asOf: number): Checked {
  const { tables } = recognise(workbook.sheets.map(gridOfSheet));
  return { tables, findings: runChecks(tables, asOf) };
}

const kinds = ({ tables }: Checked): Record<string, KindId[]> => {
  const bySheet: Record<string, KindId[]> = {};
  for (const { sheet, kind } of tables) bySheet[sheet] = [...(bySheet[sheet] ?? []), kind];
  return bySheet;
};

const line = ({ rule, place }: Finding): string => `${rule} ${place.sheet}!${cellName(place.row, place.col)}`;
const planted = ({ rule, sheet, cell }: ListedMistake): string => `${rule} ${sheet}!${cell}`;
const told = (findings: readonly Finding[], severity: string): string[] =>
  findings.filter((finding) => finding.severity === severity).map(line);

const OFFICE_KINDS = {
  CDTOTKVV: ['groupScore'],
  BCQUERY: ['loanList'],
  'Theo Hội 30-9-2026': ['organisationTable'],
  '31-12-2025': ['organisationTable'],
  'Kiểm tra': ['inspectionTable'],
  '05-KTNB': ['groupAudit'],
};
const REPORT_DATE = 46_295;

describe('the office with its planted mistakes', () => {
  const { workbook, mistakes } = officeSample('phong-giao-dich.xlsx', MISTAKES);
  const checked = check(workbook, REPORT_DATE);

  test('every sheet is recognised for what it is', () => {
    expect(kinds(checked)).toEqual(OFFICE_KINDS);
    const rows = (kind: KindId): number[] =>
      checked.tables
        .filter((table) => table.kind === kind)
        .map((table) => table.rows.filter(({ role }) => role === 'data').length);
    expect(rows('loanList')).toEqual([2_004]);
    expect(rows('groupScore')).toEqual([61]);
  });

  test.each(mistakes.map((mistake) => [planted(mistake), mistake] as const))('finds %s', (name, mistake) => {
    const finding = checked.findings.find((each) => line(each) === name);
    expect(finding).toBeDefined();
    expect(finding?.found).toBe(mistake.found);
    if (mistake.expected !== undefined) expect(finding?.expected).toBe(mistake.expected);
  });

  test('calls nothing else an error or a warning', () => {
    const known = new Set(mistakes.map(planted));
    const loud = checked.findings.filter(({ severity }) => severity !== 'info');
    expect(loud.map(line).filter((name) => !known.has(name))).toEqual([]);
    expect(loud).toHaveLength(mistakes.length);
  });
});

describe('the clean office', () => {
  const checked = check(officeSample('phong-giao-dich-sach.xlsx', []).workbook, REPORT_DATE);

  test('is recognised, and has no error and no warning', () => {
    expect(kinds(checked)).toEqual(OFFICE_KINDS);
    expect(told(checked.findings, 'error')).toEqual([]);
    expect(told(checked.findings, 'warning')).toEqual([]);
  });
});

describe.each([7, 2_030, 31_415])('another office from the same generator (seed %i)', (seed) => {
  test('has its planted mistakes found and nothing else; without them it is clean', () => {
    const { workbook, mistakes } = officeSample('khac.xlsx', MISTAKES, seed);
    const { findings } = check(workbook, REPORT_DATE);
    const loud = findings.filter(({ severity }) => severity !== 'info').map(line);
    expect(loud.sort()).toEqual(mistakes.map(planted).sort());
    const clean = check(officeSample('khac.xlsx', [], seed).workbook, REPORT_DATE);
    expect([...told(clean.findings, 'error'), ...told(clean.findings, 'warning')]).toEqual([]);
  });
});

describe('the printed tables of 2020', () => {
  const { workbook, mistakes } = printedSample();
  const checked = check(workbook, 44_196);

  test('are recognised with all their rows and dates', () => {
    expect(kinds(checked)).toEqual({ 'Bảng 1': ['organisationTable'], 'Bảng 2': ['inspectionTable'] });
    expect(checked.tables[0]?.period?.date).toBe(44_196);
    expect(checked.tables.map(({ rows }) => rows.length)).toEqual([5, 12]);
  });

  test('have exactly one error: the overdue total, with the figure that fits its ratio and its growth', () => {
    expect(told(checked.findings, 'error')).toEqual(mistakes.map(planted));
    const [error] = checked.findings.filter(({ severity }) => severity === 'error');
    expect([error?.found, error?.expected]).toEqual(['3.198', '3.188']);
  });
});
