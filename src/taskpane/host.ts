/** Where the page finds itself: still asking, in Excel, in no Office at all, or without the library that could tell. */
export type HostState = 'starting' | 'excel' | 'none' | 'noOffice';

export async function findHost(): Promise<Exclude<HostState, 'starting'>> {
  if (typeof Office === 'undefined') return 'noOffice';
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel ? 'excel' : 'none';
}
