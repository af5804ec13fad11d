/** How large the office of a workbook is. */
export interface Size {
  readonly name: string;
  readonly communes: number;
  readonly groups: number;
  /** loans of a group, smallest and largest; settled ones included */
  readonly loans: readonly [number, number];
}

const size = (name: string, communes: number, groups: number, loans: readonly [number, number]): Size => ({
  ...{ name, communes, groups, loans },
});

/** From a commune of two groups to an office of six communes. Large offices have small groups, so that a run stays short. */
export const SIZES: readonly Size[] = [
  size('one commune, 2 groups', 1, 2, [20, 34]),
  size('one commune, 4 groups', 1, 4, [16, 26]),
  size('one commune, 7 groups', 1, 7, [12, 20]),
  size('two communes, 9 groups', 2, 9, [10, 18]),
  size('two communes, 13 groups', 2, 13, [9, 16]),
  size('three communes, 18 groups', 3, 18, [8, 14]),
  size('four communes, 25 groups', 4, 25, [8, 12]),
  size('five communes, 36 groups', 5, 36, [8, 10]),
  size('six communes, 48 groups', 6, 48, [8, 10]),
  size('six communes, 64 groups', 6, 64, [7, 9]),
];
