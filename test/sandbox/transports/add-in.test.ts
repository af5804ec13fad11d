import { Host } from '../../../src/sandbox/host';
import { createWorkbook } from '../../../src/sandbox/model/create';
import { DEFAULT_STYLE } from '../../../src/sandbox/model/style';
import { openOffice } from '../../../src/sandbox/node/open-office';
import { PLATFORMS, freshOffice } from '../excel/office';

interface Page {
  CustomFunctions: {
    associate(id: string, run: unknown): void;
    Error: new (code: string, message?: string) => Error;
    ErrorCode: Record<string, string>;
  };
  Office: typeof Office;
}

describe.each(PLATFORMS)('the add-in’s page on %s', (platform) => {
  const office = freshOffice(() => ({ platform, documentSettings: { kept: [1] } }));
  const page = () => office.open.window as unknown as Page;

  test('knows where it is', async () => {
    expect(await office.open.Office.onReady()).toMatchObject({ host: 'Excel', platform });
    const { context } = office.open.Office;
    expect([context.displayLanguage, context.contentLanguage]).toEqual(['en-US', 'vi-VN']);
    expect(context.requirements.isSetSupported('CustomFunctionsRuntime', '1.4')).toBe(true);
  });

  test('custom functions: values, errors with messages, blanks as the platform has them', async () => {
    const { CustomFunctions } = page();
    CustomFunctions.associate('ADD', (a: number, b: number) => a + b);
    CustomFunctions.associate('ECHO', (cells: unknown[][]) => [[JSON.stringify(cells)]]);
    CustomFunctions.associate('BAD', () => {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode['notAvailable']!, 'Thiếu cột nợ');
    });
    CustomFunctions.associate('MIX', () => [
      [1, new CustomFunctions.Error(CustomFunctions.ErrorCode['divisionByZero']!)],
    ]);
    const { host } = office;
    expect(await host.callCustomFunction('MIX', [])).toEqual({ value: [[1, '#DIV/0!']] });
    expect(await host.callCustomFunction('ADD', [2, 3])).toEqual({ value: 5 });
    expect(
      await host.callCustomFunction('ECHO', [
        [
          ['', 1],
          ['a', ''],
        ],
      ]),
    ).toEqual({
      value: [[platform === 'PC' ? '[[0,1],["a",0]]' : '[[null,1],["a",null]]']],
    });
    expect(await host.callCustomFunction('BAD', [])).toEqual({ error: '#N/A', message: 'Thiếu cột nợ' });
    expect(await host.callCustomFunction('MISSING', [])).toMatchObject({ error: '#N/A' });
  });

  test('a streaming function goes on until it is cancelled', async () => {
    let stopped = false;
    page().CustomFunctions.associate('CLOCK', (invocation: { setResult(n: number): void; onCanceled: () => void }) => {
      let n = 0;
      const timer = setInterval(() => invocation.setResult(++n), 10);
      invocation.onCanceled = () => {
        clearInterval(timer);
        stopped = true;
      };
    });
    const seen: unknown[] = [];
    const call = office.host.callCustomFunction('CLOCK', [], { onResult: (result) => seen.push(result) });
    expect(await call).toHaveProperty('value');
    call.cancel();
    for (let i = 0; i < 100 && !stopped; i++) await new Promise((resolve) => setTimeout(resolve, 10));
    expect([stopped, seen.length > 0]).toEqual([true, true]);
  });

  test('a ribbon button runs its function and waits for completed()', async () => {
    const order: string[] = [];
    page().Office.actions.associate('check', async (event: Office.AddinCommands.Event) => {
      await office.write('A1', [['đã chạy']]);
      order.push(event.source.id);
      event.completed();
    });
    expect(await office.host.clickRibbonButton('check', 'CheckButton')).toMatchObject({ status: 0 });
    expect([order, office.host.workbook.active.cells.get(0)?.value]).toEqual([['CheckButton'], 'đã chạy']);
  });

  test('document settings are there at the start, saved and read again', async () => {
    const { settings } = office.open.Office.context.document;
    expect(settings.get('kept')).toEqual([1]);
    settings.set('lang', 'vi');
    const status = await new Promise((resolve) => settings.saveAsync((result) => resolve(result.status)));
    expect([status, office.host.documentSettings.get('lang')]).toEqual(['succeeded', '"vi"']);
    await new Promise((resolve) => settings.refreshAsync(resolve));
    expect(settings.get('lang')).toBe('vi');
  });

  test('the pane can be hidden and shown, and set to start with the document', async () => {
    const { addin } = page().Office;
    const seen: string[] = [];
    await addin.onVisibilityModeChanged(async (args) => void seen.push(args.visibilityMode));
    await addin.hide();
    await addin.showAsTaskpane();
    await addin.setStartupBehavior('Load' as Office.StartupBehavior);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(office.host.appRuntime).toMatchObject({ visibility: 'Visible', startsWithDocument: true });
    expect(seen).toEqual(['Hidden', 'Taskpane']);
  });

  test('what the sandbox lacks of the old Common API fails and is noted', async () => {
    const result = await new Promise<Office.AsyncResult<Office.File>>((resolve) =>
      office.open.Office.context.document.getFileAsync(page().Office.FileType.Compressed, resolve),
    );
    expect([result.status, office.host.unanswered]).toEqual(['failed', [77]]);
  });
});

