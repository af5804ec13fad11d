import { figureKey } from '../../../../src/core/report/figure';
import { OWN_SHEETS } from '../../../../src/excel/own-sheet';
import { TableValues } from '../../../../src/jobs/layout/document/table-values';
import { layOut } from '../../../../src/jobs/layout/document/lay-out';
import type { PlacedPart, ShownCell } from '../../../../src/jobs/layout/document/placed-document';
import type { Block, DocumentCell, TableBlock } from '../../../../src/jobs/report/document';
import { debtTable, sampleDocument, sampleFigures, sampleHead } from './sample-document';

const [portrait, landscape] = layOut(sampleDocument(), sampleFigures(), { writtenAt: 46_300.34 }).parts as [
  PlacedPart,
  PlacedPart,
];

const cellAt = ({ plan }: PlacedPart, { row, col }: Pick<ShownCell, 'row' | 'col'>) => plan.cells[row]?.[col];
const find = ({ shown }: PlacedPart, block: string, rowKey: string, columnKey: string): ShownCell =>
  shown.find((cell) => cell.block === block && cell.rowKey === rowKey && cell.columnKey === columnKey)!;
const texts = ({ plan }: PlacedPart): string[] =>
  plan.cells.flatMap((row) => row.filter((cell): cell is string => typeof cell === 'string'));

const onePart = (blocks: readonly Block[], figures = sampleFigures()): PlacedPart =>
  layOut({ form: 'entrusted', parts: [{ own: OWN_SHEETS.report, orientation: 'Portrait', blocks }] }, figures)
    .parts[0]!;

describe('a report on its sheets', () => {
  test('pages, margins and fonts are those of Decree 30/2020', () => {
    for (const { plan } of [portrait, landscape]) {
      expect(plan.page.margins).toEqual({ top: 20, bottom: 20, left: 30, right: 15 });
      expect(plan.page.numbered).toBe(true);
      expect(new Set(plan.formats.flatMap(({ fontName }) => fontName ?? []))).toEqual(new Set(['Times New Roman']));
    }
    expect(portrait.plan.page.orientation).toBe('Portrait');
    const width = (part: PlacedPart) =>
      part.plan.columnWidths.slice(0, part.plan.printedCols).reduce((sum, points) => sum + points, 0);
    // A4 less the margins, in points
    expect(width(portrait)).toBeLessThanOrEqual((165 / 25.4) * 72);
    expect(width(landscape)).toBeLessThanOrEqual((252 / 25.4) * 72);
  });

  test('merges never overlap and stay on the grid; no row is higher than Excel allows', () => {
    for (const { plan } of [portrait, landscape]) {
      const taken = new Set<string>();
      for (const { row, col, rows, cols } of plan.merges)
        for (let r = row; r < row + rows; r++)
          for (let c = col; c < col + cols; c++) {
            expect(taken).not.toContain(`${r},${c}`);
            taken.add(`${r},${c}`);
            expect(c).toBeLessThan(plan.printedCols!);
          }
      for (const { points } of plan.rowHeights) expect(points).toBeLessThanOrEqual(409);
    }
  });

  test('every figure is known by its cell: money in triệu đồng, unrounded', () => {
    const cell = find(portrait, 'debt', 'farmers', 'outstanding');
    expect(cell.keys).toEqual([figureKey('outstanding', 'farmers')]);
    expect(cellAt(portrait, cell)).toBe(268_412.5);
    expect(cellAt(portrait, find(portrait, 'classes', 'veterans', 'change'))).toBe(0);
    const charted = portrait.shown.filter(({ block }) => block === 'byOrganisation');
    expect(charted.map((one) => cellAt(portrait, one))).toEqual([268_412.5, 301_998.7, 74_221, 38_904.35]);
    for (const { col } of charted) expect(col).toBeGreaterThanOrEqual(portrait.plan.printedCols!);
  });

  test('totals are live formulas over the first columns of the spans', () => {
    const total = find(portrait, 'debt', 'total', 'outstanding');
    const first = find(portrait, 'debt', 'farmers', 'outstanding');
    const formula = (cellAt(portrait, total) as { formula: string }).formula;
    expect(formula).toMatch(/^=SUM\(([A-Z]+)(\d+):\1(\d+)\)$/);
    expect(formula).toContain(String(first.row + 1));
    expect(formula).toContain(String(total.row));
  });

  test('a long table at the end repeats its heading, and its first rows stay with it', () => {
    const { titleRows } = landscape.plan.page;
    expect(titleRows).not.toBeNull();
    expect(landscape.plan.cells[titleRows!.from]!).toContain('Tổ trưởng');
    expect(portrait.plan.page.titleRows).toBeNull();
    expect(landscape.plan.pageBreaks).toHaveLength(1);
  });

  test('a title never stands alone at the foot of a page, nor a signature alone on one', () => {
    const { plan } = portrait;
    const rowOf = (start: string): number =>
      plan.cells.findIndex((row) => row.some((cell) => typeof cell === 'string' && cell.trim().startsWith(start)));
    for (const row of plan.pageBreaks) {
      const above = plan.cells
        .slice(0, row)
        .filter((cells) => cells.some((cell) => cell !== null))
        .at(-1);
      expect(String(above?.[0] ?? '').trim()).not.toMatch(/^(I|II|III|\d)\./);
    }
    const words = rowOf('Tiếp tục phối hợp');
    expect(plan.pageBreaks.some((row) => row > words && row <= rowOf('Nơi nhận:'))).toBe(false);
  });

  test('below the signature stand the digest, the time and the debt in words', () => {
    const all = texts(portrait).join('\n');
    expect(all).toMatch(/Mã số liệu: [0-9A-F]{4}(-[0-9A-F]{4}){3}/);
    expect(all).toContain('08:09 ngày 5/10/2026');
    expect(all).toContain('Sáu trăm tám mươi ba tỷ năm trăm ba mươi sáu triệu năm trăm năm mươi nghìn đồng');
  });

  test('a paragraph longer than a row may be runs over several, merged', () => {
    const text = 'Các hội nhận ủy thác phối hợp đôn đốc thu hồi nợ. '.repeat(60).trim();
    const { plan } = onePart([{ type: 'paragraph', key: 'long', text, figures: [] }]);
    expect(plan.merges[0]!.rows).toBeGreaterThan(1);
    for (const { points } of plan.rowHeights) expect(points).toBeLessThanOrEqual(409);
  });

  test('the youth union’s head has no motto, and three stars below the issuer', () => {
    const youth = { ...sampleHead, profile: 'youth' as const, country: 'ĐOÀN TNCS HỒ CHÍ MINH', motto: null };
    const placed = onePart([{ type: 'head', head: youth, kind: 'BÁO CÁO', subject: 'Kết quả quý III' }]);
    expect(texts(placed)).toEqual(expect.arrayContaining(['***', 'ĐOÀN TNCS HỒ CHÍ MINH']));
    expect(texts(placed).join()).not.toContain('Độc lập');
  });
});

