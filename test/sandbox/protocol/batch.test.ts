import { BatchProcessor } from '../../../src/sandbox/protocol/batch';
import { refuse } from '../../../src/sandbox/protocol/host-error';
import { HostObject, defineType, readOnly } from '../../../src/sandbox/protocol/host-object';
import { TypeTable } from '../../../src/sandbox/protocol/type-table';
import { ActionType, PathType } from '../../../src/sandbox/protocol/wire';
import type { ActionInfo, ObjectPathInfo } from '../../../src/sandbox/protocol/wire';

/** A shelf of boxes: nothing of Excel. */
interface Box {
  name: string;
  weight: number;
}
const shelf: { boxes: Box[]; made: number } = { boxes: [], made: 0 };
const box = (one: Box) => new HostObject('Box', one);

const processor = () =>
  new BatchProcessor({
    root: () => new HostObject('Shelf', shelf),
    table: new TypeTable([
      defineType<typeof shelf>({
        name: 'Shelf',
        items: ({ boxes }) => boxes.map(box),
        props: { Count: readOnly(({ boxes }) => boxes.length) },
        indexer: ({ boxes }, args) => {
          const wanted = args.text(0);
          return boxes.filter(({ name }) => name === wanted).map(box)[0] ?? null;
        },
        methods: {
          Add: (target, args) => {
            target.made++;
            const one = { name: args.text(0), weight: 1 };
            target.boxes.push(one);
            return box(one);
          },
          Heaviest: ({ boxes }) => boxes.length && Math.max(...boxes.map(({ weight }) => weight)),
          Break: () => {
            throw new TypeError('a bug of the host');
          },
          None: () => null,
        },
      }),
      defineType<Box>({
        name: 'Box',
        keepReference: true,
        id: ({ name }) => ({ Id: name }),
        props: {
          Name: readOnly(({ name }) => name),
          Weight: {
            get: ({ weight }) => weight,
            set: (target, value) => {
              if (typeof value !== 'number') throw refuse.invalidArgument();
              target.weight = value;
            },
          },
        },
      }),
    ]),
  });

const ROOT: ObjectPathInfo = { Id: 1, ObjectPathType: PathType.Global, Name: '' };
const path = (Id: number, ObjectPathType: number, Name: string, args: unknown[] = [], parent = 1): ObjectPathInfo => ({
  Id,
  ObjectPathType,
  Name,
  ParentObjectPathId: parent,
  ArgumentInfo: { Arguments: args },
});
const action = (Id: number, type: number, ObjectPathId: number, more: Partial<ActionInfo> = {}): ActionInfo => ({
  Id,
  ActionType: type,
  Name: '',
  ObjectPathId,
  ...more,
});
const send = (host: BatchProcessor, paths: ObjectPathInfo[], actions: ActionInfo[]) =>
  host.process({ Actions: actions, ObjectPaths: Object.fromEntries([ROOT, ...paths].map((one) => [one.Id, one])) });

beforeEach(() => Object.assign(shelf, { boxes: [], made: 0 }));

test('a path is evaluated once a request, however often it is used', () => {
  const add = path(2, PathType.Method, 'Add', ['a']);
  const response = send(
    processor(),
    [add],
    [
      action(1, ActionType.Instantiate, 2),
      action(2, ActionType.SetProperty, 2, { Name: 'Weight', ArgumentInfo: { Arguments: [7] } }),
      action(3, ActionType.Query, 2, { QueryInfo: { Select: ['weight', 'NAME'] } }),
      action(4, ActionType.Trace, 0),
    ],
  );
  expect(shelf.made).toBe(1);
  expect(response).toEqual({
    Results: [
      { ActionId: 1, Value: { Id: 'a' } },
      { ActionId: 2, Value: null },
      { ActionId: 3, Value: { Id: 'a', Weight: 7, Name: 'a' } },
      { ActionId: 4, Value: null },
    ],
    TraceIds: [4],
  });
});

