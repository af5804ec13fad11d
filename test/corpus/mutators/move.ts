import type { CellValue } from '../../../src/core/sheet/grid';
import type { Mutator } from './mutator';

const LINES: readonly (readonly CellValue[])[] = [
  ['NGÂN HÀNG CHÍNH SÁCH XÃ HỘI', '', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['CHI NHÁNH TỈNH HOA SIM', '', '', '', 'Độc lập - Tự do - Hạnh phúc'],
  ['PHÒNG GIAO DỊCH SÔNG MÂY'],
  ['', 'Mã đơn vị:', '009912'],
  [],
];

/** Blank rows and a letterhead above, blank columns on the left. */
export const MOVE: Mutator = {
  name: 'moved',
  apply(sheet, random) {
    sheet.left += random.int(0, 3);
    sheet.top = [
      ...LINES.slice(0, random.int(0, LINES.length)),
      ...Array.from({ length: random.int(0, 4) }, () => []),
    ].map((line) => [...line]);
  },
};
