import type { Host } from '../host';

/** How a request is to fail. */
export interface Failure {
  /** Excel's error code, e.g. `GeneralException` */
  code: string;
  message?: string;
  /** `before` (default): nothing of the request is done; `after`: all of it is done, only the answer is lost */
  when?: 'before' | 'after';
  /**
   * a number of office.js (5004 cell editing, 5102 too many requests, 5103 request too large, 5104 answer too large,
   * 7000 no permission): the transport fails, there is no answer at all
   */
  transportCode?: number;
}

type Deed = (host: Host) => void;

/** What tests can do to the host. Requests are counted from the next one: 1 is the very next; clean-up does not count. */
export class Knobs {
  /** milliseconds before each answer */
  latency = 0;
  /** the workbook is open for reading only: requests that write are refused with AccessDenied */
  readOnly = false;
  /** limits of Excel on the web; off where a test is about something else */
  payloadLimit = true;
  /** bytes of JSON, of a request and of an answer (documented: 5 MB) */
  maxPayload = 5 * 1024 * 1024;

  private readonly failures = new Map<number, Failure>();
  private readonly before = new Map<number, Deed[]>();
  private readonly after = new Map<number, Deed[]>();
  private editing: { ended: Promise<void>; end: () => void } | null = null;

  /** @param count tells how many requests have been made so far */
  constructor(private readonly count: () => number) {}

  /** Lets the nth request from now fail. @example host.knobs.failRequest(2, { code: 'GeneralException' }) */
  failRequest(nth: number, failure: Failure): void {
    this.failures.set(this.count() + nth, failure);
  }

  /** Something happens just before the nth request from now is carried out, e.g. somebody else's edit. */
  beforeRequest(nth: number, deed: Deed): void {
    addTo(this.before, this.count() + nth, deed);
  }

  /** Something happens right after the nth request from now has been answered, that is, before the next sync. */
  afterRequest(nth: number, deed: Deed): void {
    addTo(this.after, this.count() + nth, deed);
  }

  /**
   * The user is editing a cell: requests are refused with InvalidOperationInCellEditMode; those made with
   * `delayForCellEdit` wait until the editing ends (documented).
   */
  startCellEdit(): void {
    if (this.editing) return;
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    this.editing = { ended, end };
  }

  endCellEdit(): void {
    this.editing?.end();
    this.editing = null;
  }

  get cellEdit(): Promise<void> | null {
    return this.editing?.ended ?? null;
  }

  /** Takes what is set for a request. For the host. */
  take(request: number): { failure: Failure | null; before: Deed[]; after: Deed[] } {
    const taken = {
      failure: this.failures.get(request) ?? null,
      before: this.before.get(request) ?? [],
      after: this.after.get(request) ?? [],
    };
    for (const map of [this.failures, this.before, this.after]) map.delete(request);
    return taken;
  }

  /** Everything as it was at the start. */
  reset(): void {
    this.endCellEdit();
    for (const map of [this.failures, this.before, this.after]) map.clear();
    Object.assign(this, { latency: 0, readOnly: false, payloadLimit: true, maxPayload: 5 * 1024 * 1024 });
  }
}

function addTo(map: Map<number, Deed[]>, at: number, deed: Deed): void {
  map.set(at, [...(map.get(at) ?? []), deed]);
}
