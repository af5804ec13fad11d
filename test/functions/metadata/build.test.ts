import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { ARGUMENTS } from '../../../src/i18n/functions/arguments';
import { ExcelError } from '../excel';

const FUNCTIONS = path.resolve(__dirname, '../../../src/functions/functions.ts');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'functions-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Errors of a build, in a process of its own: webpack and the test runner both replace `require`. */
const build = (input: string, ...options: string[]): string[] =>
  JSON.parse(
    execFileSync(process.execPath, [path.join(__dirname, 'build.cjs'), input, folder, ...options], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );

interface Built {
  allowErrorForDataTypeAny: boolean;
  allowCustomDataForDataTypeAny: boolean;
  functions: {
    id: string;
    name: string;
    parameters: { name: string; optional?: boolean; type: string; dimensionality?: string }[];
  }[];
}
const read = (name: string): Built => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));

describe('the build of the worksheet functions', () => {
  beforeAll(() => expect(build(FUNCTIONS)).toEqual([]), 120_000);

  test('writes functions.json in both languages, alike in ids, parameters and types', () => {
    const [vi, en] = [read('functions-vi.json'), read('functions-en.json')];
    expect(read('functions.json')).toEqual(vi);
    for (const built of [vi, en]) {
      expect(built.functions.map(({ id }) => id)).toEqual(Object.keys(ARGUMENTS));
      expect(built).toMatchObject({ allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: true });
    }
    const shape = ({ functions }: Built) =>
      functions.map(({ id, name, parameters }) => [
        id,
        name,
        parameters.map(({ optional, type, dimensionality }) => [optional, type, dimensionality]),
      ]);
    expect(shape(vi)).toEqual(shape(en));
    expect(vi.functions[0]?.parameters.map(({ name }) => name)).toEqual(['số_liệu', 'kết_quả', 'văn_bản']);
  });

  test('ranges are matrices of anything, and what may be left out is optional', () => {
    const parameters = Object.fromEntries(
      read('functions-en.json').functions.map(({ id, parameters: all }) => [id, all]),
    );
    expect(parameters.OVERDUERATIO).toMatchObject([
      { name: 'overdue', type: 'any', dimensionality: 'matrix' },
      { name: 'outstanding', type: 'any', dimensionality: 'matrix' },
      { name: 'by', type: 'any', dimensionality: 'matrix', optional: true },
    ]);
    expect(parameters.DUESCHEDULE?.map(({ optional }) => optional ?? false)).toEqual([false, false, true]);
  });

  test('the bundle associates every function, and each can be called as Excel does: omitted = null, invocation last', () => {
    const associated = new Map<string, (...values: unknown[]) => unknown>();
    const CustomFunctions = {
      associate: (id: string, work: (...values: unknown[]) => unknown) => associated.set(id, work),
      Error: ExcelError,
      ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
    };
    runInContext(readFileSync(path.join(folder, 'functions.js'), 'utf8'), createContext({ CustomFunctions }));
    expect([...associated.keys()]).toEqual(Object.keys(ARGUMENTS));
    const invocation = { functionName: 'TKVV' };
    const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
    expect(json(associated.get('GROUPSCORE')?.([[100, 0.4, 91, 96, 85, 35]], null, null, invocation))).toEqual([[85]]);
    expect(json(associated.get('OVERDUERATIO')?.([[1], [1]], [[100], [100]], null, invocation))).toEqual([[1]]);
    expect(json(associated.get('DUESCHEDULE')?.([[46_310, 5]], 46_295, 'month', invocation))).toEqual([
      ['10/2026', 1, 5],
    ]);
    expect(json(associated.get('GROUPCLASS')?.([[70]], null, invocation))).toEqual([['Khá']]);
    expect(json(associated.get('INSTALMENTS')?.(500_000, 46_295, 46_295, 6, invocation))).toEqual([[46_295, 500_000]]);
    expect(json(associated.get('VNNUMBER')?.([['1.243,5']], invocation))).toEqual([[1243.5]]);
    expect(json(associated.get('VNDATE')?.([['30/9/2026']], invocation))).toEqual([[46_295]]);
    expect(json(associated.get('UNICODE')?.([['Tªn x·']], null, invocation))).toEqual([['Tên xã']]);
  });
});

describe('the build fails', () => {
  test('when a function has no texts in English', () => {
    const input = path.join(folder, 'extra.js');
    writeFileSync(
      input,
      '/**\n * Thêm.\n * @customfunction EXTRA\n * @param {any} text Chữ.\n * @returns {any} Chữ.\n */\nfunction extra(text) {\n  return text;\n}\n',
    );
    expect(build(input).join()).toMatch(/EXTRA|GROUPSCORE/);
  }, 120_000);

  test('when functions.json was not made before', () => {
    const input = path.join(folder, 'empty.js');
    writeFileSync(input, '');
    expect(build(input, 'without-metadata').join()).toContain('functions.json was not made');
  }, 120_000);
});
