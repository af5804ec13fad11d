import type { Answer } from '../host';
import { asTuple } from './channel';
import type { Channel, HostMessage } from './channel';
import { EventId, MethodId, NOT_IMPLEMENTED } from './dispatch-ids';
import type { Ribbon } from './ribbon';

/** What the transport serves. */
export interface Win32Host {
  execute(text: string, flags: number): Promise<Answer>;
  hostInfo(): string;
  win32Context(): Record<string, string | number>;
  saveSettings(entries: [string, string][]): void;
  loadSettings(): [string, string][];
  readonly unanswered: number[];
  readonly channel: Channel;
  readonly ribbon: Ribbon;
}

/** COM's safe array, as far as the library looks at it. */
interface SafeArray {
  toArray(): unknown[];
  dimensions(): number;
}

const safe = (values: unknown[]): SafeArray => ({ toArray: () => values, dimensions: () => 1 });

type Callback = (result: SafeArray, status?: number) => void;
type Handler = (eventId: number, payload: SafeArray) => void;

/** `window.external` of Excel for Windows. */
export interface External {
  GetContext(): Record<string, () => unknown>;
  GetHostInfo(): string;
  Execute(id: number, params: unknown, callback: Callback): void;
  RegisterEvent(id: number, targetId: string, handler: Handler, callback: Callback): void;
  UnregisterEvent(id: number, targetId: string, callback: Callback): void;
}

/** Messages in plain inner arrays: two inner safe arrays would be taken for a table. */
export const messagePayload = (messages: readonly HostMessage[]): unknown[] => messages.map(asTuple);

/** A call of the library as plain data: `[status, …]`. For `window.external` in Node and behind a relay in Chromium. */
export async function executeWin32(host: Win32Host, id: number, params: unknown): Promise<unknown[]> {
  if (id === MethodId.RichApiRequest) {
    const parts = firstArray(params);
    const answer = await host.execute(String(parts[4]), Number(parts[6]));
    return 'text' in answer ? [0, 200, [], answer.text] : [answer.transportCode];
  }
  if (id === MethodId.AppCommandCompleted) {
    const [commandId, status, data] = Object.values(params as object) as [string, number, string];
    host.ribbon.complete(commandId, status, data);
    return [0];
  }
  host.unanswered.push(id);
  return [NOT_IMPLEMENTED];
}

function firstArray(params: unknown): unknown[] {
  const [first] = Object.values(params as object) as unknown[];
  return Array.isArray(first) ? first : (params as unknown[]);
}

/** Makes the object that the library looks for in `window.external`. */
export function createExternal(host: Win32Host, later: (run: () => void) => void): External {
  const settings = {
    Read(names: string[], values: string[]): void {
      for (const [name, value] of host.loadSettings()) {
        names.push(name);
        values.push(value);
      }
    },
    Write(names: string[], values: string[]): void {
      host.saveSettings(names.map((name, i) => [name, values[i] ?? '']));
    },
  };
  const context = Object.fromEntries(Object.entries(host.win32Context()).map(([name, value]) => [name, () => value]));
  return {
    GetContext: () => ({ ...context, GetSettings: () => settings }),
    GetHostInfo: () => host.hostInfo(),
    /** At once when the answer is there: events are sent later and must not overtake it. */
    Execute: (id, params, callback) =>
      void executeWin32(host, id, params).then((values) => callback(safe(values), Number(values[0]))),
    RegisterEvent: (id, _targetId, handler, callback) => {
      connect(host, id, handler);
      later(() => callback(safe([0])));
    },
    UnregisterEvent: (id, _targetId, callback) => {
      if (id === EventId.RichApiMessage) host.channel.close();
      later(() => callback(safe([0])));
    },
  };
}

function connect(host: Win32Host, id: number, handler: Handler): void {
  if (id === EventId.RichApiMessage) {
    host.channel.open((messages) => handler(id, safe(messagePayload(messages))));
  }
  if (id === EventId.AppCommandInvoked) {
    host.ribbon.connect((click) => handler(id, safe([click.id, click.functionName, click.eventText])));
  }
}
