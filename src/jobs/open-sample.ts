import { openWorkbook } from '../excel/open-workbook';
import { FileNotLoaded } from './file-not-loaded';

/** The sample workbook lies beside the pane: invented people only. */
const SAMPLE = 'assets/samples/phong-giao-dich.xlsx';

/** Bytes in one call of `fromCharCode`: engines limit the number of arguments. */
const BLOCK = 0x8000;

/** Opens the sample as a new workbook. @throws FileNotLoaded; what `openWorkbook` throws */
export async function openSample(): Promise<void> {
  await openWorkbook(base64Of(await fetchFile(SAMPLE)));
}

async function fetchFile(path: string): Promise<Uint8Array> {
  try {
    const response = await fetch(path);
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
    throw new FileNotLoaded(`${path}: ${response.status}`);
  } catch (error) {
    throw error instanceof FileNotLoaded ? error : new FileNotLoaded(path, { cause: error });
  }
}

/** @example base64Of(new Uint8Array([80, 75])) // 'UEs=' */
export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += BLOCK) text += String.fromCharCode(...bytes.subarray(at, at + BLOCK));
  return btoa(text);
}
