/** The sandbox leans on names inside the frozen library. If a new version drops one, this file says which. */
import { EXCEL_TYPES } from '../../src/sandbox/excel/table';
import { openOffice } from '../../src/sandbox/node/open-office';
import { libraryMembers } from './library-members';

/** Services of the library's own runtime, which are not classes of Excel. */
const SERVICES = new Set(['CustomFunctions', 'AddinInternalService']);

/** What the web's library asks of the workbook under another class, and the desktop's does not know. */
const WEB_ONLY = new Set(['CreateAndOpenWorkbook']);

describe.each(['excel-web-16.00.debug.js', 'excel-win32-16.01.debug.js'])('wire names of %s', (file) => {
  const library = libraryMembers(file);

  test.each(EXCEL_TYPES.filter((entry) => !SERVICES.has(entry.name)).map((entry) => [entry.name, entry] as const))(
    'every member of %s is one that the library sends',
    (name, entry) => {
      const known = library.get(name);
      expect(known).toBeDefined();
      const unknown = [
        ...Object.keys(entry.props ?? {}).filter((one) => !known!.properties.has(one)),
        ...Object.keys(entry.nav ?? {}).filter((one) => !known!.children.has(one)),
        ...Object.keys(entry.methods ?? {}).filter((one) => !known!.methods.has(one) && !WEB_ONLY.has(one)),
      ];
      expect(unknown).toEqual([]);
    },
  );
});

test('the seams of the library are where they were', async () => {
  const { OfficeExtension, window, close } = await openOffice();
  const library = OfficeExtension as unknown as Record<string, Record<string, unknown>>;
  const session = library['SessionBase']!;
  expect({
    SessionBase: typeof session,
    _createRequestExecutorOrNull: typeof (session['prototype'] as Record<string, unknown>)[
      '_createRequestExecutorOrNull'
    ],
    _doApiNotSupportedCheck: typeof library['CommonUtility']!['_doApiNotSupportedCheck'],
    getGenericEventRegistration: typeof library['GenericEventRegistration']!['getGenericEventRegistration'],
    customFunctions: typeof (window as unknown as { CustomFunctions: { associate: unknown } }).CustomFunctions
      .associate,
  }).toEqual({
    SessionBase: 'function',
    _createRequestExecutorOrNull: 'function',
    _doApiNotSupportedCheck: 'boolean',
    getGenericEventRegistration: 'function',
    customFunctions: 'function',
  });
  await close();
});
