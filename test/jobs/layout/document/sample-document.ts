import { figureKey, type Figure, type FigureKey, type Holder } from '../../../../src/core/report/figure';
import { Figures } from '../../../../src/core/report/figures';
import type { ItemId } from '../../../../src/core/report/items';
import { OWN_SHEETS } from '../../../../src/excel/own-sheet';
import type { DocumentHead } from '../../../../src/jobs/report/document-head';
import type {
  Block,
  DocumentColumn,
  DocumentRow,
  ParagraphBlock,
  ReportDocument,
  TableBlock,
} from '../../../../src/jobs/report/document';

/** A made-up report that has a block of every type: invented people and figures. */

const ORGANISATIONS = ['farmers', 'women', 'veterans', 'youth'] as const;
const NAMES = ['Hội Nông dân', 'Hội Liên hiệp Phụ nữ', 'Hội Cựu chiến binh', 'Đoàn Thanh niên'];

export const figure = (key: FigureKey, value: number): Figure => ({
  key,
  value,
  basis: 'counted',
  half: 0,
  sources: [{ sheet: 'Dư nợ', area: { row: 1, col: 1, rows: 4, cols: 1 } }],
  from: [],
});

const family = (item: ItemId, values: readonly number[]): Figure[] => [
  ...ORGANISATIONS.map((of, index) => figure(figureKey(item, of), values[index]!)),
  figure(
    figureKey(item),
    values.reduce((sum, value) => sum + value, 0),
  ),
];

/** @param except an item of one organisation that nobody gives */
export const sampleFigures = (except?: { item: ItemId; of: Holder }): Figures =>
  new Figures(
    [
      ...family('groups', [142, 158, 41, 22]),
      ...family('households', [4_987, 5_640, 1_402, 733]),
      ...family('outstanding', [268_412_500_000, 301_998_700_000, 74_221_000_000, 38_904_350_000]),
      ...family('overdue', [1_208_000_000, 865_500_000, 0, 331_250_000]),
      ...family('frozen', [412_000_000, 96_500_000, 0, 0]),
      ...ORGANISATIONS.map((of, index) =>
        figure(figureKey('overdue', of, 'change', 'yearStart'), [-120_500_000, 45_000_000, 0, -8_250_000][index]!),
      ),
      ...family('classGood', [131, 150, 36, 17]),
      ...family('classFair', [9, 7, 4, 3]),
      ...family('classAverage', [2, 1, 1, 1]),
      ...family('classPoor', [0, 0, 0, 1]),
    ].filter(({ key }) => key.item !== except?.item || (key.of !== except.of && key.of !== 'total')),
  );

export const sampleHead: DocumentHead = {
  profile: 'bank',
  parent: 'NGÂN HÀNG CHÍNH SÁCH XÃ HỘI',
  issuer: 'PHÒNG GIAO DỊCH SÔNG MÂY',
  country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  number: 'Số: …/BC-NHCS',
  placeDate: 'Sông Mây, ngày … tháng 10 năm 2026',
  addressee: 'Ủy ban nhân dân xã Sông Mây',
  recipients: ['- Như trên;', '- Ban đại diện HĐQT NHCSXH tỉnh (để báo cáo);', '- Lưu: VT, KH-NV.'],
  position: ['GIÁM ĐỐC'],
  signer: 'Đỗ Văn Mẫu',
  preparedBy: 'Lý Thị Thử',
  checkedBy: '…',
};

const column = (key: string, head: string, width: number, show: DocumentColumn['show'], group?: string) => ({
  key,
  head,
  width,
  show,
  ...(group === undefined ? {} : { group }),
});

const organisationRows = (cells: (of: Holder, index: number) => DocumentRow['cells']): DocumentRow[] =>
  ORGANISATIONS.map((of, index) => ({ key: of, role: 'data', cells: cells(of, index) }));

const total = (cells: DocumentRow['cells']): DocumentRow => ({ key: 'total', role: 'total', cells });
const sumRows = { type: 'sumRows', rows: ORGANISATIONS } as const;
const text = (words: string) => ({ type: 'text', text: words }) as const;
const number = (value: number) => ({ type: 'number', value }) as const;
const shown = (item: ItemId, of: Holder = 'total') => ({ type: 'figure', key: figureKey(item, of) }) as const;
const ratio = { type: 'ratio', part: 'overdue', whole: 'outstanding' } as const;

