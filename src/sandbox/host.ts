import { Knobs } from './knobs/knobs';
import { RequestLog } from './knobs/request-log';
import { createWorkbook } from './model/create';
import type { OpenWorkbook } from './model/open-workbook';
import type { Workbook } from './model/workbook';
import { DEFAULT_REQUIREMENTS, WEB_REQUIREMENTS } from './requirements';
import { RequestQueue } from './request-queue';
import type { Answer } from './request-queue';
import { hostInfo, webAddinUrl, webAppContext, win32Context } from './transports/app-context';
import type { AppFacts } from './transports/app-context';
import { AppRuntime, VISIBILITY_CHANGED } from './transports/app-runtime';
import { Channel } from './transports/channel';
import { CustomFunctionCalls } from './transports/custom-function-calls';
import type { CallArgument, CallOptions, CallResult } from './transports/custom-function-calls';
import { MessageCategory } from './transports/dispatch-ids';
import { Ribbon } from './transports/ribbon';
import type { Completion } from './transports/ribbon';
import { createSession } from './transports/session';
import type { OfficeExtensionSeam } from './transports/session';
import { WebTransport } from './transports/web';
import { createExternal, executeWin32 } from './transports/win32';
import type { External } from './transports/win32';
import { WorkbookServer } from './workbook-server';

export type { Answer } from './request-queue';

/** Excel on the web, or Excel for Windows. */
export type Platform = 'OfficeOnline' | 'PC';

export interface HostOptions {
  /** the workbook that is open; an empty one if left out */
  workbook?: Workbook;
  platform?: Platform;
  /** requirement sets that the host claims, e.g. `{ ExcelApi: '1.9' }`; the rest as usual */
  requirements?: Readonly<Record<string, string>>;
  /** language of the ribbon and of dates and numbers; `en-US` and `vi-VN` if left out */
  uiLocale?: string;
  dataLocale?: string;
  addinId?: string;
  /** `Office.context.document.settings` that the file brings along */
  documentSettings?: Readonly<Record<string, unknown>>;
  /** needed only by insertWorksheetsFromBase64 */
  readXlsx?: (bytes: Uint8Array) => Workbook;
}

/**
 * Excel's side of the wire for one workbook and one add-in: answers the real office.js, in Node or behind a relay in a
 * browser. Knows no file system and no window.
 * @example const host = new Host({ workbook: createWorkbook(['Tổ TK&VV']), platform: 'PC' });
 */
export class Host {
  readonly platform: Platform;
  readonly log = new RequestLog();
  readonly knobs = new Knobs(() => this.log.count);
  readonly channel = new Channel();
  readonly ribbon = new Ribbon();
  readonly customFunctions: CustomFunctionCalls;
  /** the pane: shown or hidden, started with the document or not */
  readonly appRuntime = new AppRuntime((visibility) =>
    this.channel.push([
      { category: MessageCategory.Event, type: VISIBILITY_CHANGED, targetId: '', text: JSON.stringify({ visibility }) },
    ]),
  );
  /** methods of the old Common API that an add-in called and the sandbox lacks, e.g. 77 = getFileAsync */
  readonly unanswered: number[] = [];
  /** `Office.context.document.settings`, as JSON texts */
  readonly documentSettings = new Map<string, string>();
  readonly requirements: Readonly<Record<string, string>>;
  private readonly server: WorkbookServer;
  private readonly queue: RequestQueue;
  private readonly web = new WebTransport(this);
  private readonly facts: AppFacts;

  constructor(options: HostOptions = {}) {
    this.platform = options.platform ?? 'OfficeOnline';
    for (const [name, value] of Object.entries(options.documentSettings ?? {})) {
      this.documentSettings.set(name, JSON.stringify(value));
    }
    this.requirements = {
      ...DEFAULT_REQUIREMENTS,
      ...(this.platform === 'OfficeOnline' && WEB_REQUIREMENTS),
      ...options.requirements,
    };
    this.customFunctions = new CustomFunctionCalls(this.channel, this.platform === 'PC' ? 0 : null);
    this.server = new WorkbookServer({
      workbook: options.workbook ?? createWorkbook(),
      platform: this.platform,
      dataLocale: options.dataLocale ?? 'vi-VN',
      readXlsx: options.readXlsx ?? null,
      channel: this.channel,
      customFunctions: this.customFunctions,
      appRuntime: this.appRuntime,
    });
    this.queue = new RequestQueue(this, this.server);
    this.facts = {
      platform: this.platform,
      addinId: options.addinId ?? 'sandbox-addin',
      uiLocale: options.uiLocale ?? 'en-US',
      dataLocale: options.dataLocale ?? 'vi-VN',
      documentUrl: this.platform === 'PC' ? 'C:\\Book1.xlsx' : 'https://localhost/Book1.xlsx',
      requirements: this.requirements,
      documentSettings: this.documentSettings,
    };
  }

