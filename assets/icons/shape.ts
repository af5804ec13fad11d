/** A shape says which points of a 32 × 32 drawing it covers. */
export type Shape = (x: number, y: number) => boolean;

/** One coat of paint; later layers cover earlier ones. A null colour rubs out. */
export interface Layer {
  readonly shape: Shape;
  readonly color: readonly [red: number, green: number, blue: number] | null;
}

export const DRAWING = 32;

export const circle =
  (cx: number, cy: number, r: number): Shape =>
  (x, y) =>
    (x - cx) ** 2 + (y - cy) ** 2 <= r * r;

/** A rectangle with corners rounded by `r`, given by its left, top, width and height. */
export const box =
  (left: number, top: number, width: number, height: number, r = 0): Shape =>
  (x, y) => {
    const dx = Math.max(left + r - x, x - (left + width - r), 0);
    const dy = Math.max(top + r - y, y - (top + height - r), 0);
    return dx * dx + dy * dy <= r * r + 1e-9;
  };

/** A line through the points, `width` thick, with round ends. */
export const stroke =
  (width: number, ...points: readonly (readonly [number, number])[]): Shape =>
  (x, y) =>
    points.slice(1).some(([bx, by], index) => {
      const [ax, ay] = points[index] ?? [bx, by];
      const [dx, dy] = [bx - ax, by - ay];
      const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
      return (x - ax - along * dx) ** 2 + (y - ay - along * dy) ** 2 <= (width / 2) ** 2;
    });

export const both =
  (a: Shape, b: Shape): Shape =>
  (x, y) =>
    a(x, y) && b(x, y);

const SAMPLES = 8;

/** Paints the layers on a `size` × `size` picture of RGBA bytes; edges are smoothed by 8 × 8 samples a pixel. */
export function paint(size: number, layers: readonly Layer[]): Uint8Array {
  const rgba = new Uint8Array(size * size * 4);
  const step = DRAWING / size / SAMPLES;
  const topFirst = [...layers].reverse();
  for (let pixel = 0; pixel < size * size; pixel++) {
    const left = (pixel % size) * SAMPLES;
    const top = Math.floor(pixel / size) * SAMPLES;
    const sum = [0, 0, 0];
    let covered = 0;
    for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
      const x = (left + (sample % SAMPLES) + 0.5) * step;
      const y = (top + Math.floor(sample / SAMPLES) + 0.5) * step;
      const color = topFirst.find((layer) => layer.shape(x, y))?.color;
      if (!color) continue;
      covered++;
      color.forEach((value, channel) => (sum[channel] = (sum[channel] ?? 0) + value));
    }
    if (covered === 0) continue;
    rgba.set(
      [...sum.map((value) => Math.round(value / covered)), Math.round((covered / SAMPLES ** 2) * 255)],
      pixel * 4,
    );
  }
  return rgba;
}
