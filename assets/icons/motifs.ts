import { both, box, circle, stroke, type Layer, type Shape } from './shape';

const GREEN = [23, 107, 69] as const;
const LEAF = [86, 166, 116] as const;
const PALE = [226, 242, 231] as const;
const WHITE = [255, 255, 255] as const;
const AMBER = [232, 163, 23] as const;

/** A person from the shoulders up; `ground` is where the shoulders end. */
const person = (cx: number, head: number, r: number, shoulders: number, ground: number): Shape => {
  const body = both(circle(cx, ground, shoulders), box(cx - shoulders, ground - shoulders, shoulders * 2, shoulders));
  const face = circle(cx, head, r);
  return (x, y) => face(x, y) || body(x, y);
};

const tick = (width: number, cx: number, cy: number, reach: number): Shape =>
  stroke(width, [cx - reach, cy], [cx - reach * 0.2, cy + reach * 0.75], [cx + reach, cy - reach * 0.75]);

/** The add-in: a group of people, and a tick. At 16 pixels the two at the back would be mud, so one stands for all. */
const addin = (size: number): Layer[] => [
  { shape: box(0, 0, 32, 32, 6), color: GREEN },
  ...(size > 16
    ? [
        { shape: person(7.6, 12.4, 2.7, 4.9, 21.4), color: LEAF },
        { shape: person(22.4, 12.4, 2.7, 4.9, 21.4), color: LEAF },
        { shape: person(15, 11, 4.6, 8.2, 24.6), color: GREEN },
      ]
    : []),
  { shape: person(15, 10.6, 3.9, 7.2, 24), color: WHITE },
  { shape: circle(23.6, 23.4, 6.6), color: GREEN },
  { shape: circle(23.6, 23.4, 5.4), color: PALE },
  { shape: tick(2.1, 23.6, 23.6, 2.7), color: GREEN },
];

const page: Layer[] = [
  { shape: box(4, 2, 20, 28, 2.5), color: GREEN },
  { shape: box(6, 4, 16, 24, 1), color: PALE },
];

/** Kiểm tra: a sheet with lines, a tick over its corner. */
const check = (): Layer[] => [
  ...page,
  ...[9, 14, 19].map((y) => ({ shape: box(8.5, y - 1, 11, 2), color: LEAF })),
  { shape: circle(23, 23, 8.6), color: null },
  { shape: circle(23, 23, 7.4), color: GREEN },
  { shape: tick(2.8, 23, 23.2, 3.6), color: WHITE },
];

/** Chấm điểm: three bars that rise. */
const score = (): Layer[] => [
  { shape: box(2, 18, 8, 12, 1.5), color: LEAF },
  { shape: box(12, 10, 8, 20, 1.5), color: LEAF },
  { shape: box(22, 2, 8, 28, 1.5), color: GREEN },
];

/** Nợ đến hạn: a calendar with a clock. */
const due = (): Layer[] => [
  { shape: box(2, 4, 24, 22, 2.5), color: GREEN },
  { shape: box(4, 11, 20, 13, 1), color: PALE },
  { shape: box(7, 1.5, 3, 5, 1.5), color: GREEN },
  { shape: box(18, 1.5, 3, 5, 1.5), color: GREEN },
  { shape: circle(22.5, 22.5, 9), color: null },
  { shape: circle(22.5, 22.5, 7.8), color: AMBER },
  { shape: stroke(2.4, [22.5, 18], [22.5, 22.8], [26, 24.6]), color: WHITE },
];

/** Báo cáo quý: a page with a heading and a small chart. */
const report = (): Layer[] => [
  { shape: box(4, 2, 24, 28, 2.5), color: GREEN },
  { shape: box(6, 4, 20, 24, 1), color: PALE },
  { shape: box(8, 7, 16, 3), color: GREEN },
  { shape: box(8, 20, 4, 6), color: LEAF },
  { shape: box(14, 16, 4, 10), color: LEAF },
  { shape: box(20, 12, 4, 14), color: GREEN },
];

/** What each icon shows, by its file name, and the sizes that Office asks for. */
export const MOTIFS: Readonly<Record<string, { sizes: readonly number[]; draw: (size: number) => Layer[] }>> = {
  icon: { sizes: [16, 32, 64, 80, 128], draw: addin },
  check: { sizes: [16, 32, 80], draw: check },
  score: { sizes: [16, 32, 80], draw: score },
  due: { sizes: [16, 32, 80], draw: due },
  report: { sizes: [16, 32, 80], draw: report },
};
