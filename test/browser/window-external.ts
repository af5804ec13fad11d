import type { Page } from 'playwright-core';
import type { Host } from '../../src/sandbox/host';
import { EventId } from '../../src/sandbox/transports/dispatch-ids';
import { messagePayload } from '../../src/sandbox/transports/win32';
import { deliver } from './deliver';

interface Facts {
  readonly hostInfo: string;
  readonly context: Record<string, string | number>;
  /** colours as Excel gives them: numbers 0xRRGGBB by name */
  readonly theme: Record<string, number>;
}

/** Runs in the page: `window.external` of Excel for Windows, whose calls go to the test's process and come back. */
function install({ hostInfo, context, theme }: Facts): void {
  interface Bridge {
    __execute(id: number, params: unknown): Promise<unknown[]>;
    __register(id: number): Promise<void>;
    __event(id: number, values: unknown[]): void;
  }
  const bridge = window as unknown as Bridge;
  const safe = (values: unknown[]) => ({ toArray: () => values, dimensions: () => 1 });
  const handlers = new Map<number, (id: number, payload: unknown) => void>();
  bridge.__event = (id, values) => handlers.get(id)?.(id, safe(values));
  const settings = { Read: () => undefined, Write: () => undefined };
  const external = {
    GetHostInfo: () => hostInfo,
    GetContext: () => ({
      ...Object.fromEntries(Object.entries(context).map(([name, value]) => [name, () => value])),
      GetSettings: () => settings,
      GetOfficeThemeInfo: () => JSON.stringify(theme),
    }),
    Execute: (id: number, params: unknown, callback: (result: unknown, status: number) => void) =>
      void bridge.__execute(id, params).then((values) => callback(safe(values), Number(values[0]))),
    RegisterEvent: (
      id: number,
      _target: string,
      handler: (id: number, payload: unknown) => void,
      callback: (result: unknown) => void,
    ) => {
      handlers.set(id, handler);
      void bridge.__register(id).then(() => callback(safe([0])));
    },
    UnregisterEvent: (id: number, _target: string, callback: (result: unknown) => void) => {
      handlers.delete(id);
      setTimeout(() => callback(safe([0])), 0);
    },
  };
  Object.defineProperty(window, 'external', { value: external, configurable: true, writable: true });
}

/** Makes the page believe that it runs in Excel for Windows, with `host` behind it, in a theme with that background (0xRRGGBB). */
export async function connectWindow(page: Page, host: Host, background: number): Promise<void> {
  const event = (id: number, values: unknown[]): void => void deliver(page, '__event', id, values);
  await page.exposeBinding('__execute', (_source, id: number, params: unknown) => host.executeWin32(id, params));
  await page.exposeBinding('__register', (_source, id: number) => {
    if (id === EventId.RichApiMessage) host.channel.open((messages) => event(id, messagePayload(messages)));
    if (id === EventId.AppCommandInvoked)
      host.ribbon.connect((click) => event(id, [click.id, click.functionName, click.eventText]));
  });
  await page.addInitScript(install, {
    hostInfo: host.hostInfo(),
    context: host.win32Context(),
    theme: { bodyBackgroundColor: background },
  });
}
