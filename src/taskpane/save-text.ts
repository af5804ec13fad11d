/** Long enough for any browser to have begun reading the file. */
const KEPT_MS = 60_000;

/** Hands the browser a text file to download. */
export function saveText(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}

/** Whether a download reaches the user: a browser saves it, the webviews of Excel on the desktop drop it without a word. */
export const canSave = (): boolean =>
  typeof Office !== 'undefined' && String(Office.context?.diagnostics?.platform) === 'OfficeOnline';
