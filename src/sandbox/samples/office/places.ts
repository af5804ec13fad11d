/** An invented transaction office (PGD) and its communes: no such office, no such codes. */
export const OFFICE = { branchCode: '009900', code: '009912', name: 'PGD NHCSXH Sông Mây' } as const;

/** Thôn, 8 digits: the commune's six and two of its own. */
export interface Hamlet {
  readonly code: string;
  readonly name: string;
}

export interface Commune {
  /** Mã xã, 6 digits */
  readonly code: string;
  readonly name: string;
  /** the fixed day of the month on which the bank comes to the commune (ngày giao dịch xã) */
  readonly sessionDay: number;
  readonly hamlets: readonly Hamlet[];
}

const commune = (code: string, name: string, sessionDay: number, hamlets: readonly string[]): Commune => ({
  code,
  name,
  sessionDay,
  hamlets: hamlets.map((hamlet, index) => ({ code: `${code}0${index + 1}`, name: `Thôn ${hamlet}` })),
});

export const COMMUNES: readonly Commune[] = [
  commune('991201', 'Xã Hoa Sim', 5, ['Suối Trong', 'Đồi Chè', 'Bến Gỗ', 'Giếng Đá', 'Cầu Tre']),
  commune('991204', 'Xã Lộc Vừng', 8, ['Bàu Sen', 'Gò Cao', 'Vườn Ươm', 'Đập Mới']),
  commune('991207', 'Xã Bằng Lăng', 12, ['Đồng Nổi', 'Rừng Lá', 'Xóm Chài', 'Bến Đò', 'Sân Phơi']),
  commune('991210', 'Xã Ngọc Lan', 15, ['Khe Nước', 'Đồi Thông', 'Làng Gốm', 'Ao Cá']),
  commune('991213', 'Xã Hoa Gạo', 18, ['Bãi Dâu', 'Cây Da', 'Nương Mới', 'Hồ Đá', 'Chợ Phiên']),
  commune('991216', 'Xã Trúc Đào', 22, ['Bờ Kè', 'Suối Cát', 'Ruộng Bậc', 'Mương Dài']),
];
