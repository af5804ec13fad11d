import { readFileSync } from 'node:fs';
import { base64Of, openSample } from '../../src/jobs/open-sample';
import { createWorkbook } from '../../src/sandbox/model/create';
import type { Platform } from '../../src/sandbox/host';
import { dump, expectSame } from './dump';
import { closeBook, openBook } from './open';

const SAMPLE = 'assets/samples/phong-giao-dich.xlsx';
const fetched = jest.fn<Promise<unknown>, [string]>();

beforeEach(() => {
  fetched.mockReset();
  Object.assign(globalThis, { fetch: fetched });
});
afterAll(closeBook);

test.each<Platform>(['OfficeOnline', 'PC'])(
  'the sample opens as a workbook of its own, whole (%s)',
  async (platform) => {
    const file = readFileSync(SAMPLE);
    fetched.mockResolvedValue(new Response(file));
    const book = createWorkbook(['Trang 1']);
    const before = dump(book);
    const host = await openBook(book, platform);
    await openSample();
    expect(fetched).toHaveBeenCalledWith(SAMPLE);
    expect(host.openedFiles).toHaveLength(1);
    expect(Buffer.from(host.openedFiles[0] ?? []).equals(file)).toBe(true);
    expectSame(dump(book), before);
  },
);

test('a file that is not there, or a network that is away, is told as what could not be loaded', async () => {
  const host = await openBook(createWorkbook(['Trang 1']));
  fetched.mockResolvedValueOnce(new Response('', { status: 404 }));
  await expect(openSample()).rejects.toMatchObject({ name: 'FileNotLoaded' });
  fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  await expect(openSample()).rejects.toMatchObject({ name: 'FileNotLoaded' });
  expect(host.openedFiles).toEqual([]);
});

test('an Excel that cannot open a workbook for an add-in says so', async () => {
  await openBook(createWorkbook(['Trang 1']), 'PC', '1.7');
  fetched.mockResolvedValue(new Response('PK'));
  await expect(openSample()).rejects.toMatchObject({ code: 'excelTooOld' });
});

test('base64 of more bytes than one call takes', () => {
  const bytes = Uint8Array.from({ length: 100_001 }, (_, at) => at % 251);
  expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString('base64'));
});
