import type { Host } from '../../host';
import type { External } from '../../transports/win32';

/**
 * `window.external` for the pane's frame. Excel for Windows is played, not Excel on the web: office.js wants https of the latter's page,
 * which a page on this machine does not have. The file keeps its name; no theme is told, so that the pane takes the browser's.
 */
export function pageExternal(host: Host, fileName: string): External {
  const external = host.createExternal((run) => void setTimeout(run, 0));
  return {
    ...external,
    GetContext: () => ({
      ...external.GetContext(),
      GetDocUrl: () => `C:\\${fileName}`,
      GetOfficeThemeInfo: () => '{}',
    }),
  };
}
