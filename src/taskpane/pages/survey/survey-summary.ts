import type { TableSummary } from '../../../jobs/job';

export type Sureness = 'sure' | 'likely' | 'unsure';

/** In words, because a percentage of certainty tells an office nothing. */
export const sureness = (confidence: number): Sureness =>
  confidence >= 0.9 ? 'sure' : confidence >= 0.7 ? 'likely' : 'unsure';

/** Headings whose meaning is in doubt. */
export const doubtfulHeadings = ({ columns }: TableSummary): string[] =>
  columns.filter(({ confidence }) => sureness(confidence) === 'unsure').map(({ heading }) => heading);

/** Whether a person should look at the table before trusting what is made of it. */
export const needsLook = (table: TableSummary): boolean =>
  table.unsure > 0 || sureness(table.confidence) === 'unsure' || doubtfulHeadings(table).length > 0;

/** The tables that a person should look at first, then the others; within each in the order of the sheets. */
export const doubtfulFirst = (tables: readonly TableSummary[]): readonly TableSummary[] => [
  ...tables.filter(needsLook),
  ...tables.filter((table) => !needsLook(table)),
];
