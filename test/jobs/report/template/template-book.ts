import { createWorkbook } from '../../../../src/sandbox/model/create';
import { DEFAULT_STYLE, type Style } from '../../../../src/sandbox/model/style';
import { withStyle } from '../../../../src/sandbox/model/style-with';
import { cellKey, type CellValue, type Sheet, type Workbook } from '../../../../src/sandbox/model/workbook';

export const TEMPLATE = 'Mẫu quý';

export function put(sheet: Sheet, row: number, col: number, content: CellValue, look: Partial<Style> = {}): void {
  const style = Object.keys(look).length > 0 ? withStyle(DEFAULT_STYLE, look) : DEFAULT_STYLE;
  const isFormula = typeof content === 'string' && content.startsWith('=');
  sheet.cells.set(cellKey(row, col), {
    value: isFormula ? (content.includes('/') ? '#VALUE!' : 0) : content,
    ...(isFormula ? { formula: content } : {}),
    style,
  });
}

/**
 * An office's own form: merged title, sentence, a table of one styled row with a formula in it, a merge in it and a total below, notes
 * below, a rule of its own, an own row height, a named cell.
 */
export function templateBook(): Workbook {
  const workbook = createWorkbook(['Số liệu', TEMPLATE]);
  const sheet = workbook.sheets[1]!;
  put(workbook.sheets[0]!, 0, 0, 'của người dùng');
  put(sheet, 0, 0, 'BÁO CÁO ỦY THÁC QUÝ {{ky.quy}}/{{ky.nam}}', { bold: true });
  sheet.merges.push({ row: 0, col: 0, rows: 1, cols: 6 });
  put(
    sheet,
    1,
    0,
    'Đến {{ky.ngay}}, dư nợ {{uythac.tong.duno}} triệu đồng, {{uythac.tong.duno.tang.daunam|tanggiam}} so với đầu năm.',
  );
  ['STT', 'Tổ chức', '', 'Dư nợ', 'Nợ quá hạn', 'Tỷ lệ'].forEach((words, col) =>
    put(sheet, 3, col, words, { bold: true, fill: '#DDEBF7' }),
  );
  sheet.merges.push({ row: 3, col: 1, rows: 1, cols: 2 });
  put(sheet, 4, 0, '{{bang.uythac}}{{dong.stt}}', { fill: '#EEEEEE' });
  put(sheet, 4, 1, '{{dong.ten}}', { fill: '#EEEEEE' });
  put(sheet, 4, 2, '', { fill: '#EEEEEE' });
  sheet.merges.push({ row: 4, col: 1, rows: 1, cols: 2 });
  put(sheet, 4, 3, '{{dong.duno}}', { numberFormat: '#,##0.0', fill: '#EEEEEE' });
  put(sheet, 4, 4, '{{dong.nqh}}', { numberFormat: '#,##0.0' });
  put(sheet, 4, 5, '=E5/D6*100', { numberFormat: '0.00' });
  sheet.rowHeights.set(4, 30);
  put(sheet, 5, 1, 'Cộng', { bold: true });
  put(sheet, 5, 3, '=SUM(D5:D5)', { numberFormat: '#,##0.0', bold: true });
  put(sheet, 5, 4, '=SUM(E5:E5)', { numberFormat: '#,##0.0' });
  sheet.rowHeights.set(5, 22);
  put(sheet, 7, 0, 'Tổ xếp loại tốt: ');
  put(sheet, 7, 1, '{{to.tot.tyle}}', { numberFormat: '0.0%' });
  put(sheet, 8, 0, 'Doanh số chi tiền gửi');
  put(sheet, 8, 1, '{{tiengui.tong.chi}}');
  put(sheet, 9, 0, '{{loi.phoihop}}');
  put(sheet, 10, 1, 'số tổ');
  workbook.names.push({ name: 'TKVV_uythac_tong_soto', formula: `='${TEMPLATE}'!$C$11`, visible: true, comment: '' });
  sheet.conditionalFormats.push({
    id: 'rule',
    area: { row: 4, col: 5, rows: 1, cols: 1 },
    ...{ type: 'Custom', stopIfTrue: false, priority: 0 },
    rule: { formula: '=$F5>2' },
    format: { fill: '#FF0000' },
  });
  sheet.columnWidths.set(1, 120);
  return workbook;
}
