import { languageMemory } from '../../src/actions/language-memory';

const storage = (items: Record<string, string>): Storage =>
  ({
    getItem: (key: string) => items[key] ?? null,
    setItem: (key: string, value: string) => (items[key] = value),
  }) as never;

test('keeps the language under the partition that Office names', () => {
  const items: Record<string, string> = {};
  const memory = languageMemory(
    () => storage(items),
    () => 'tenant-7.',
  );
  expect(memory.read()).toBeNull();
  memory.write('en');
  expect(memory.read()).toBe('en');
  expect(items).toEqual({ 'tenant-7.tkvv.language': 'en' });
});

test('a webview without a store, or a store that holds something else, means no memory and no error', () => {
  const broken = languageMemory(
    () => {
      throw new DOMException('denied', 'SecurityError');
    },
    () => undefined,
  );
  expect(broken.read()).toBeNull();
  expect(() => broken.write('vi')).not.toThrow();
  expect(
    languageMemory(
      () => storage({ 'tkvv.language': 'fr' }),
      () => undefined,
    ).read(),
  ).toBeNull();
});