export const debtTable: TableBlock = {
  type: 'table',
  key: 'debt',
  caption: 'Biểu 1. Dư nợ ủy thác đến ngày 30/9/2026',
  unit: 'Đơn vị: tổ, hộ, triệu đồng, %',
  numbered: true,
  columns: [
    column('stt', 'STT', 1, 'ordinal'),
    column('name', 'Tổ chức chính trị - xã hội', 5, 'name'),
    column('groups', 'Số tổ', 2, 'whole'),
    column('households', 'Số hộ', 2, 'whole'),
    column('outstanding', 'Tổng số', 3, 'whole', 'Dư nợ'),
    column('overdue', 'Nợ quá hạn', 2, 'tenth', 'Dư nợ'),
    column('ratio', 'Tỷ lệ NQH (%)', 2, 'percent', 'Dư nợ'),
    column('share', 'Tỷ trọng (%)', 2, 'percent'),
  ],
  rows: [
    ...organisationRows((of, index) => [
      number(index + 1),
      text(NAMES[index]!),
      shown('groups', of),
      shown('households', of),
      shown('outstanding', of),
      shown('overdue', of),
      ratio,
      { type: 'ratio', part: 'outstanding', whole: 'outstanding', wholeRow: 'total' },
    ]),
    total([
      null,
      text('Cộng'),
      { ...sumRows, key: figureKey('groups') },
      sumRows,
      { ...sumRows, key: figureKey('outstanding') },
      sumRows,
      ratio,
      { type: 'ratio', part: 'outstanding', whole: 'outstanding', wholeRow: 'total' },
    ]),
  ],
};

const change = (of: Holder) => ({ type: 'figure', key: figureKey('overdue', of, 'change', 'yearStart') }) as const;

const classTable: TableBlock = {
  type: 'table',
  key: 'classes',
  caption: 'Biểu 2. Kết quả xếp loại Tổ tiết kiệm và vay vốn và nợ quá hạn tăng, giảm so với đầu năm',
  unit: 'Đơn vị: tổ, triệu đồng',
  columns: [
    column('stt', 'STT', 1, 'ordinal'),
    column('name', 'Tổ chức', 4, 'name'),
    column('good', 'Tốt', 2, 'whole'),
    column('fair', 'Khá', 2, 'whole'),
    column('low', 'Trung bình, yếu', 2, 'whole'),
    column('all', 'Tổng số', 2, 'whole'),
    column('change', 'NQH tăng (+), giảm (-)', 2, 'tenth'),
    column('note', 'Ghi chú', 3, 'text'),
  ],
  rows: [
    ...organisationRows((of, index) => [
      number(index + 1),
      text(NAMES[index]!),
      shown('classGood', of),
      shown('classFair', of),
      { type: 'figure', key: figureKey('classAverage', of) },
      { type: 'sumColumns', columns: ['good', 'fair', 'low'] },
      change(of),
      index === 1 ? text('Có một tổ mới thành lập trong quý, chưa đủ số liệu để xếp loại') : null,
    ]),
    total([null, text('Cộng'), sumRows, sumRows, sumRows, sumRows, sumRows, null]),
  ],
};

const words = (key: string, said: string, look?: ParagraphBlock['look']): ParagraphBlock => ({
  type: 'paragraph',
  key,
  text: said,
  figures: key === 'lending' ? [figureKey('outstanding')] : [],
  ...(look ? { look } : {}),
});

const LENDING =
  'Đến 30/9/2026, bốn tổ chức chính trị - xã hội nhận ủy thác quản lý 363 Tổ tiết kiệm và vay vốn với 12.762 hộ còn dư nợ; dư nợ ủy thác đạt ' +
  '683.536,6 triệu đồng, tăng 21.400 triệu đồng (3,23%) so với 31/12/2025. Nợ quá hạn 2.404,8 triệu đồng, chiếm 0,35% dư nợ, giảm 0,02 điểm phần trăm.';

