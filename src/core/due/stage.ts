/**
 * How near a debt is. Reminders go out 90, 60 and 30 calendar days before the day it falls due: the bank tells the leader, the leader
 * urges the borrower twice (thông báo nợ đến hạn, đôn đốc lần 2, lần 3; NHCSXH Thuận Bắc on VB 3986, 22/02/2023).
 */
export const STAGES = ['overdue', 'due', '30', '60', '90', 'later'] as const;

export type Stage = (typeof STAGES)[number];

/** Days before the due date, first reminder first. */
export const NOTICE_DAYS = [90, 60, 30] as const;

/** Dates of the three reminders, as serials. */
export type Notices = readonly [number, number, number];

/** @example stageOf(61) // '90'; stageOf(60) // '60'; stageOf(0) // 'due' */
export function stageOf(daysLeft: number): Stage {
  if (daysLeft < 0) return 'overdue';
  if (daysLeft === 0) return 'due';
  if (daysLeft <= 30) return '30';
  if (daysLeft <= 60) return '60';
  return daysLeft <= 90 ? '90' : 'later';
}

export const noticesOf = (dueDate: number): Notices => [
  dueDate - NOTICE_DAYS[0],
  dueDate - NOTICE_DAYS[1],
  dueDate - NOTICE_DAYS[2],
];
