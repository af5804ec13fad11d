import type { Running } from '../actions/session';
import type { JobStep } from '../jobs/job';

/** Where each step begins, in percent: reading and writing take most of the time in Excel. */
const BEGINS: Readonly<Record<JobStep, number>> = {
  reading: 5,
  recognising: 45,
  checking: 60,
  scoring: 60,
  scheduling: 60,
  composing: 60,
  writing: 75,
};
const LENGTH: Readonly<Record<JobStep, number>> = {
  reading: 40,
  recognising: 15,
  checking: 15,
  scoring: 15,
  scheduling: 15,
  composing: 15,
  writing: 25,
};

/** How much is done, of one job or of several in one go, 0 … 100. */
export function progressShare({ part, ...job }: Pick<Running, 'step' | 'done' | 'total' | 'part'>): number {
  const share = shareOfJob(job);
  return Math.round(part ? (part.index * 100 + share) / part.count : share);
}

function shareOfJob({ step, done, total }: Pick<Running, 'step' | 'done' | 'total'>): number {
  if (!step) return 0;
  const part = total > 0 ? Math.min(1, Math.max(0, done / total)) : 0;
  return BEGINS[step] + LENGTH[step] * part;
}
