import { serialOf } from '../cell/serial';

/**
 * Levels (cấp) of the administration and of the bank, from the province down. `pgd` is a unit of the bank (phòng giao dịch), which
 * outlived the district that it was made for and now serves several communes; `point` is a transaction point (điểm giao dịch), of which a
 * commune has one or more since the communes were joined.
 */
export const LEVEL_CODES = ['province', 'district', 'pgd', 'commune', 'point', 'village', 'group'] as const;

export type LevelCode = (typeof LEVEL_CODES)[number];

export interface Level {
  readonly code: LevelCode;
  /** of the bank's own tree, not of the administration's */
  readonly bank: boolean;
  /** null = the topmost of a report */
  readonly parent: LevelCode | null;
  /** 1900 serials of the first and the last day; null = since ever, until further notice */
  readonly validFrom: number | null;
  readonly validTo: number | null;
}

/** Two local levels of government instead of three (Law on the organisation of local government 2025). */
const TWO_LEVELS = dayOf(2025, 7, 1);

const ever = { validFrom: null, validTo: null } as const;
const before = { validFrom: null, validTo: TWO_LEVELS - 1 } as const;
const since = { validFrom: TWO_LEVELS, validTo: null } as const;

/** One line for each level and each time that it stood elsewhere in the tree. */
export const LEVELS: readonly Level[] = [
  { code: 'province', bank: false, parent: null, ...ever },
  { code: 'district', bank: false, parent: 'province', ...before },
  { code: 'pgd', bank: true, parent: 'province', ...ever },
  { code: 'commune', bank: false, parent: 'district', ...before },
  { code: 'commune', bank: false, parent: 'province', ...since },
  { code: 'point', bank: true, parent: 'commune', ...ever },
  { code: 'village', bank: false, parent: 'commune', ...ever },
  { code: 'group', bank: true, parent: 'village', ...ever },
];

/**
 * The levels that there are on a day, from the top down.
 * @param serial 1900 serial
 * @example levelsOn(46295).map(({ code }) => code) // 30/09/2026: no district
 */
export const levelsOn = (serial: number): readonly Level[] =>
  LEVELS.filter(
    ({ validFrom, validTo }) => (validFrom === null || serial >= validFrom) && (validTo === null || serial <= validTo),
  );

function dayOf(year: number, month: number, day: number): number {
  const serial = serialOf(year, month, day);
  if (serial === null) throw new RangeError(`no day ${day}/${month}/${year}`);
  return serial;
}
