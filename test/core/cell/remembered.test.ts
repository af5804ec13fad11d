import { remembered } from '../../../src/core/cell/remembered';

test('each different text is read once, answers of null and false too', () => {
  const asked: string[] = [];
  const read = remembered((text) => {
    asked.push(text);
    return text === 'a' ? null : text === 'b' ? false : text.length;
  });
  expect(['a', 'b', 'cc', 'a', 'b', 'cc'].map(read)).toEqual([null, false, 2, null, false, 2]);
  expect(asked).toEqual(['a', 'b', 'cc']);
});

test('beyond what is remembered, answers stay right', () => {
  const read = remembered(Number);
  for (let round = 0; round < 2; round++) for (let n = 0; n < 12_000; n += 7) expect(read(String(n))).toBe(n);
  for (let n = 20_000; n > 0; n -= 3) expect(read(String(n))).toBe(n);
});
