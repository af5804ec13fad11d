/**
 * The sheets that the add-in writes. Each is known by a hidden name that refers to the area the add-in filled:
 * the name follows the sheet when the user renames it, goes when the sheet goes, and is saved with the file.
 */
export interface OwnSheet {
  readonly id:
    | 'check'
    | 'score'
    | 'due'
    | 'notices'
    | 'report'
    | 'communeAnnex'
    | 'weakAnnex'
    | 'dueAnnex'
    | 'groupAudit'
    | 'byOrganisation'
    | 'planIndicators'
    | 'filledTemplate'
    | 'input'
    | 'settings';
  /** the hidden name */
  readonly mark: string;
  /** what the sheet is called when it is made; fixed by contract, the same in both languages */
  readonly title: string;
  /** the whole sheet is the add-in's: what people type below or beside its tables is read, and written again in its place */
  readonly whole?: true;
  /** it is not brought to the front when it is written */
  readonly background?: true;
}

export const OWN_SHEETS = {
  check: { id: 'check', mark: 'TKVV_KiemTra', title: 'TKVV Kiểm tra' },
  score: { id: 'score', mark: 'TKVV_ChamDiem', title: 'TKVV Chấm điểm' },
  due: { id: 'due', mark: 'TKVV_NoDenHan', title: 'TKVV Nợ đến hạn' },
  notices: { id: 'notices', mark: 'TKVV_ThongBaoNo', title: 'TKVV Thông báo nợ' },
  report: { id: 'report', mark: 'TKVV_BaoCaoQuy', title: 'Báo cáo quý' },
  communeAnnex: { id: 'communeAnnex', mark: 'TKVV_PhuLucXa', title: 'Phụ lục I', background: true },
  weakAnnex: { id: 'weakAnnex', mark: 'TKVV_PhuLucTo', title: 'Phụ lục II', background: true },
  dueAnnex: { id: 'dueAnnex', mark: 'TKVV_PhuLucNo', title: 'Phụ lục III', background: true },
  groupAudit: { id: 'groupAudit', mark: 'TKVV_05KTNB', title: 'Biểu 05-KTNB' },
  byOrganisation: { id: 'byOrganisation', mark: 'TKVV_BieuTheoHoi', title: 'Biểu theo Hội' },
  planIndicators: { id: 'planIndicators', mark: 'TKVV_ChiTieuDeAn', title: 'Chỉ tiêu Đề án' },
  filledTemplate: { id: 'filledTemplate', mark: 'TKVV_BaoCaoTheoMau', title: 'Báo cáo theo mẫu' },
  input: { id: 'input', mark: 'TKVV_NhapLieu', title: 'TKVV Nhập liệu', whole: true },
  settings: { id: 'settings', mark: 'TKVV_ThietLap', title: 'TKVV Thiết lập', whole: true, background: true },
} as const satisfies Record<string, OwnSheet>;

/** @example freeName('Báo cáo quý', ['Báo cáo quý']) // 'Báo cáo quý (2)' — Excel compares without case */
export function freeName(title: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = title;
  for (let n = 2; used.has(name.toLowerCase()); n++) name = `${title} (${n})`;
  return name;
}
