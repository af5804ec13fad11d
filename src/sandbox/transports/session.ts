import type { Answer } from '../host';

/** What the library's executor gets and must give back. Untyped in the library; read from its debug build. */
interface RequestMessage {
  Body: unknown;
}

interface ResponseMessage {
  HttpStatusCode: number;
  ErrorCode: string;
  ErrorMessage: string;
  Headers: null;
  Body: unknown;
}

export interface SessionHost {
  execute(text: string, flags: number): Promise<Answer>;
}

/** The part of `OfficeExtension` that a session needs. */
export interface OfficeExtensionSeam {
  SessionBase: new () => object;
  GenericEventRegistration: { getGenericEventRegistration(controlId: string): unknown };
}

/** Transport codes of office.js as the error codes that add-ins see. */
const CODES: Record<number, string> = {
  5004: 'InvalidOperationInCellEditMode',
  5102: 'ActivityLimitReached',
  5103: 'RequestPayloadSizeLimitExceeded',
  5104: 'ResponsePayloadSizeLimitExceeded',
  7000: 'AccessDenied',
};

/** A session for `Excel.run({ session }, …)`: only the library is needed, no `Office.onReady`. */
export function createSession(host: SessionHost, library: OfficeExtensionSeam): object {
  const session = new library.SessionBase();
  const executeAsync = async (_data: unknown, flags: number, message: RequestMessage): Promise<ResponseMessage> =>
    asResponse(await host.execute(JSON.stringify(message.Body), flags));
  return Object.assign(session, {
    _createRequestExecutorOrNull: () => ({ executeAsync }),
    getEventRegistration: (controlId: string) =>
      library.GenericEventRegistration.getGenericEventRegistration(controlId),
  });
}

function asResponse(answer: Answer): ResponseMessage {
  if ('text' in answer) {
    return { HttpStatusCode: 200, ErrorCode: '', ErrorMessage: '', Headers: null, Body: JSON.parse(answer.text) };
  }
  const ErrorCode = CODES[answer.transportCode] ?? 'GeneralException';
  return { HttpStatusCode: 400, ErrorCode, ErrorMessage: ErrorCode, Headers: null, Body: null };
}
