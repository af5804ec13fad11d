import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sample } from '../../../src/sandbox/samples/sample';
import { SAMPLES } from '../../../src/sandbox/samples/samples';
import { readXlsx } from '../../../src/sandbox/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/sandbox/xlsx/write-xlsx';
import { expectAlike } from './sheet-rows';

const asset = (name: string): string => join(__dirname, '..', '..', '..', 'assets', 'samples', name);

/** When this fails, the generator was changed without `npm run samples`. */
describe.each(Object.entries(SAMPLES))('assets/samples/%s', (name, make) => {
  let made: Sample;
  beforeAll(async () => {
    made = await make();
  });

  test('holds what the generator makes', async () => {
    const stored = await readXlsx(new Uint8Array(readFileSync(asset(name))), name);
    expectAlike(stored, made.workbook);
  });

  test('is written byte for byte the same each time', async () => {
    const [bytes, again] = [await writeXlsx(made.workbook), await writeXlsx((await make()).workbook)];
    expect(Buffer.compare(Buffer.from(bytes), Buffer.from(again))).toBe(0);
  });

  test('has its list of mistakes beside it', () => {
    if (made.mistakes.length === 0) return;
    const list: unknown = JSON.parse(readFileSync(asset(name.replace(/\.xlsx$/, '.mistakes.json')), 'utf8'));
    expect(list).toEqual(made.mistakes);
  });
});
