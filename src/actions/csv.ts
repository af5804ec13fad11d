import { paneTexts } from '../i18n/pane';
import type { Action } from './action';
import { loadJobs } from './load-jobs';
import { withFindings } from './when';

/** Few enough to be written in an instant; between them the pane answers. */
const SLICE = 500;

/** The findings as the content of a CSV file; writes nothing. */
export const csv: Action<'csv'> = {
  id: 'csv',
  icon: 'M10 3v9.5M6.5 9l3.5 3.5L13.5 9M4 16.5h12',
  label: (language) => paneTexts(language).actions.csv,
  undoable: false,
  enabled: withFindings,
  run: async ({ language }, findings) => {
    const { csvHead, csvRows } = await loadJobs();
    const parts = [csvHead(language)];
    for (let from = 0; from < findings.length; from += SLICE) {
      parts.push(csvRows(findings.slice(from, from + SLICE), language, from));
      await new Promise((resume) => setTimeout(resume));
    }
    return parts.join('');
  },
};
