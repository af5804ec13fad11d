import { Args } from './args';
import { HostError, refuse } from './host-error';
import { HostObject } from './host-object';
import { identity, located, query } from './query';
import type { TypeTable } from './type-table';
import { ActionType, PathType } from './wire';
import type { ActionInfo, ArgumentInfo, ObjectPathInfo, RequestBody, ResponseBody, ResponseError } from './wire';

export interface BatchOptions {
  table: TypeTable;
  /** the object that every path starts from */
  root: () => HostObject;
  /** objects that are made by the name of a service */
  services?: Record<string, () => HostObject>;
}

/** Answers one request after the other. Knows object paths and actions, nothing of Excel. */
export class BatchProcessor {
  /** objects that the client holds across requests */
  readonly references = new Map<string, HostObject>();
  private nextReference = 1;
  private objects = new Map<number, HostObject | null>();
  private paths: RequestBody['ObjectPaths'] = {};

  constructor(private readonly options: BatchOptions) {}

  /** Runs the actions in order. The first refusal ends the request; what was done before it stays done. */
  process(body: RequestBody): ResponseBody {
    this.objects = new Map();
    this.paths = body.ObjectPaths;
    const response: ResponseBody = { Results: [], TraceIds: [] };
    for (const [index, action] of body.Actions.entries()) {
      try {
        const value = this.run(action);
        if (action.ActionType === ActionType.Trace) response.TraceIds.push(action.Id);
        response.Results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (error) {
        response.Error = asError(error, index);
        break;
      }
    }
    return response;
  }

  private run(action: ActionInfo): unknown {
    switch (action.ActionType) {
      case ActionType.Trace:
        return null;
      case ActionType.Instantiate: {
        const object = this.object(action.ObjectPathId);
        return object === null ? null : identity(this.options.table, object);
      }
      case ActionType.Query:
        return query(this.options.table, this.object(action.ObjectPathId), action.QueryInfo ?? {});
      case ActionType.SetProperty:
        return this.set(this.existing(action.ObjectPathId), action.Name, this.args(action.ArgumentInfo)[0]);
      case ActionType.Update:
        return this.update(this.existing(action.ObjectPathId), action.ObjectState ?? {});
      case ActionType.Method:
        return this.method(action);
      default:
        throw refuse.notImplemented(`action type ${action.ActionType}`);
    }
  }

  private update(object: HostObject, state: Record<string, unknown>): void {
    for (const [name, value] of Object.entries(state)) this.set(object, name, value);
  }

  private method(action: ActionInfo): unknown {
    const object = this.object(action.ObjectPathId);
    if (action.Name === '_KeepReference') return this.keep(object);
    const args = this.args(action.ArgumentInfo);
    if (action.Name === '_RemoveReference') return void this.references.delete(String(args[0]));
    if (object === null) throw nullObject(action.Name);
    const result = this.call(object, action.Name, args);
    return result instanceof HostObject ? identity(this.options.table, result) : result;
  }

  private keep(object: HostObject | null): void {
    if (!object || object.referenceId !== null || !this.options.table.entry(object.type).keepReference) return;
    object.referenceId = `ref${this.nextReference++}`;
    this.references.set(object.referenceId, object);
  }

  private call(object: HostObject, name: string, args: unknown[]): unknown {
    return located(object.type, name, () => {
      const method = this.options.table.entry(object.type).methods?.[name];
      if (!method) throw refuse.notImplemented(`${object.type}.${name}`);
      return method(object.target, new Args(args));
    });
  }

  private set(object: HostObject, name: string, value: unknown): void {
    located(object.type, name, () => {
      const property = this.options.table.property(object, name);
      if (!property) throw refuse.notImplemented(`set of ${object.type}.${name}`);
      if (!property.set) throw refuse.invalidArgument(`${object.type}.${name} is read-only.`);
      property.set(object.target, value);
    });
  }

  private args(info: ArgumentInfo | undefined): unknown[] {
    const convert = (value: unknown, pathId: unknown): unknown => {
      if (Array.isArray(pathId) && Array.isArray(value)) return value.map((item, i) => convert(item, pathId[i]));
      return typeof pathId === 'number' && pathId > 0 ? this.object(pathId) : this.plain(value);
    };
    return (info?.Arguments ?? []).map((value, i) => convert(value, info?.ReferencedObjectPathIds?.[i]));
  }

  /** Objects inside a plain-object argument come as `{_ObjectPathId}`. */
  private plain(value: unknown): unknown {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
    if ('_ObjectPathId' in value) return this.object(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.plain(item)]));
  }

  private existing(pathId: number): HostObject {
    const object = this.object(pathId);
    if (object === null) throw nullObject('');
    return object;
  }

  /** Each path is evaluated once a request, so that `worksheets.add()` adds one sheet. */
  private object(pathId: number): HostObject | null {
    const known = this.objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.paths[pathId];
    if (!path) throw refuse.invalidArgument(`There is no object path ${pathId}.`);
    const object = this.resolve(path);
    this.objects.set(pathId, object);
    return object;
  }

  private resolve(path: ObjectPathInfo): HostObject | null {
    if (path.ObjectPathType === PathType.Global) return this.options.root();
    if (path.ObjectPathType === PathType.Null) return null;
    if (path.ObjectPathType === PathType.New) return this.service(path.Name);
    if (path.ObjectPathType === PathType.Reference) return this.referenced(path.Name);
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === PathType.Property) return this.child(parent, path.Name);
    if (path.ObjectPathType === PathType.Indexer) return this.item(parent, this.args(path.ArgumentInfo));
    const result = this.call(parent, path.Name, this.args(path.ArgumentInfo));
    if (result !== null && !(result instanceof HostObject)) {
      throw refuse.notImplemented(`${parent.type}.${path.Name} as an object`);
    }
    return result;
  }

  private service(name: string): HostObject {
    const create = this.options.services?.[name];
    if (!create) throw refuse.notImplemented(`service ${name}`);
    return create();
  }

  private referenced(id: string): HostObject {
    const object = this.references.get(id);
    if (!object) throw refuse.itemNotFound();
    return object;
  }

  private child(parent: HostObject, name: string): HostObject | null {
    return located(parent.type, name, () => {
      const wireName = this.options.table.navName(parent.type, name);
      if (!wireName) throw refuse.notImplemented(`${parent.type}.${name}`);
      return this.options.table.entry(parent.type).nav![wireName]!(parent.target);
    });
  }

  private item(parent: HostObject, args: unknown[]): HostObject {
    return located(parent.type, 'GetItem', () => {
      const { indexer } = this.options.table.entry(parent.type);
      if (!indexer) throw refuse.notImplemented(`${parent.type}.getItem`);
      const item = indexer(parent.target, new Args(args));
      if (!item) throw refuse.itemNotFound();
      return item;
    });
  }
}

function nullObject(member: string): HostError {
  const error = new HostError('InvalidObjectPath', 'The object path does not lead to an object.', 400);
  if (member) error.location = member;
  return error;
}

/** A failure of the host's own code must not look like Excel's answer: it gets a code of its own, with the cause. */
function asError(error: unknown, index: number): ResponseError {
  const refusal =
    error instanceof HostError
      ? error
      : new HostError('SandboxFailure', `The sandbox failed: ${error instanceof Error ? error.stack : error}`, 500);
  return {
    Code: refusal.code,
    Message: refusal.message,
    Location: refusal.location,
    ActionIndex: index,
    HttpStatusCode: refusal.httpStatusCode,
  };
}
