/**
 * The workbook's file name from where Office says it is: a path on the desktop, an address on the web; undefined for a workbook
 * that was never saved.
 * @example fileNameOf('C:\\So lieu\\30-9-2026.xlsx') // '30-9-2026.xlsx'
 */
export function fileNameOf(url: string | null | undefined): string | undefined {
  if (!url) return undefined;
  const isAddress = /^https?:/i.test(url);
  const path = isAddress ? (url.split(/[?#]/, 1)[0] ?? '') : url;
  const name = path.split(/[\\/]/).pop();
  if (!name) return undefined;
  if (!isAddress) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // a stray percent sign: the raw name still serves
  }
}
