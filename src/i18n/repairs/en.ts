import type { RepairPlan, WhyLeft } from '../../core/check/repairs/repair';
import { formatNumber } from '../format';
import type { vi } from './vi';

const LEFT: Readonly<Record<WhyLeft, string>> = {
  formula: 'the cell is calculated',
  changed: 'the cell has just changed',
  ambiguous: 'it can be read in two ways and somebody has to say which',
  words: 'words or a unit stand beside the figure',
  timeOfDay: 'the time of day would be lost',
  noDay: 'it names a month without a day',
  evidence: 'other cells of the table can only be read by the way this one is written',
  legacyFont: 'its words are in a legacy font; turn them into Unicode first',
  notExact: 'the code is repeated but the rows differ; somebody has to look',
};

/** Words on the repairs that the add-in can make. */
export const en: typeof vi = {
  names: {
    textToNumber: 'Turn text into numbers',
    textToDate: 'Turn text into dates',
    padCode: 'Restore leading zeros of codes',
    toUnicode: 'Turn legacy fonts into Unicode',
    trim: 'Remove stray spaces',
    markDuplicates: 'Mark duplicate rows',
  },
  preview: ({ edits, rows }: RepairPlan) =>
    rows.length > 0
      ? `${formatNumber('en', rows.length)} duplicate rows will be coloured; none is deleted or changed.`
      : edits.length > 0
        ? `${formatNumber('en', edits.length)} cells will be changed; every number keeps its value.`
        : 'No cell can be repaired.',
  leftOut: (why: WhyLeft, count: number) => `${formatNumber('en', count)} cells stay as they are: ${LEFT[why]}.`,
  done: (cells: number, rows: number) =>
    rows > 0 ? `${formatNumber('en', rows)} duplicate rows coloured.` : `${formatNumber('en', cells)} cells changed.`,
  marked: (count: number, withoutNote: number) =>
    `${formatNumber('en', count)} cells marked.${
      withoutNote > 0
        ? ` ${formatNumber('en', withoutNote)} of them have a data validation of their own: coloured only, without a note.`
        : ''
    }`,
  unmarked: (count: number) =>
    count > 0 ? `${formatNumber('en', count)} marks of the add-in removed.` : 'There are no marks of the add-in.',
  note: { mark: 'TKVV', expected: 'Expected' },
};
