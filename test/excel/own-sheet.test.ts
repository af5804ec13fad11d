import { freeName, OWN_SHEETS } from '../../src/excel/own-sheet';

describe('names of own sheets', () => {
  test("a user's sheet of the same name is left alone: the next free name is taken, whatever its case", () => {
    expect(freeName('Báo cáo quý', ['Sheet1'])).toBe('Báo cáo quý');
    expect(freeName('Báo cáo quý', ['báo cáo QUÝ'])).toBe('Báo cáo quý (2)');
    expect(freeName('Báo cáo quý', ['Báo cáo quý', 'Báo cáo quý (2)'])).toBe('Báo cáo quý (3)');
  });

  test('titles are those of the contract and fit Excel’s 31 characters; marks are names that Excel accepts', () => {
    const sheets = Object.values(OWN_SHEETS);
    expect(sheets.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['TKVV Kiểm tra', 'TKVV Chấm điểm', 'TKVV Nợ đến hạn', 'Báo cáo quý', 'TKVV Thiết lập']),
    );
    expect(new Set(sheets.map(({ mark }) => mark)).size).toBe(sheets.length);
    for (const { title, mark } of sheets) {
      expect(title.length).toBeLessThanOrEqual(27);
      expect(mark).toMatch(/^[A-Za-z_][A-Za-z0-9_]*$/);
    }
  });
});
