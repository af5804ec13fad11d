import { createSession } from '../../src/actions/session';
import { associateCommands } from '../../src/commands/commands';
import { checked, fakeWorkbook, noMemory } from '../actions/fake-workbook';

type Handler = (event: { completed(): void }) => Promise<void>;

/** Office as far as the ribbon's commands need it. */
function fakeOffice(sharedRuntime: boolean) {
  const handlers = new Map<string, Handler>();
  const shown = jest.fn(() => Promise.resolve());
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (name: string, handler: Handler) => handlers.set(name, handler) },
      addin: { showAsTaskpane: shown },
      context: { requirements: { isSetSupported: () => sharedRuntime } },
    },
  });
  return { handlers, shown };
}

const click = async (handlers: Map<string, Handler>, name: string) => {
  const completed = jest.fn();
  await handlers.get(name)?.({ completed });
  return completed;
};

test('every button of the ribbon has its job', () => {
  const { handlers } = fakeOffice(true);
  associateCommands(createSession(fakeWorkbook({}), noMemory));
  expect([...handlers.keys()]).toEqual(['TKVV.check', 'TKVV.score', 'TKVV.due', 'TKVV.report']);
});

test('a job that is done completes and leaves the pane alone', async () => {
  const { handlers, shown } = fakeOffice(true);
  associateCommands(createSession(fakeWorkbook({ check: async () => checked }), noMemory));
  expect(await click(handlers, 'TKVV.check')).toHaveBeenCalledTimes(1);
  expect(shown).not.toHaveBeenCalled();
});

test('a job that fails shows the pane, where its error stands, and completes', async () => {
  const { handlers, shown } = fakeOffice(true);
  associateCommands(createSession(fakeWorkbook({ check: () => Promise.reject(new Error('x')) }), noMemory));
  expect(await click(handlers, 'TKVV.check')).toHaveBeenCalledTimes(1);
  expect(shown).toHaveBeenCalledTimes(1);
});

test('without a shared runtime there is no pane to show, and it still completes', async () => {
  const { handlers, shown } = fakeOffice(false);
  associateCommands(createSession(fakeWorkbook({ check: () => Promise.reject(new Error('x')) }), noMemory));
  expect(await click(handlers, 'TKVV.check')).toHaveBeenCalledTimes(1);
  expect(shown).not.toHaveBeenCalled();
});
