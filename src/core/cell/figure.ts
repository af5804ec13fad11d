/**
 * A printed figure: its value, and half a unit of its last printed digit.
 * `0.100` is { value: 0.1, half: 0.0005 }; a count of groups or an amount in đồng is exact (half 0).
 */
export interface Figure {
  readonly value: number;
  readonly half: number;
}

/** What the figure can truly have been: any number from `low` to `high`. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export const intervalOf = ({ value, half }: Figure): Interval => ({ low: value - half, high: value + half });
