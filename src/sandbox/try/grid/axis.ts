/** Where the columns or the rows of a sheet lie, in CSS pixels; hidden ones have no size. Zero-based. */
export class Axis {
  private readonly indexes: number[];
  /** by how much what follows `indexes[i]` lies further on than if all had the standard size */
  private readonly shifts: number[] = [];

  /**
   * @param count of all there are on a sheet
   * @param standard pixels of one that is neither in `sizes` nor hidden
   * @param sizes pixels
   */
  constructor(
    readonly count: number,
    private readonly standard: number,
    private readonly sizes: ReadonlyMap<number, number>,
    private readonly hidden: ReadonlySet<number>,
  ) {
    this.indexes = [...new Set([...sizes.keys(), ...hidden])].sort((a, b) => a - b);
    let shift = 0;
    for (const index of this.indexes) {
      shift += this.size(index) - standard;
      this.shifts.push(shift);
    }
  }

  size(index: number): number {
    return this.hidden.has(index) ? 0 : (this.sizes.get(index) ?? this.standard);
  }

  /** Pixels before the index. */
  start(index: number): number {
    const before = lastBelow(this.indexes, index);
    return index * this.standard + (before < 0 ? 0 : (this.shifts[before] ?? 0));
  }

  /** The one at so many pixels; never a hidden one, but the last where there is nothing more. */
  at(pixels: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.start(middle) <= pixels) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The next one in a direction that has a size, or null at the edge. */
  step(index: number, by: 1 | -1): number | null {
    for (let next = index + by; next >= 0 && next < this.count; next += by) if (this.size(next) > 0) return next;
    return null;
  }
}

/** Position of the last value smaller than `limit` in a sorted list, -1 if there is none. */
function lastBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
