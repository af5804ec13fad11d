import { PLATFORMS, freshOffice } from '../excel/office';

const write = async (context: Excel.RequestContext, sheet: Excel.Worksheet) => {
  sheet.getRange('A1').values = [['x']];
  await context.sync();
};

describe.each(PLATFORMS)('what tests can do to the host as %s', (platform) => {
  const office = freshOffice(() => ({ platform }));
  const first = () => office.host.workbook.active.cells.get(0)?.value;

  test('the nth request fails before anything of it is done, or after all of it', async () => {
    office.host.knobs.failRequest(1, { code: 'GeneralException' });
    expect(await office.refusal(write)).toBe('GeneralException');
    expect(first()).toBeUndefined();
    office.host.knobs.failRequest(2, { code: 'AccessDenied', when: 'after' });
    await office.run(async (context, sheet) => {
      sheet.load('name');
      await context.sync();
    });
    expect(await office.refusal(write)).toBe('AccessDenied');
    expect(first()).toBe('x');
    await office.run(write);
  });

  test.each([
    [5102, 'ActivityLimitReached'],
    [5104, 'ResponsePayloadSizeLimitExceeded'],
    [7000, 'AccessDenied'],
  ])('a transport that fails with %d is %s to the add-in', async (transportCode, code) => {
    office.host.knobs.failRequest(1, { code, transportCode });
    expect(await office.refusal(write)).toBe(code);
    expect(office.host.log.requests.at(-1)!.error).toBe(`transport ${transportCode}`);
  });

  test('an edit by somebody else between two syncs', async () => {
    office.host.knobs.afterRequest(1, (host) => host.edit('Sheet1', 'A1', 'mới'));
    await office.run(async (context, sheet) => {
      const range = sheet.getRange('A1').load('values');
      await context.sync();
      expect(range.values).toEqual([['']]);
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['mới']]);
    });
  });

  test('cell editing refuses requests; with delayForCellEdit they wait for its end', async () => {
    const { knobs } = office.host;
    knobs.startCellEdit();
    expect(await office.refusal(write)).toBe('InvalidOperationInCellEditMode');
    const waiting = office.open.Excel.run({ delayForCellEdit: true }, (context) =>
      write(context, context.workbook.worksheets.getActiveWorksheet()),
    );
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(first()).toBeUndefined();
    knobs.endCellEdit();
    await waiting;
    expect(first()).toBe('x');
  });

  test('a read-only workbook can be read, not written', async () => {
    office.host.knobs.readOnly = true;
    expect(await office.refusal(write)).toBe('AccessDenied');
    expect(await office.read('A1', 'values')).toEqual([['']]);
  });

  test('latency delays answers; requests keep their order', async () => {
    office.host.knobs.latency = 15;
    const began = Date.now();
    await Promise.all([office.write('A1', [[1]]), office.write('A1', [[2]])]);
    expect(Date.now() - began).toBeGreaterThanOrEqual(28);
    expect(first()).toBe(2);
  });

  test('the log counts round trips, not the library’s clean-up, and knows the bytes', async () => {
    office.host.log.clear();
    await office.run(async (context, sheet) => {
      for (let row = 0; row < 50; row++) sheet.getCell(row, 0).values = [[row]];
      await context.sync();
      sheet.getRange('A50').load('values');
      await context.sync();
    });
    await office.host.quiet();
    expect(office.host.log.count).toBe(2);
    expect(office.host.log.requests[0]!.actions.filter((action) => action === 'set Values')).toHaveLength(50);
    expect(office.host.log.requests[1]!.actions).toContain('load values');
    expect(office.host.log.requests[1]!.received).toBeGreaterThan(50);
  });
});

describe('5 MB is the limit of a request and of an answer on the web only', () => {
  const big = Array.from({ length: 600 }, () => ['x'.repeat(10_000)]);

  describe('Excel on the web', () => {
    const office = freshOffice(() => ({ platform: 'OfficeOnline' }));

    test('refuses both, and takes smaller pieces', async () => {
      const before = office.host.workbook.active.cells.size;
      await expect(office.write('A1:A600', big)).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
      expect(office.host.workbook.active.cells.size).toBe(before);
      for (const from of [0, 300]) {
        await office.run(async (context, sheet) => {
          sheet.getRangeByIndexes(from, 0, 300, 1).values = big.slice(from, from + 300);
          await context.sync();
        });
      }
      await expect(office.read('A1:A600', 'values')).rejects.toMatchObject({
        code: 'ResponsePayloadSizeLimitExceeded',
      });
      expect(await office.read('A301:A600', 'values')).toHaveLength(300);
      office.host.knobs.payloadLimit = false;
      expect(await office.read('A1:A600', 'values')).toHaveLength(600);
    });
  });

  describe('Excel for Windows', () => {
    const office = freshOffice(() => ({ platform: 'PC' }));
    test('takes them whole', async () => {
      expect(await office.write('A1:A600', big)).toHaveLength(600);
    });
  });
});

describe('an older Excel', () => {
  const office = freshOffice(() => ({ requirements: { ExcelApi: '1.9' } }));

  test('lacks newer members: isSetSupported says so and the client throws ApiNotFound', async () => {
    const { requirements } = office.open.Office.context;
    expect([requirements.isSetSupported('ExcelApi', '1.9'), requirements.isSetSupported('ExcelApi', '1.10')]).toEqual([
      true,
      false,
    ]);
    expect(await office.refusal(async (_context, sheet) => sheet.getRange('A1').getMergedAreasOrNullObject())).toMatch(
      /^ApiNotFound/,
    );
    await office.run(write);
  });
});