  /** The workbook as it is now. */
  get workbook(): Workbook {
    return this.server.book.workbook;
  }

  /** The open workbook, for the model's own functions. */
  get book(): OpenWorkbook {
    return this.server.book;
  }

  /** Contents of the files that the add-in has opened as workbooks of their own, in their order. */
  get openedFiles(): readonly Uint8Array[] {
    return this.server.openedFiles;
  }

  /** One request of the library as JSON text, with its flags; requests are answered one after the other. */
  execute(text: string, flags = 0): Promise<Answer> {
    return this.queue.add(text, flags);
  }

  /**
   * Resolves when the add-in has nothing more to ask for the moment, such as the library's own clean-up after
   * `Excel.run`. A page must not be closed before: the library takes a lost answer for an error that nobody catches.
   */
  async quiet(): Promise<void> {
    for (let calm = 0; calm < 3; calm++) {
      await this.queue.idle();
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }

  /** An edit by somebody else: cells as if typed. Add-ins hear of it as a remote change. */
  edit(sheetName: string, address: string, values: unknown): void {
    this.server.editAsOther(sheetName, address, values);
  }

  /** Anything else that somebody else does to the workbook. */
  asOther(deed: (book: OpenWorkbook) => void): void {
    this.server.asOther(deed);
  }

  /** A click on a ribbon button whose action runs a function; resolves when that calls `event.completed()`. */
  clickRibbonButton(functionName: string, controlId = functionName): Promise<Completion> {
    return this.ribbon.click(functionName, controlId);
  }

  /**
   * Calculates `=NAME(args)` with the add-in's custom function, through the library's runtime.
   * @param args cell values; '' is a blank cell, null an argument left out, a block is rows of cells
   */
  callCustomFunction(
    name: string,
    args: readonly CallArgument[],
    options: CallOptions = {},
  ): Promise<CallResult> & { cancel(): void } {
    return this.customFunctions.call(name, args, options);
  }

  /**
   * Gives formulas the add-in's functions, called at once with blanks as the platform has them; null = on this machine the add-in is
   * missing. Everything is calculated anew.
   */
  calculateWith(functions: Readonly<Record<string, (...args: never[]) => unknown>> | null): void {
    const blank = this.platform === 'PC' ? 0 : null;
    this.asOther((book) => {
      book.customFunctions = functions && {
        functions: new Map(Object.entries(functions) as [string, (...args: unknown[]) => unknown][]),
        blank,
      };
      book.dirty = true;
    });
  }

  /** A session of the library on this workbook, without any window: `Excel.run({ session }, …)`. */
  createSession(library: OfficeExtensionSeam): object {
    return createSession(this, library);
  }

  /** Excel on the web: a message from the add-in's window. Answers and events go to `reply`. */
  onXdmMessage(text: string, reply: (text: string) => void): Promise<void> {
    return this.web.receive(text, reply);
  }

  /** Where the add-in's page opens on the web; `hostUrl` is the page that relays messages, of the same host name. */
  addinUrl(url: string, hostUrl: string): string {
    return webAddinUrl(this.facts, url, hostUrl, 'conversation-1');
  }

  /** Excel for Windows: what goes into `window.external`. */
  createExternal(later: (run: () => void) => void): External {
    return createExternal(this, later);
  }

  /** Excel for Windows behind a relay: a call of `window.external.Execute` as plain data. */
  executeWin32(id: number, params: unknown): Promise<unknown[]> {
    return executeWin32(this, id, params);
  }

  hostInfo(): string {
    return hostInfo(this.facts);
  }

  appContext(): Record<string, unknown> {
    return webAppContext(this.facts);
  }

  /** What `window.external.GetContext()` answers, as plain data. */
  win32Context(): Record<string, string | number> {
    return win32Context(this.facts);
  }

  loadSettings(): [string, string][] {
    return [...this.documentSettings];
  }

  saveSettings(entries: readonly [string, string][]): void {
    this.documentSettings.clear();
    for (const [name, value] of entries) this.documentSettings.set(name, value);
  }
}
