import type { Block, DocumentCell, ReportDocument, TableBlock } from '../../../../src/jobs/report/document';
import type { DocumentHead } from '../../../../src/jobs/report/document-head';

export const HEAD: DocumentHead = {
  profile: 'bank',
  parent: 'CHI NHÁNH TỈNH',
  issuer: 'PHÒNG GIAO DỊCH',
  country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  number: 'Số: …/BC-NHCS',
  placeDate: '…, ngày … tháng … năm 2026',
  addressee: null,
  recipients: [],
  position: ['GIÁM ĐỐC'],
  signer: '…',
  preparedBy: '…',
  checkedBy: '…',
};

export const blocksOf = ({ parts }: ReportDocument): Block[] => parts.flatMap(({ blocks }) => blocks);

export const tablesOf = (document: ReportDocument): TableBlock[] =>
  blocksOf(document).filter((block): block is TableBlock => block.type === 'table');

export function tableOf(document: ReportDocument, key: string): TableBlock {
  const table = tablesOf(document).find((one) => one.key === key);
  if (!table) throw new Error(`no table ${key}`);
  return table;
}

export function cellOf({ columns, rows }: TableBlock, row: string, column: string): DocumentCell | undefined {
  const at = columns.findIndex(({ key }) => key === column);
  return rows.find(({ key }) => key === row)?.cells[at];
}

/** Texts of the paragraphs by their keys. */
export const paragraphs = (document: ReportDocument): ReadonlyMap<string, string> =>
  new Map(
    blocksOf(document).flatMap((block) => (block.type === 'paragraph' ? [[block.key, block.text] as const] : [])),
  );
