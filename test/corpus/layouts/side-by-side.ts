import type { Layout } from '../layout';

const ORGANISATIONS =
  'STT = ordinal · Tên hội = organisationName · Số tổ = groups · Số hộ = households · Dư nợ = outstanding · Nợ quá hạn = overdue';
const COMMUNES =
  'STT = ordinal · Tên xã = communeName · Số tổ = groups · Số hộ = households · Tổng dư nợ = outstanding · NQH = overdue';
const KEEP_ORGANISATIONS = ['ordinal', 'organisationName', 'groups', 'households', 'outstanding', 'overdue'] as const;
const KEEP_COMMUNES = ['ordinal', 'communeName', 'groups', 'households', 'outstanding', 'overdue'] as const;
const MILLIONS = { dong: 1_000_000, total: 'last', unitLine: 'ĐVT: tổ, hộ, triệu đồng' } as const;

/** Two tables beside each other, with a blank column between them. */
export const SIDE_BY_SIDE_LAYOUTS: readonly Layout[] = [
  {
    name: 'organisations beside communes',
    sheet: 'Số liệu 30-9-2026',
    beside: true,
    tables: [
      {
        kind: 'organisationTable',
        of: 'organisation',
        above: [['KẾT QUẢ THEO HỘI ĐẾN 30/9/2026']],
        columns: ORGANISATIONS,
        keep: KEEP_ORGANISATIONS,
        totalLabel: 'Cộng',
        ...MILLIONS,
      },
      {
        kind: 'communeTable',
        of: 'commune',
        above: [['KẾT QUẢ THEO XÃ ĐẾN 30/9/2026']],
        columns: COMMUNES,
        keep: KEEP_COMMUNES,
        totalLabel: 'Tổng cộng',
        ...MILLIONS,
      },
    ],
  },
  {
    name: 'two lists of loans side by side',
    sheet: 'Danh sách 30-9-2026',
    beside: true,
    tables: (['Hội Nông dân', 'Hội Phụ nữ'] as const).map((name) => ({
      kind: 'loanList' as const,
      of: 'loan' as const,
      above: [[`DANH SÁCH MÓN VAY ${name.toUpperCase()} ĐẾN NGÀY 30/9/2026`]],
      columns:
        'STT = ordinal · Số khế ước = loanCode · Tên KH = customerName · Mã tổ = groupCode · Ngày ĐH theo hợp đồng = dueContract · Tổng dư nợ = outstanding · Dư nợ quá hạn = overdue',
      keep: ['ordinal', 'loanCode', 'customerName', 'groupCode', 'dueContract', 'outstanding'] as const,
    })),
  },
];
