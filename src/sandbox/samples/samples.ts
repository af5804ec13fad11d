import { MISTAKES } from './mistakes/all';
import { addOwnSheets } from './own/own-sheets';
import { officeSample } from './sample';
import type { Sample } from './sample';
import { printedSample } from './seed/printed-sample';

/** What `npm run samples` writes: the office with its mistakes and what it typed for the report, and the printed tables of 2020. */
export const SAMPLES: Readonly<Record<string, () => Promise<Sample>>> = {
  'phong-giao-dich.xlsx': async () => {
    const { workbook, mistakes, office } = officeSample('phong-giao-dich.xlsx', MISTAKES);
    await addOwnSheets(workbook, office);
    return { workbook, mistakes };
  },
  'bieu-uy-thac-2020.xlsx': () => Promise.resolve(printedSample()),
};
