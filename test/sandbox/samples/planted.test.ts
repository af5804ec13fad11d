import { parseArea } from '../../../src/core/cell/address';
import { MISTAKES } from '../../../src/sandbox/samples/mistakes/all';
import { officeSample } from '../../../src/sandbox/samples/sample';
import type { ListedMistake } from '../../../src/sandbox/samples/mistake';
import { SAMPLES } from '../../../src/sandbox/samples/samples';
import { at, expectAlike, loanRows, sheetOf } from './sheet-rows';

const WARNINGS = new Set([
  'loan.notMoved',
  'loan.twoBooks',
  'group.noDebt',
  'group.size',
  'number.text',
  'date.text',
  'code.padded',
]);

const sample = officeSample('phong-giao-dich.xlsx', MISTAKES);
const clean = officeSample('phong-giao-dich.xlsx', []);

const place = ({ sheet, cell }: ListedMistake): [string, number, number] => {
  const area = parseArea(cell);
  if (!area) throw new Error(`not an address: ${cell}`);
  return [sheet, area.row, area.col];
};

describe('planted mistakes', () => {
  test('are at least 28 over all families, at least 25 of them errors, no two in one cell', () => {
    const errors = sample.mistakes.filter(({ rule }) => !WARNINGS.has(rule));
    expect(sample.mistakes.length).toBeGreaterThanOrEqual(28);
    expect(errors.length).toBeGreaterThanOrEqual(25);
    const families = new Set(sample.mistakes.map(({ rule }) => rule.split('.')[0]));
    const expected = 'balance change code date group growth loan number organisation ratio score sum';
    expect([...families].sort().join(' ')).toBe(expected);
    expect(new Set(sample.mistakes.map((mistake) => `${mistake.sheet}!${mistake.cell}`)).size).toBe(
      sample.mistakes.length,
    );
  });

  test.each(sample.mistakes.map((mistake) => [mistake.rule, mistake.cell, mistake] as const))(
    '%s stands in %s',
    (_, __, mistake) => {
      const [name, row, col] = place(mistake);
      expect(at(sheetOf(sample.workbook, name), row, col)).toBe(mistake.found);
      if (mistake.expected !== undefined) expect(mistake.found).not.toBe(mistake.expected);
      expect(mistake.note).toMatch(/\.$/);
    },
  );

  test('add three kinds of rows and change few other cells of the score sheet', () => {
    const rows = loanRows(sample.workbook);
    const codes = new Set(rows.map((loan) => String(loan.get('Số khế ước'))));
    expect(rows).toHaveLength(2_004);
    expect(codes.size).toBe(2_000);
    expect(loanRows(clean.workbook)).toHaveLength(2_000);
    expect(at(sheetOf(sample.workbook, 'CDTOTKVV'), 70, 0)).toBe(61);
    expect(at(sheetOf(sample.workbook, 'CDTOTKVV'), 71, 0)).toBe('');
  });

  test('do not ripple: a group owes what its loans say, counted once per contract, but for the one group whose debt is the mistake', () => {
    const sheet = sheetOf(sample.workbook, 'CDTOTKVV');
    const debts = new Map<string, number>();
    const seen = new Set<string>();
    for (const loan of loanRows(sample.workbook)) {
      const code = String(loan.get('Số khế ước'));
      const group = String(loan.get('Mã tổ')).padStart(7, '0');
      if (!seen.has(code)) debts.set(group, (debts.get(group) ?? 0) + loan.money('Tổng dư nợ'));
      seen.add(code);
    }
    const wrong = Array.from({ length: 61 }, (_, index) => 10 + index).filter(
      (row) => at(sheet, row, 9) !== (debts.get(String(at(sheet, row, 5))) ?? 0),
    );
    const planted = sample.mistakes.filter(({ rule }) => rule === 'group.debt').map((mistake) => place(mistake)[1]);
    expect(wrong).toEqual(planted);
  });
});

describe('the generator', () => {
  test('makes the same workbooks and lists each time', async () => {
    for (const make of Object.values(SAMPLES)) {
      const [first, second] = [await make(), await make()];
      expectAlike(first.workbook, second.workbook);
      expect(first.mistakes).toEqual(second.mistakes);
    }
  });

  test('the clean office has nothing planted', () => {
    expect(clean.mistakes).toEqual([]);
  });
});
