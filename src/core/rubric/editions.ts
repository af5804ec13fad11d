import { fromIsoDate } from '../cell/serial';
import type { Band, CriterionRule, Edition } from './edition';

const MAXIMA = 'Column maxima of the score sheet CDTOTKVV: 20 + 30 + 15 + 20 + 5 + 10';
const ASSUMED = `${MAXIMA}. Bands: no public source has them; a starting table to be replaced by the office`;

const span = (
  from: number | null,
  to: number | null,
  points: number,
  includeFrom: boolean,
  includeTo: boolean,
): Band => ({
  from,
  to,
  includeFrom,
  includeTo,
  points,
});

/** Bands that begin at given measures, highest first: [98, 15] = from 98 on 15 points. Below the last one, no points. */
function fromUp(steps: readonly (readonly [from: number, points: number])[], lowest: number | null): readonly Band[] {
  const bands = steps.map(([from, points], index) => span(from, steps[index - 1]?.[0] ?? null, points, true, false));
  const last = steps[steps.length - 1]?.[0] ?? null;
  return [...bands, span(lowest, last, 0, lowest !== null, false)];
}

const rule = (max: number, better: 'more' | 'less', bands: readonly Band[], whenNothing?: number): CriterionRule => ({
  max,
  better,
  bands,
  ...(whenNothing === undefined ? {} : { whenNothing }),
  status: 'assumed',
  source: ASSUMED,
});

/**
 * VB 3986/NHCS-TDNN. Measures: attendance = % of the month's sessions attended with complete papers; savings = average increase per
 * member and month in nghìn đồng; all others in %. The date of the text is not known; it was in use in 02/2023, and the bank's own
 * export still classified by 85/70/50 on 30/09/2026.
 */
export const EDITION_3986: Edition = {
  id: '3986',
  name: 'VB 3986/NHCS-TDNN',
  from: null,
  to: null,
  source: 'Five criteria, 100 points, 70 = Khá: NHCSXH Thuận Bắc, 22/02/2023',
  criteria: {
    attendance: rule(20, 'more', [
      span(100, null, 20, true, false),
      span(0, 100, 10, false, false),
      span(0, 0, 0, true, true),
    ]),
    overdue: rule(30, 'less', [
      span(0, 0, 30, true, true),
      span(0, 0.5, 25, false, true),
      span(0.5, 1, 20, false, true),
      span(1, 2, 15, false, true),
      span(2, 3, 5, false, true),
      span(3, null, 0, false, false),
    ]),
    principal: rule(
      15,
      'more',
      fromUp(
        [
          [98, 15],
          [90, 12],
          [80, 9],
          [70, 6],
          [50, 3],
        ],
        0,
      ),
      15,
    ),
    interest: rule(
      20,
      'more',
      fromUp(
        [
          [98, 20],
          [95, 18],
          [90, 15],
          [80, 10],
          [70, 5],
        ],
        0,
      ),
    ),
    savers: rule(
      5,
      'more',
      fromUp(
        [
          [90, 5],
          [80, 4],
          [70, 3],
          [60, 2],
          [50, 1],
        ],
        0,
      ),
    ),
    savings: rule(10, 'more', [
      span(100, null, 10, true, false),
      span(50, 100, 8, true, false),
      span(30, 50, 6, true, false),
      span(10, 30, 4, true, false),
      span(0, 10, 2, false, false),
      span(null, 0, 0, false, true),
    ]),
  },
  classes: [
    { id: 'good', from: 85 },
    { id: 'fair', from: 70 },
    { id: 'average', from: 50 },
    { id: 'poor', from: 0 },
  ],
  classStatus: 'evidence',
  classSource: 'Formula in the bank’s export BC0437: IF(AA<50;"Yếu";IF(AA<70;"Trung bình";IF(AA<85;"Khá";"Tốt")))',
  laterTexts: [{ name: 'QĐ 70/QĐ-HĐQT', date: fromIsoDate('2026-07-24') ?? 0 }],
};

/** The editions that come with the product, oldest first. */
export const editions: readonly Edition[] = [EDITION_3986];

/** The edition in force on a day (1900 serial), the newest if several are; null if none is. Scores are of the end of a month. */
export function editionFor(serial: number, among: readonly Edition[] = editions): Edition | null {
  const inForce = among.filter(({ from, to }) => (from === null || from <= serial) && (to === null || serial <= to));
  return inForce.reduce<Edition | null>(
    (best, edition) => (best && (best.from ?? 0) > (edition.from ?? 0) ? best : edition),
    null,
  );
}

/** The edition by which a day's sheets are to be judged: the office's own before the built-in ones; there is always one. */
export const judgingEdition = (serial: number | null, own: readonly Edition[] = []): Edition =>
  (serial === null ? null : (editionFor(serial, own) ?? editionFor(serial))) ?? EDITION_3986;

/** The edition of that id, or null. */
export const editionById = (id: string, among: readonly Edition[] = editions): Edition | null =>
  among.find((edition) => edition.id.toLowerCase() === id.trim().toLowerCase()) ?? null;
