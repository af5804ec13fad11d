import { readXlsx } from '../../xlsx/read-xlsx';
import { writeXlsx } from '../../xlsx/write-xlsx';
import { WatchedHost } from './watched-host';

/** A workbook that is open on the page, with the host that its pane talks to. */
export interface OpenBook {
  /** another number for each opening: a pane belongs to one */
  readonly id: number;
  /** the file's name */
  readonly name: string;
  readonly host: WatchedHost;
}

let openings = 0;

/**
 * Reads a file into the sandbox.
 * @throws XlsxError for a file that cannot be read
 */
export async function openBook(name: string, bytes: Uint8Array): Promise<OpenBook> {
  const workbook = await readXlsx(bytes, name);
  const host = new WatchedHost({ workbook, platform: 'PC', uiLocale: 'vi-VN', dataLocale: 'vi-VN' });
  return { id: ++openings, name, host };
}

/** @example resultName('So lieu 30-9.xlsx') // 'So lieu 30-9.result.xlsx' */
export const resultName = (name: string): string => `${name.replace(/\.xls[xm]$/i, '')}.result.xlsx`;

/** Gives the workbook as it is now to the browser's downloads. @throws RangeError if the model holds what no file can */
export async function saveBook({ name, host }: OpenBook): Promise<string> {
  const bytes = await writeXlsx(host.workbook);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = resultName(name);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000); // the browser reads it after the click
  return link.download;
}
