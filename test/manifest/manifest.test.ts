import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JOB_IDS } from '../../src/actions/action';
import { ACTIONS } from '../../src/actions/actions';
import { inOrder, ORDER } from './element-order';
import { attribute, elements, LOCAL, only, readManifest } from './read-manifest';

const manifest = readManifest();
const overrides = only(manifest, 'VersionOverrides');
const resources = only(manifest, 'Resources');
const byId = new Map([...resources.querySelectorAll('[id]')].map((element) => [attribute(element, 'id'), element]));

/** Width and height of a PNG, from its header. */
function pngSize(path: string): [number, number] {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const assetOf = (url: string): string => join('assets', new URL(url).pathname.replace(/^\/assets\//, ''));

/** In a process of its own: the reader loads packages that jest cannot. */
const READER = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile('manifest.xml').then((info) => console.log(JSON.stringify(info)))`;

test("Microsoft's own reader takes it", () => {
  const info = JSON.parse(execFileSync(process.execPath, ['-e', READER], { encoding: 'utf8' })) as Record<
    string,
    unknown
  >;
  expect(info).toMatchObject({
    defaultLocale: 'vi-VN',
    permissions: 'ReadWriteDocument',
    officeAppType: 'TaskPaneApp',
  });
  expect(info.hosts).toEqual(['Workbook']);
});

describe('structure', () => {
  test.each(Object.entries(ORDER))('%s has its children in the order that Office enforces', (path, sequence) => {
    const [parent = '', child] = path.split(' ');
    const parents = child
      ? elements(manifest, parent).flatMap((element) => elements(element, child))
      : elements(manifest, parent);
    expect(parents.length).toBeGreaterThan(0);
    for (const element of parents) {
      const names = [...element.children].map(({ localName }) => localName);
      expect({ names, inOrder: inOrder(names, sequence) }).toEqual({ names, inOrder: true });
    }
  });

  test('the order is really checked: a swapped, a missing and a foreign child are seen', () => {
    const sequence = ORDER['AllFormFactors ExtensionPoint'] ?? [];
    expect(inOrder(['Script', 'Page', 'Metadata', 'Namespace'], sequence)).toBe(true);
    expect(inOrder(['Page', 'Script', 'Metadata', 'Namespace'], sequence)).toBe(false);
    expect(inOrder(['Script', 'Page', 'Metadata'], sequence)).toBe(false);
    expect(inOrder(['Script', 'Page', 'Metadata', 'Namespace', 'Override'], sequence)).toBe(false);
  });

  test('the id is a GUID and the version has four parts', () => {
    expect(only(manifest, 'Id').textContent).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(only(manifest, 'Version').textContent).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  });

  test('only ExcelApi is required, at a floor that hides the add-in from nobody', () => {
    expect(elements(manifest, 'Set').map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')])).toEqual([
      ['ExcelApi', '1.1'],
    ]);
  });

  test('functions, ribbon and pane live in one page: the shared runtime wants the same resource for all', () => {
    const runtime = only(manifest, 'Runtime');
    expect(attribute(runtime, 'lifetime')).toBe('long');
    const page = attribute(runtime, 'resid');
    expect(attribute(only(only(overrides, 'Page'), 'SourceLocation'), 'resid')).toBe(page);
    expect(attribute(only(overrides, 'FunctionFile'), 'resid')).toBe(page);
    const shows = elements(overrides, 'Action').filter((action) => action.getAttribute('xsi:type') === 'ShowTaskpane');
    expect(shows.map((action) => attribute(only(action, 'SourceLocation'), 'resid'))).toEqual([page]);
    expect(byId.get(page)?.children).toHaveLength(0); // one address in every language, or they would be two runtimes
    expect(elements(manifest, 'TaskpaneId')).toEqual([]);
  });
});

describe('resources', () => {
  test('every resid names a resource, every resource is used, and names fit Office (32 characters)', () => {
    const used = new Set([...overrides.querySelectorAll('[resid]')].map((element) => attribute(element, 'resid')));
    expect([...used].sort()).toEqual([...byId.keys()].sort());
    for (const id of byId.keys()) expect(id.length).toBeLessThanOrEqual(32);
  });

  test('texts fit: 125 characters for short ones, 250 for long ones', () => {
    for (const [list, limit] of [
      ['ShortStrings', 125],
      ['LongStrings', 250],
    ] as const) {
      for (const text of only(resources, list).querySelectorAll('*')) {
        const value = text.getAttribute('DefaultValue') ?? text.getAttribute('Value') ?? '';
        expect(value.length).toBeGreaterThan(0);
        expect({ value, fits: value.length <= limit }).toEqual({ value, fits: true });
      }
    }
  });

  test('each Vietnamese text has one English override, written bt:Override inside its text', () => {
    const strings = [...elements(resources, 'String')].filter(
      (text) => attribute(text, 'id') !== 'Functions.Namespace',
    );
    for (const text of strings) {
      expect([...text.children].map((child) => [child.nodeName, child.getAttribute('Locale')])).toEqual([
        ['bt:Override', 'en-US'],
      ]);
      expect(attribute(text, 'DefaultValue')).toBe(attribute(text, 'DefaultValue').normalize('NFC'));
    }
    expect(strings.length).toBeGreaterThanOrEqual(16);
    for (const name of ['DisplayName', 'Description']) {
      const own = [...manifest.documentElement.children].find(({ localName }) => localName === name) as Element;
      expect([...own.children].map((child) => [child.nodeName, child.getAttribute('Locale')])).toEqual([
        ['Override', 'en-US'],
      ]);
    }
  });

  test('each language has its own metadata of the worksheet functions', () => {
    const metadata = byId.get('Functions.Metadata.Url') as Element;
    expect(attribute(metadata, 'DefaultValue')).toBe(`${LOCAL}/functions-vi.json`);
    expect(attribute(only(metadata, 'Override'), 'Value')).toBe(`${LOCAL}/functions-en.json`);
  });

  test('all addresses are https and of one origin, so that the build can replace it', () => {
    const urls = [...manifest.querySelectorAll('[DefaultValue], [Value]')]
      .flatMap((element) => [element.getAttribute('DefaultValue'), element.getAttribute('Value')])
      .filter((value): value is string => /^https?:/.test(value ?? ''));
    expect(urls.length).toBeGreaterThan(15);
    for (const url of urls) expect(new URL(url).origin).toBe(LOCAL);
  });
});

describe('pictures', () => {
  test.each([
    ['IconUrl', 32],
    ['HighResolutionIconUrl', 64],
  ])('%s is a PNG of %d pixels', (name, size) => {
    expect(pngSize(assetOf(attribute(only(manifest, name), 'DefaultValue')))).toEqual([size, size]);
  });

  test('every icon of the ribbon comes in 16, 32 and 80 pixels and is as large as it says', () => {
    for (const icon of elements(overrides, 'Icon')) {
      const images = elements(icon, 'Image');
      expect(images.map((image) => attribute(image, 'size'))).toEqual(['16', '32', '80']);
      for (const image of images) {
        const path = assetOf(attribute(byId.get(attribute(image, 'resid')) as Element, 'DefaultValue'));
        const size = Number(attribute(image, 'size'));
        expect({ path, there: existsSync(path) }).toEqual({ path, there: true });
        expect(pngSize(path)).toEqual([size, size]);
      }
    }
  });
});

test('each job has its button, under the name that the code associates', () => {
  const functions = elements(overrides, 'FunctionName').map(({ textContent }) => textContent);
  expect(functions).toEqual(JOB_IDS.map((id) => ACTIONS[id].command));
  const ids = elements(overrides, 'Control').map((control) => attribute(control, 'id'));
  expect(ids).toEqual(['TKVV.Open', 'TKVV.Check', 'TKVV.Score', 'TKVV.Due', 'TKVV.Report']);
});
