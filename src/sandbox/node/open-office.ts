import { JSDOM, VirtualConsole } from 'jsdom';
import type { DOMWindow } from 'jsdom';
import { Host } from '../host';
import type { HostOptions } from '../host';
import { loadOffice, pageUrl } from './load-office';
import type { OfficeWindow } from './load-office';

export interface OpenOffice extends OfficeWindow {
  host: Host;
  window: DOMWindow;
  /** closes the page once the library has nothing under way; the workbook stays readable */
  close(): Promise<void>;
}

export interface OpenOptions extends HostOptions {
  debug?: boolean;
}

/**
 * Opens a workbook in the sandbox and loads the real office.js into a page beside it.
 * @example
 * const { Excel, host, close } = await openOffice({ workbook, platform: 'PC' });
 * await Excel.run(async (context) => { … });
 * await close();
 */
export async function openOffice(options: OpenOptions = {}): Promise<OpenOffice> {
  const host = new Host(options);
  const dom = new JSDOM('<!doctype html><html><head></head><body></body></html>', {
    url: pageUrl(host),
    runScripts: 'outside-only',
    virtualConsole: new VirtualConsole().sendTo(console),
  });
  const context = dom.getInternalVMContext();
  await loadOffice(dom.window, {
    host,
    run: (script) => void script.runInContext(context),
    ...(options.debug !== undefined && { debug: options.debug }),
  });
  const { Office, Excel, OfficeExtension } = dom.window as unknown as OfficeWindow;
  const close = async (): Promise<void> => {
    await host.quiet();
    dom.window.close();
  };
  return { host, Office, Excel, OfficeExtension, window: dom.window, close };
}
