import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Workbook } from '../../src/sandbox/model/workbook';
import { readXlsx } from '../../src/sandbox/xlsx/read-xlsx';

/** The district office's sample workbook, read anew, so that no test sees what another wrote. */
export const openSample = (): Promise<Workbook> =>
  readXlsx(readFileSync('assets/samples/phong-giao-dich.xlsx'), 'phong-giao-dich.xlsx');

export const sheetNames = (workbook: Workbook): string[] => workbook.sheets.map(({ name }) => name);

/** All that stands in the cells of each sheet, by sheet name, as one text each: equal texts, equal cells. */
export const contentOf = (workbook: Workbook): Record<string, string> =>
  Object.fromEntries(
    workbook.sheets.map(({ name, cells }) => [
      name,
      hash(
        [...cells]
          .filter(([, { value, formula }]) => value !== '' || formula !== undefined)
          .sort(([a], [b]) => a - b)
          .map(([key, { value, formula }]) => [key, value, formula ?? null]),
      ),
    ]),
  );

/** The same of the user's own sheets: without those that the add-in writes on request. */
export const usersOf = (workbook: Workbook): Record<string, string> =>
  Object.fromEntries(Object.entries(contentOf(workbook)).filter(([name]) => !name.startsWith('TKVV ')));

const hash = (content: unknown): string => createHash('sha1').update(JSON.stringify(content)).digest('hex');
