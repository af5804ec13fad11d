/**
 * Ratios of the field, in %, unrounded: rounding belongs to printing. Amounts of one ratio are in one unit.
 * 0 of 0 is 0 %: an office without debt has no overdue debt. Anything else of 0 has no ratio: null.
 */
function percent(part: number, whole: number): number | null {
  if (!Number.isFinite(part) || !Number.isFinite(whole)) return null;
  if (whole === 0) return part === 0 ? 0 : null;
  const ratio = (part * 100) / whole;
  // of next to nothing, a part has a ratio that no number can hold
  return Number.isFinite(ratio) ? ratio : null;
}

/**
 * Tỷ lệ nợ quá hạn: overdue / outstanding. Frozen debt is in the outstanding debt, not in the overdue (the columns and printed
 * ratios of NHCSXH's 2020 report on entrusted lending; BC0437).
 * @example overdueRatio(3_188, 3_206_970) // 0.0994…
 */
export const overdueRatio = (overdue: number, outstanding: number): number | null => percent(overdue, outstanding);

/** Tỷ lệ nợ khoanh: frozen / outstanding (BC0437 "Tỷ lệ nợ khoanh"). */
export const frozenRatio = (frozen: number, outstanding: number): number | null => percent(frozen, outstanding);

/** Tỷ lệ nợ quá hạn và nợ khoanh: (overdue + frozen) / outstanding, the bank-wide measure of bad debt. */
export const badDebtRatio = (overdue: number, frozen: number, outstanding: number): number | null =>
  percent(overdue + frozen, outstanding);

/** Tỷ trọng: one organisation's part of the entrusted debt. */
export const share = (part: number, whole: number): number | null => percent(part, whole);

/**
 * Tốc độ tăng trưởng: change / (now − change), the change in % of where it began; negative where it fell.
 * @example growth(722.5, 3_188) // 29.3…: the 2020 report's "Tỷ lệ NQH tăng (%)"
 */
export const growth = (change: number, now: number): number | null => percent(change, now - change);

/** Tỷ lệ thu nợ gốc đến hạn: principal collected / principal fallen due. Nothing due has no ratio: null, also for 0 of 0. */
export const principalRatio = (collected: number, due: number): number | null =>
  due === 0 ? null : percent(collected, due);

/** Tỷ lệ thu lãi: interest collected / interest receivable. Nothing receivable has no ratio: null. */
export const interestRatio = (collected: number, receivable: number): number | null =>
  receivable === 0 ? null : percent(collected, receivable);

/** Tỷ lệ xử lý nợ đến hạn: (collected + extended + rescheduled …) / fallen due; the target is 98 %. Not the same as `principalRatio`. */
export const handledRatio = (handled: number, due: number): number | null => (due === 0 ? null : percent(handled, due));

/** Tỷ lệ tổ viên gửi tiền gửi: members who saved / members. */
export const saverRatio = (savers: number, members: number): number | null => percent(savers, members);