test('the first refusal ends the request and names member and action; what was done stays done', () => {
  const response = send(
    processor(),
    [path(2, PathType.Method, 'Add', ['a'])],
    [
      action(1, ActionType.SetProperty, 2, { Name: 'Weight', ArgumentInfo: { Arguments: [7] } }),
      action(2, ActionType.SetProperty, 2, { Name: 'Weight', ArgumentInfo: { Arguments: ['heavy'] } }),
      action(3, ActionType.SetProperty, 2, { Name: 'Weight', ArgumentInfo: { Arguments: [9] } }),
    ],
  );
  expect(response.Error).toMatchObject({
    Code: 'InvalidArgument',
    Location: 'Box.weight',
    ActionIndex: 1,
    HttpStatusCode: 400,
  });
  expect(shelf.boxes).toEqual([{ name: 'a', weight: 7 }]);
});

test('a collection answers items, its own members, or a page of items', () => {
  shelf.boxes = ['a', 'b', 'c'].map((name) => ({ name, weight: 1 }));
  const load = (QueryInfo: object) =>
    send(processor(), [], [action(1, ActionType.Query, 1, { QueryInfo })]).Results[0]!.Value;
  expect(load({ Select: ['count'] })).toEqual({ Count: 3 });
  expect(load({ Select: ['items/name'], Skip: 1, Top: 1 })).toEqual({ _Items: [{ Id: 'b', Name: 'b' }] });
  expect(load({ Select: ['name', 'count'] })).toMatchObject({ Count: 3, _Items: [{}, {}, {}] });
});

test('a null object answers null, also for what hangs on it; using it is an error', () => {
  const paths = [path(2, PathType.Method, 'None'), path(3, PathType.Property, 'Lid', [], 2)];
  const response = send(processor(), paths, [
    action(1, ActionType.Instantiate, 2),
    action(2, ActionType.Query, 3, { QueryInfo: {} }),
    action(3, ActionType.SetProperty, 3, { Name: 'X', ArgumentInfo: { Arguments: [1] } }),
  ]);
  expect(response.Results.map(({ Value }) => Value)).toEqual([null, null]);
  expect(response.Error).toMatchObject({ Code: 'InvalidObjectPath', ActionIndex: 2 });
});

test('a tracked object is found again by its reference until it is given back', () => {
  const host = processor();
  shelf.boxes = [{ name: 'a', weight: 5 }];
  const kept = send(
    host,
    [path(2, PathType.Indexer, '', ['a'])],
    [action(1, ActionType.Method, 2, { Name: '_KeepReference' }), action(2, ActionType.Instantiate, 2)],
  );
  const { _ReferenceId: id } = kept.Results[1]!.Value as { _ReferenceId: string };
  const byReference = [{ Id: 2, ObjectPathType: PathType.Reference, Name: id }];
  const weigh = () => send(host, byReference, [action(1, ActionType.Query, 2, { QueryInfo: { Select: ['weight'] } })]);
  expect(weigh().Results[0]!.Value).toMatchObject({ Weight: 5 });
  send(host, [], [action(1, ActionType.Method, 1, { Name: '_RemoveReference', ArgumentInfo: { Arguments: [id] } })]);
  expect(weigh().Error).toMatchObject({ Code: 'ItemNotFound' });
});

test.each([
  [path(2, PathType.Method, 'Shake'), 'SandboxNotImplemented', 'Shelf.shake'],
  [path(2, PathType.Property, 'Lamp'), 'SandboxNotImplemented', 'Shelf.lamp'],
  [path(2, PathType.Indexer, '', ['zzz']), 'ItemNotFound', 'Shelf.getItem'],
  [path(2, PathType.Indexer, '', [12]), 'InvalidArgument', 'Shelf.getItem'],
  [path(2, PathType.Method, 'Break'), 'SandboxFailure', null],
])('%j is refused', (one, code, location) => {
  const { Error: error } = send(processor(), [one], [action(1, ActionType.Instantiate, 2)]);
  expect([error!.Code, error!.Location]).toEqual([code, location]);
});
