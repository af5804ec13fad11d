/** A loan programme (chương trình cho vay) with the terms and sizes that its loans have in the sample. */
export interface Programme {
  readonly code: string;
  readonly name: string;
  /** %/năm */
  readonly rate: number;
  /** months */
  readonly terms: readonly number[];
  /** đồng: smallest, largest, step */
  readonly principal: readonly [number, number, number];
  /** paid out in several parts, so that the amount paid out can stay below the amount approved */
  readonly inParts: boolean;
  /** how often it occurs */
  readonly weight: number;
}

const MILLION = 1_000_000;

const programme = (
  code: string,
  name: string,
  rate: number,
  terms: readonly number[],
  [from, to]: readonly [number, number],
  weight: number,
  inParts = false,
): Programme => ({ code, name, rate, terms, principal: [from * MILLION, to * MILLION, MILLION], inParts, weight });

export const PROGRAMMES: readonly Programme[] = [
  programme('01', 'Hộ nghèo', 6.6, [12, 36, 60, 60, 120], [20, 100], 26),
  programme('19', 'Hộ cận nghèo', 7.92, [36, 60, 60], [30, 100], 24),
  programme('09', 'Hộ mới thoát nghèo', 8.25, [36, 60], [30, 100], 16),
  programme('02', 'Học sinh sinh viên', 6.6, [84, 108, 120], [30, 120], 7, true),
  programme('06', 'NSVSMT nông thôn', 9, [60], [10, 40], 15),
  programme('03', 'Giải quyết việc làm', 7.92, [12, 24, 36, 60], [20, 100], 10),
  programme('12', 'Nhà ở xã hội', 6.6, [120], [150, 300], 2),
];