test('two workbooks side by side, over sessions of one library', async () => {
  const { Excel, OfficeExtension, host, close } = await openOffice();
  const other = new Host({ workbook: createWorkbook(['Khác']) });
  const session = other.createSession(OfficeExtension as unknown as Parameters<Host['createSession']>[0]);
  const nameOf = async (context: Excel.RequestContext) => {
    const sheet = context.workbook.worksheets.getFirst().load('name');
    await context.sync();
    return sheet.name;
  };
  const options = { session } as unknown as Excel.RunOptions;
  expect(await Promise.all([Excel.run(nameOf), Excel.run(options, nameOf)])).toEqual(['Sheet1', 'Khác']);
  other.knobs.failRequest(1, { code: '', transportCode: 5103 });
  await expect(Excel.run(options, nameOf)).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  expect([host.log.count, other.log.count]).toEqual([1, 2]);
  await close();
});

describe('insertWorksheetsFromBase64', () => {
  const template = (withChart: boolean) => () => {
    const workbook = createWorkbook(['Mẫu', 'Ẩn']);
    const [form] = workbook.sheets;
    form!.cells.set(0, { value: 'Báo cáo', style: DEFAULT_STYLE });
    workbook.names.push({ name: 'Anchor', formula: '=Mẫu!$B$2', visible: true, comment: '' });
    if (withChart) form!.comments.set(1, { id: 'c', author: '', content: 'x', resolved: false });
    return workbook;
  };
  const insert = async (open: Awaited<ReturnType<typeof openOffice>>, options: Excel.InsertWorksheetOptions) =>
    open.Excel.run(async (context) => {
      const ids = context.workbook.insertWorksheetsFromBase64('AAAA', options);
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      const inserted = ids.value.map((id) => context.workbook.worksheets.getItem(id).load('name'));
      const name = context.workbook.names.getItemOrNullObject('Anchor').load('formula');
      await context.sync();
      return {
        all: sheets.items.map((one) => one.name),
        inserted: inserted.map((one) => one.name),
        anchor: name.formula,
      };
    });

  test('puts chosen sheets where asked, under a free name, with the names that point at them', async () => {
    const open = await openOffice({ workbook: createWorkbook(['Mẫu', 'Cuối']), readXlsx: template(false) });
    const options = { sheetNamesToInsert: ['Mẫu'], positionType: 'After', relativeTo: 'Mẫu' } as const;
    expect(await insert(open, options as unknown as Excel.InsertWorksheetOptions)).toEqual({
      all: ['Mẫu', 'Mẫu (2)', 'Cuối'],
      inserted: ['Mẫu (2)'],
      anchor: "='Mẫu (2)'!$B$2",
    });
    await open.close();
  });

  test('on the web a template with comments or charts is UnsupportedFeature, on Windows it is not', async () => {
    const web = await openOffice({ platform: 'OfficeOnline', readXlsx: template(true) });
    await expect(insert(web, {})).rejects.toMatchObject({ code: 'UnsupportedFeature' });
    const windows = await openOffice({ platform: 'PC', readXlsx: template(true) });
    expect((await insert(windows, {})).inserted).toEqual(['Mẫu', 'Ẩn']);
    await web.close();
    await windows.close();
  });
});
