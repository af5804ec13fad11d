import { localMemory } from '../../src/actions/memory';

const storage = (items: Record<string, string>): Storage =>
  ({
    getItem: (key: string) => items[key] ?? null,
    setItem: (key: string, value: string) => (items[key] = value),
    removeItem: (key: string) => delete items[key],
  }) as never;

test('keeps the language and the card that was put away under the partition that Office names', () => {
  const items: Record<string, string> = {};
  const memory = localMemory(
    () => storage(items),
    () => 'tenant-7.',
  );
  expect([memory.readLanguage(), memory.isWelcomed()]).toEqual([null, false]);
  memory.writeLanguage('en');
  memory.setWelcomed();
  expect([memory.readLanguage(), memory.isWelcomed()]).toEqual(['en', true]);
  expect(items).toEqual({ 'tenant-7.tkvv.language': 'en', 'tenant-7.tkvv.welcomed': '1' });
});

test('forgets all that it kept, and nothing of anybody else', () => {
  const items: Record<string, string> = { 'other.thing': 'x' };
  const memory = localMemory(
    () => storage(items),
    () => undefined,
  );
  memory.writeLanguage('en');
  memory.setWelcomed();
  memory.clear();
  expect(items).toEqual({ 'other.thing': 'x' });
  expect([memory.readLanguage(), memory.isWelcomed()]).toEqual([null, false]);
});

test('a webview without a store, or a store that holds something else, means no memory and no error', () => {
  const broken = localMemory(
    () => {
      throw new DOMException('denied', 'SecurityError');
    },
    () => undefined,
  );
  expect([broken.readLanguage(), broken.isWelcomed()]).toEqual([null, false]);
  for (const change of [() => broken.writeLanguage('vi'), () => broken.setWelcomed(), () => broken.clear()])
    expect(change).not.toThrow();
  const strange = localMemory(
    () => storage({ 'tkvv.language': 'fr' }),
    () => undefined,
  );
  expect(strange.readLanguage()).toBeNull();
});
