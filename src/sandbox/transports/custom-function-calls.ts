import type { CellValue } from '../model/workbook';
import { MessageCategory } from './dispatch-ids';
import type { Channel } from './channel';

/** A cell's value or a block of them, as Excel hands it to a custom function. null = an argument left out. */
export type CallArgument = CellValue | null | CellValue[][];

/** What came back: a value (or a block to spill), or an error as the cell would show it. */
export type CallResult = { value: unknown } | { error: string; message?: string };

const CALL = 1000;
const CANCEL = 1001;

/** `CustomFunctions.ErrorCode` as the cell shows it. */
const ERROR_TEXT: Record<number, string> = {
  0: '#VALUE!',
  1: '#N/A',
  2: '#N/A', // no function is associated with the name
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#N/A',
  10: '#N/A',
};

interface Pending {
  resolve(result: CallResult): void;
  onResult?: (result: CallResult) => void;
}

export interface CallOptions {
  /** the cell that holds the formula */
  address?: string;
  /** a streaming function: each result is told, and the call goes on until it is cancelled */
  onResult?: (result: CallResult) => void;
}

const CANCELABLE = 1;
const STREAMING = 2;

/** Calls custom functions through the library's own runtime, as Excel does when it calculates a cell. */
export class CustomFunctionCalls {
  private readonly pending = new Map<number, Pending>();
  private lastId = 0;
  private readyNow: () => void = () => undefined;
  /** resolves when the add-in's runtime takes calls */
  readonly ready = new Promise<void>((resolve) => (this.readyNow = resolve));

  constructor(
    private readonly channel: Channel,
    private readonly blank: 0 | null,
  ) {}

  setReady(): void {
    this.readyNow();
  }

  /** The call, and a way to cancel it. */
  call(
    name: string,
    args: readonly CallArgument[],
    options: CallOptions = {},
  ): Promise<CallResult> & { cancel(): void } {
    const id = ++this.lastId;
    const flags = options.onResult ? CANCELABLE | STREAMING : 0;
    const result = new Promise<CallResult>((resolve) =>
      this.pending.set(id, { resolve, ...(options.onResult && { onResult: options.onResult }) }),
    );
    const text = JSON.stringify([id, name, this.converted(args), options.address ?? 'Sheet1!A1', flags, null]);
    void this.ready.then(() => this.send(CALL, text));
    return Object.assign(result, { cancel: () => this.cancel(id) });
  }

  /** Blank cells arrive as 0 on the desktop and as null on the web (reported: office-js #1951, #4702, #5262). */
  private converted(args: readonly CallArgument[]): unknown[] {
    const one = (value: CellValue | null): unknown => (value === '' ? this.blank : value);
    return args.map((arg) => (Array.isArray(arg) ? arg.map((row) => row.map(one)) : one(arg)));
  }

  private cancel(id: number): void {
    this.pending.delete(id);
    this.send(CANCEL, JSON.stringify({ invocationId: id }));
  }

  private send(type: number, text: string): void {
    this.channel.push([{ category: MessageCategory.CustomFunction, type, targetId: '', text }]);
  }

  /** A result from the runtime: `[id, ok, value, errorCode]`. */
  receive(id: number, ok: boolean, value: unknown, errorCode: unknown): void {
    const call = this.pending.get(id);
    if (!call) return;
    const result = ok ? { value: shown(value) } : failed(value, errorCode);
    if (call.onResult) call.onResult(result);
    else this.pending.delete(id);
    call.resolve(result);
  }
}

/** Errors inside a block come as objects: the cell shows their text. */
function shown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shown);
  const entity = value as { type?: unknown; basicValue?: unknown } | null;
  return entity?.type === 'Error' ? entity.basicValue : value;
}

function failed(message: unknown, errorCode: unknown): CallResult {
  const error = ERROR_TEXT[Number(errorCode)] ?? '#VALUE!';
  return typeof message === 'string' && message !== '' ? { error, message } : { error };
}
