import { ActionType } from '../protocol/wire';
import type { ActionInfo, RequestBody } from '../protocol/wire';

/** One request as a test wants to see it. */
export interface LoggedRequest {
  /** e.g. `set Values`, `load address,values`, `Clear`, `new` */
  actions: string[];
  /** bytes of JSON */
  sent: number;
  received: number;
  /** the error that the answer carried, if any */
  error: string | null;
}

function describe(action: ActionInfo): string {
  switch (action.ActionType) {
    case ActionType.Instantiate:
      return 'new';
    case ActionType.Query:
      return `load ${(action.QueryInfo?.Select ?? []).join(',') || '*'}`;
    case ActionType.SetProperty:
      return `set ${action.Name}`;
    case ActionType.Update:
      return `update ${Object.keys(action.ObjectState ?? {}).join(',')}`;
    case ActionType.Trace:
      return 'trace';
    default:
      return action.Name;
  }
}

/** Whether the library only gives back its references, which it does after each `Excel.run`. */
export function isCleanUp({ Actions }: RequestBody): boolean {
  const givesBack = (action: ActionInfo): boolean =>
    action.ActionType === ActionType.Method && action.Name === '_RemoveReference';
  return (
    Actions.some(givesBack) &&
    Actions.every((action) => givesBack(action) || action.ActionType === ActionType.Instantiate)
  );
}

/** The round trips of the add-in, without the library's own clean-up and without the custom functions' own traffic. */
export class RequestLog {
  requests: LoggedRequest[] = [];

  get count(): number {
    return this.requests.length;
  }

  add(body: RequestBody, sent: number): LoggedRequest {
    const entry = { actions: body.Actions.map(describe), sent, received: 0, error: null };
    this.requests.push(entry);
    return entry;
  }

  clear(): void {
    this.requests = [];
  }
}

/** Length of a text in UTF-8. */
export const byteLength = (text: string): number => new TextEncoder().encode(text).length;
