/** So much of an amount for each of a count; null without any to share it. */
export const per = (amount: number, count: number): number | null =>
  Number.isFinite(amount) && Number.isFinite(count) && count > 0 ? amount / count : null;

/** Dư nợ bình quân một tổ: outstanding debt per group with debt, in the unit of the amount; null without groups. */
export const debtPerGroup = (outstanding: number, groups: number): number | null => per(outstanding, groups);

/** Dư nợ bình quân một hộ: outstanding debt per household with debt. */
export const debtPerHousehold = (outstanding: number, households: number): number | null =>
  per(outstanding, households);

/** Số hộ bình quân một tổ: households with debt per group with debt. */
export const householdsPerGroup = (households: number, groups: number): number | null => per(households, groups);
