import type { HeadEntry } from '../../../core/settings/sections/head';

/** What the office has said of its reports' head and end on `TKVV Thiết lập`. Invented people and places. */
export const REPORT_HEAD: readonly HeadEntry[] = [
  { part: 'profile', value: 'bank' },
  { part: 'parent', value: 'Ngân hàng Chính sách xã hội' },
  { part: 'issuer', value: 'PGD NHCSXH Sông Mây' },
  { part: 'symbol', value: 'BC-PGDSM' },
  { part: 'place', value: 'Sông Mây' },
  { part: 'addressee', value: 'Ban đại diện Hội đồng quản trị NHCSXH' },
  { part: 'recipients', value: 'Như trên; Các tổ chức nhận ủy thác; Các tổ chuyên môn; Lưu: VT' },
  { part: 'position', value: 'Giám đốc' },
  { part: 'signer', value: 'Dương Thị Hồng Mai' },
  { part: 'preparedBy', value: 'Lý Minh Hậu' },
  { part: 'checkedBy', value: 'Ngô Thanh Tâm' },
];