describe('formulas over what nobody gives', () => {
  const open = onePart([debtTable], sampleFigures({ item: 'overdue', of: 'women' }));

  test('a missing figure is "…", and so are the sum and the ratio that need it, until it is typed in', () => {
    expect(cellAt(open, find(open, 'debt', 'women', 'overdue'))).toBe('…');
    const row = find(open, 'debt', 'total', 'outstanding').row;
    const formulas = open.plan.cells[row]!.flatMap((cell) => (cell && typeof cell === 'object' ? [cell.formula] : []));
    expect(formulas.filter((formula) => formula.includes('"…"') && formula.includes('COUNT('))).toHaveLength(2);
  });

  const small = (cells: readonly DocumentCell[]): TableBlock => ({
    type: 'table',
    key: 'small',
    caption: '',
    unit: '',
    columns: cells.map((_, index) => ({ key: `c${index}`, head: `C${index}`, width: 1, show: 'whole' as const })),
    rows: [{ key: 'r', role: 'data', cells }],
  });

  test.each<[string, DocumentCell]>([
    ['an unknown row', { type: 'sumRows', rows: ['nowhere'] }],
    ['an unknown column', { type: 'sumColumns', columns: ['nowhere'] }],
    ['itself', { type: 'sumColumns', columns: ['c0'] }],
  ])('a form that names %s is refused', (_, cell) => {
    expect(() => onePart([small([cell])])).toThrow(RangeError);
  });

  test('a difference of ratios too small to be printed is 0 and not "(0,00)"; one of money stays exact', () => {
    const table = (show: 'percent' | 'whole'): TableBlock => {
      const block = small([
        { type: 'number', value: 0.798 },
        { type: 'number', value: 0.801 },
        { type: 'difference', from: 'c0', minus: 'c1' },
      ]);
      return { ...block, columns: block.columns.map((column) => ({ ...column, show })) };
    };
    const formulaIn = (block: TableBlock): string | undefined =>
      onePart([block])
        .plan.cells.flat()
        .flatMap((cell) => (cell && typeof cell === 'object' ? [cell.formula] : []))[0];
    expect(formulaIn(table('percent'))).toMatch(/^=ROUND\([A-Z]+\d+-[A-Z]+\d+,2\)$/);
    expect(formulaIn(table('whole'))).toMatch(/^=[A-Z]+\d+-[A-Z]+\d+$/);
    expect(Object.is(new TableValues(table('percent'), sampleFigures()).at(0, 2), 0)).toBe(true);
    expect(new TableValues(table('whole'), sampleFigures()).at(0, 2)).toBeCloseTo(-0.003, 9);
  });

  test('a ratio guards against nothing at all', () => {
    const zero = { type: 'number', value: 0 } as const;
    const { plan } = onePart([small([zero, zero, { type: 'ratio', part: 'c0', whole: 'c1' }])]);
    const formulas = plan.cells.flat().flatMap((cell) => (cell && typeof cell === 'object' ? [cell.formula] : []));
    expect(formulas).toEqual([expect.stringMatching(/^=IF\(([A-Z]+\d+)=0,IF\(/)]);
  });
});
