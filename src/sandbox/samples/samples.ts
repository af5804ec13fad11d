import { MISTAKES } from './mistakes/all';
import { officeSample } from './sample';
import type { Sample } from './sample';
import { printedSample } from './seed/printed-sample';

/** What `npm run samples` writes: the office with its mistakes, and the printed tables of 2020. */
export const SAMPLES: readonly (() => Sample)[] = [
  () => officeSample('phong-giao-dich.xlsx', MISTAKES),
  () => printedSample(),
];