const portrait: Block[] = [
  {
    type: 'head',
    head: sampleHead,
    kind: 'BÁO CÁO',
    subject: 'Kết quả hoạt động ủy thác cho vay qua các tổ chức chính trị - xã hội quý III năm 2026',
  },
  { type: 'title', level: 1, text: 'I. KẾT QUẢ THỰC HIỆN' },
  { type: 'title', level: 2, text: '1. Kết quả cho vay' },
  words('lending', LENDING),
  debtTable,
  {
    type: 'chart',
    key: 'byOrganisation',
    kind: 'ColumnClustered',
    title: 'Dư nợ theo tổ chức (triệu đồng)',
    series: [{ name: 'Dư nợ', colour: '#2F5597' }],
    points: ORGANISATIONS.map((of, index) => ({ label: NAMES[index]!, values: [figureKey('outstanding', of)] })),
  },
  { type: 'title', level: 2, text: '2. Chất lượng hoạt động của Tổ' },
  words('classText', 'Kết quả chấm điểm tháng 9/2026 như sau:'),
  classTable,
  words('note', 'Ghi chú: điểm dự kiến tính theo thang điểm chưa kiểm chứng.', 'note'),
  { type: 'title', level: 1, text: 'II. TỒN TẠI, HẠN CHẾ' },
  words('small', '06 tổ có dưới 20 hộ vay, thuộc Hội Cựu chiến binh (04 tổ) và Đoàn Thanh niên (02 tổ).', 'bullet'),
  words('over', '03 tổ có tỷ lệ nợ quá hạn trên 2%.', 'bullet'),
  { type: 'title', level: 1, text: 'III. PHƯƠNG HƯỚNG' },
  words('directions', 'Tiếp tục phối hợp đôn đốc thu hồi nợ quá hạn, củng cố các tổ yếu kém. '.repeat(4).trim()),
  { type: 'signature', head: sampleHead },
];

const annexTable = (rows: number): TableBlock => ({
  type: 'table',
  key: 'weak',
  caption: '',
  unit: 'Đơn vị: hộ, triệu đồng, %',
  columns: [
    column('stt', 'STT', 1, 'ordinal'),
    column('code', 'Mã tổ', 3, 'centre'),
    column('leader', 'Tổ trưởng', 5, 'name'),
    column('commune', 'Xã, phường, đặc khu', 5, 'text'),
    column('households', 'Số hộ', 2, 'whole'),
    column('outstanding', 'Dư nợ', 3, 'tenth'),
    column('overdue', 'Nợ quá hạn', 2, 'tenth'),
    column('ratio', 'Tỷ lệ NQH (%)', 2, 'percent'),
    column('why', 'Lý do cần củng cố', 7, 'text'),
  ],
  rows: Array.from({ length: rows }, (_, index) => ({
    key: `g${index}`,
    role: 'data' as const,
    cells: [
      number(index + 1),
      text(`T${String(index + 1).padStart(5, '0')}`),
      text(['Ngô Thị Mẫu', 'Trịnh Văn Thử', 'Nguyễn Hoàng Phương Thảo Nguyên'][index % 3]!),
      text(['Sông Mây', 'Đồi Cát Hạ', 'phường Bến Gỗ'][index % 3]!),
      number(15 + (index % 9)),
      number(820.5 + index * 13.25),
      number(index % 4 ? 0 : 26.4),
      ratio,
      text(
        index % 5
          ? 'Dưới 20 hộ'
          : 'Dưới 20 hộ; nợ quá hạn trên 2%; dự kiến dưới 70 điểm nếu chưa thu được lãi tồn của tháng trước',
      ),
    ],
  })),
});

/** @param rows of the annex's long table */
export const sampleDocument = (rows = 60): ReportDocument => ({
  form: 'entrusted',
  parts: [
    { own: OWN_SHEETS.report, orientation: 'Portrait', blocks: portrait },
    {
      own: OWN_SHEETS.communeAnnex,
      orientation: 'Landscape',
      blocks: [
        {
          type: 'annexHead',
          name: 'Phụ lục I',
          subject: 'BIỂU THEO TỔ CHỨC',
          attachedTo: '(Kèm theo Báo cáo số …/BC-NHCS ngày … tháng 10 năm 2026)',
        },
        { ...debtTable, key: 'annexDebt', caption: '' },
        { type: 'pageBreak' },
        { type: 'annexHead', name: 'Phụ lục II', subject: 'DANH SÁCH TỔ CẦN CỦNG CỐ', attachedTo: '' },
        annexTable(rows),
      ],
    },
  ],
});
