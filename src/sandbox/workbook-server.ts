import { parseArea } from '../core/cell/address';
import { EVENT_SCOPE_WORKBOOK } from './excel/event-types';
import { eventMessages } from './excel/event-messages';
import type { HostSide } from './excel/host-side';
import { createProcessor } from './excel/processor';
import { settle } from './formula/calculate';
import { writeInputs } from './model/edit';
import type { LiveArea } from './model/open-workbook';
import { OpenWorkbook } from './model/open-workbook';
import { findSheet } from './model/sheet-names';
import type { Workbook } from './model/workbook';
import type { BatchProcessor } from './protocol/batch';
import type { RequestBody, ResponseBody } from './protocol/wire';
import type { AppRuntime } from './transports/app-runtime';
import type { Channel, HostMessage } from './transports/channel';
import type { CustomFunctionCalls } from './transports/custom-function-calls';
import { MessageCategory } from './transports/dispatch-ids';

export interface WorkbookServerOptions {
  workbook: Workbook;
  platform: HostSide['platform'];
  dataLocale: string;
  readXlsx: HostSide['readXlsx'];
  channel: Channel;
  customFunctions: CustomFunctionCalls;
  appRuntime: AppRuntime;
}

/** The workbook behind the protocol: carries out requests, calculates, and tells listeners what happened. */
export class WorkbookServer implements HostSide {
  readonly book: OpenWorkbook;
  readonly platform: HostSide['platform'];
  readonly dataLocale: string;
  readonly readXlsx: HostSide['readXlsx'];
  /** files that the add-in has opened as workbooks of their own */
  readonly openedFiles: Uint8Array[] = [];
  private readonly processor: BatchProcessor;
  private readonly channel: Channel;
  private readonly subscriptions = new Map<string, number>();
  private readonly eventRanges = new Map<string, { sheetId: string; address: string }>();
  private eventCount = 0;

  constructor(options: WorkbookServerOptions) {
    this.book = new OpenWorkbook(options.workbook);
    this.platform = options.platform;
    this.dataLocale = options.dataLocale;
    this.readXlsx = options.readXlsx;
    this.channel = options.channel;
    this.processor = createProcessor({ host: this, book: this.book }, options.customFunctions, options.appRuntime);
  }

  /** Carries out one request; formulas are up to date when it is answered, events follow after the answer. */
  process(body: RequestBody): ResponseBody {
    const response = this.processor.process(body);
    this.book.calculationSuspended = false;
    settle(this.book);
    this.forgetUntracked();
    this.announce(false);
    return response;
  }

  editAsOther(sheetName: string, address: string, values: unknown): void {
    const sheet = findSheet(this.book.workbook, sheetName);
    const area = parseArea(address);
    if (!sheet || !area) throw new Error(`There are no cells ${sheetName}!${address}.`);
    this.asOther((book) => writeInputs(book, sheet, area, values));
  }

  asOther(deed: (book: OpenWorkbook) => void): void {
    deed(this.book);
    settle(this.book);
    this.announce(true);
  }

  subscribe(eventType: number, scopeId: string | null, on: boolean): void {
    const key = `${eventType} ${scopeId ?? EVENT_SCOPE_WORKBOOK}`;
    this.subscriptions.set(key, Math.max((this.subscriptions.get(key) ?? 0) + (on ? 1 : -1), 0));
  }

  openWorkbook(file: Uint8Array): void {
    this.openedFiles.push(file);
  }

  eventRange(referenceId: string): { sheetId: string; address: string } | null {
    return this.eventRanges.get(referenceId) ?? null;
  }

  /** Ranges that the client does not track live no longer than their request. */
  private forgetUntracked(): void {
    this.book.live.clear();
    for (const { target } of this.processor.references.values()) {
      const { live } = target as { live?: LiveArea };
      if (live) this.book.live.add(live);
    }
  }

  /** Only what the add-in registered for is sent, after the answer, as in Excel. */
  private announce(remote: boolean): void {
    const messages = this.book.takeEvents().flatMap((event) => {
      const referenceId = `event-${++this.eventCount}`;
      const wanted = eventMessages(event, remote, referenceId).flatMap((one) =>
        [one.targetId, ...(one.only ? [] : [EVENT_SCOPE_WORKBOOK])]
          .filter((scope) => (this.subscriptions.get(`${one.type} ${scope}`) ?? 0) > 0)
          .map((targetId): HostMessage => {
            const text = JSON.stringify(one.message);
            return { category: MessageCategory.Event, type: one.type, targetId, text };
          }),
      );
      if (wanted.length > 0 && 'address' in event) {
        this.eventRanges.set(referenceId, { sheetId: event.sheet.id, address: event.address });
      }
      return wanted;
    });
    if (messages.length > 0) setTimeout(() => this.channel.push(messages), 0);
  }
}
