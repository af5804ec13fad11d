import type { Host } from './host';
import type { Failure } from './knobs/knobs';
import { byteLength, isCleanUp } from './knobs/request-log';
import type { LoggedRequest } from './knobs/request-log';
import { RequestFlag } from './protocol/wire';
import type { RequestBody, ResponseBody } from './protocol/wire';
import type { WorkbookServer } from './workbook-server';

/** JSON of the answer, or the number of a failure between add-in and host. */
export type Answer = { text: string } | { transportCode: number };

/** Numbers by which office.js knows why there is no answer. */
export const TransportCode = {
  cellEditMode: 5004,
  requestTooLarge: 5103,
  answerTooLarge: 5104,
} as const;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Answers requests one after the other, as the knobs want it. */
export class RequestQueue {
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly host: Host,
    private readonly server: WorkbookServer,
  ) {}

  add(text: string, flags: number): Promise<Answer> {
    const answer = this.last.then(() => this.answer(text, flags));
    this.last = answer.catch(() => undefined);
    return answer;
  }

  /** Resolves when every request made so far has been answered. */
  async idle(): Promise<void> {
    await this.last;
  }

  private async answer(text: string, flags: number): Promise<Answer> {
    const body = JSON.parse(text) as RequestBody;
    if (isCleanUp(body) || isRuntimeTraffic(body)) return { text: this.carryOut(body, flags).text };
    const { knobs, log } = this.host;
    const logged = log.add(body, byteLength(text));
    const { failure, before, after } = knobs.take(log.count);
    if (knobs.latency > 0) await wait(knobs.latency);
    for (const deed of before) deed(this.host);
    const answer = await this.attempt(body, flags, failure, logged);
    for (const deed of after) deed(this.host);
    return answer;
  }

  private async attempt(
    body: RequestBody,
    flags: number,
    failure: Failure | null,
    logged: LoggedRequest,
  ): Promise<Answer> {
    const { knobs } = this.host;
    if (knobs.cellEdit) {
      if (!(flags & RequestFlag.DelayForCellEdit)) return lost(logged, TransportCode.cellEditMode);
      await knobs.cellEdit;
    }
    if (this.tooLarge(logged.sent)) return lost(logged, TransportCode.requestTooLarge);
    if (failure && failure.when !== 'after') return failed(failure, logged);
    const answer = this.carryOut(body, flags);
    if (failure) return failed(failure, logged);
    logged.received = byteLength(answer.text);
    logged.error = answer.error;
    return this.tooLarge(logged.received) ? lost(logged, TransportCode.answerTooLarge) : { text: answer.text };
  }

  /** Only Excel on the web has the limit (documented). */
  private tooLarge(bytes: number): boolean {
    const { knobs, platform } = this.host;
    return platform === 'OfficeOnline' && knobs.payloadLimit && bytes > knobs.maxPayload;
  }

  private carryOut(body: RequestBody, flags: number): { text: string; error: string | null } {
    const refused = this.host.knobs.readOnly && (flags & RequestFlag.Write) !== 0;
    const response = refused ? refusal('AccessDenied', 'The workbook is read-only.', 401) : this.server.process(body);
    return { text: JSON.stringify(response), error: response.Error?.Code ?? null };
  }
}

/** What the custom functions' runtime says on its own account: it is no round trip of the add-in. */
const isRuntimeTraffic = (body: RequestBody): boolean =>
  Object.values(body.ObjectPaths).some(
    (path) => path.Name.startsWith('Microsoft.') || path.Name.startsWith('_Runtime'),
  );

function lost(logged: LoggedRequest, transportCode: number): Answer {
  logged.error = `transport ${transportCode}`;
  return { transportCode };
}

function failed(failure: Failure, logged: LoggedRequest): Answer {
  if (failure.transportCode !== undefined) return lost(logged, failure.transportCode);
  logged.error = failure.code;
  const message = failure.message ?? 'There was an internal error while processing the request.';
  return { text: JSON.stringify(refusal(failure.code, message, 500)) };
}

const refusal = (Code: string, Message: string, HttpStatusCode: number): ResponseBody => ({
  Results: [],
  TraceIds: [],
  Error: { Code, Message, Location: null, ActionIndex: 0, HttpStatusCode },
});
