import type { HealthFact } from '../../src/core/health/fact';
import { tryFunctions } from '../../src/excel/probe-functions';
import * as functions from '../../src/functions/functions';
import { probeFunctions, readHealth } from '../../src/jobs/health';
import { createWorkbook } from '../../src/sandbox/model/create';
import addin from '../../package.json';
import { installCustomFunctions } from '../functions/excel';
import { dump, expectSame } from './dump';
import { closeBook, openBook } from './open';
import { smallOffice } from './small-office';

/** What is told of the Excel at hand, and that the trial of a function leaves the workbook as it was. */

afterAll(closeBook);

const vi = { language: 'vi' } as const;
const byId = (facts: readonly HealthFact[]) => Object.fromEntries(facts.map(({ id, ...rest }) => [id, rest]));

describe.each(['OfficeOnline', 'PC'] as const)('facts on %s', (platform) => {
  test('an Excel that has everything: each fact once, the add-in in four parts, the set that Excel names', async () => {
    installCustomFunctions();
    await openBook(createWorkbook(['Sổ vay']), platform);
    const { facts, fault } = await readHealth();
    expect(fault).toBeNull();
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
    expect(byId(facts)).toMatchObject({
      addin: { state: 'good', value: `${addin.version}.0` },
      host: { state: 'good', value: 'Excel' },
      platform: { state: 'good', value: platform },
      excelApi: { state: 'good', value: '1.15' },
      undoSteps: { state: 'limited', value: '1.20' },
      sharedRuntime: { state: 'good' },
      functionsRuntime: { state: 'good', value: '1.4' },
      functionsWork: { state: 'unknown', value: 'notTried' },
      dateSystem: { state: 'good', value: '1900' },
      calculation: { state: 'good', value: 'Automatic' },
      structure: { state: 'good', value: 'open' },
    });
  });

  test('a workbook of 1904, calculated by hand, its structure protected', async () => {
    const book = createWorkbook(['Sổ vay']);
    Object.assign(book, { date1904: true, calculationMode: 'Manual' });
    book.protection.protected = true;
    await openBook(book, platform);
    expect(byId((await readHealth()).facts)).toMatchObject({
      dateSystem: { state: 'limited', value: '1904' },
      calculation: { state: 'limited', value: 'Manual' },
      structure: { state: 'limited', value: 'protected' },
    });
  });

  test('reading changes nothing', async () => {
    const book = smallOffice();
    await openBook(book, platform);
    const before = dump(book);
    await readHealth();
    expectSame(dump(book), before);
  });
});

test('an Excel below the floor is told too: what it cannot say of the workbook is unknown', async () => {
  await openBook(createWorkbook(['Sổ vay']), 'PC', '1.1');
  const { facts, fault } = await readHealth();
  expect(fault).toBeNull();
  expect(byId(facts)).toMatchObject({
    excelApi: { state: 'missing', value: '1.1' },
    dateSystem: { state: 'unknown' },
    calculation: { state: 'good' },
    structure: { state: 'unknown' },
  });
});

test('a page that cannot register functions says so, whatever the requirement sets claim', async () => {
  const kept = globalThis.CustomFunctions;
  Object.assign(globalThis, { CustomFunctions: undefined });
  try {
    await openBook(createWorkbook(['Sổ vay']));
    expect(byId((await readHealth()).facts)).toMatchObject({
      functionsRuntime: { state: 'good' },
      functionsWork: { state: 'missing', value: 'noRuntime' },
    });
  } finally {
    Object.assign(globalThis, { CustomFunctions: kept });
  }
});

test('where the workbook cannot be read, what Excel supports is told all the same, and why', async () => {
  const host = await openBook(createWorkbook(['Sổ vay']));
  host.knobs.failRequest(1, { code: 'GeneralException' });
  const { facts, fault } = await readHealth();
  expect(byId(facts)).toMatchObject({ excelApi: { state: 'good' } });
  expect(fault).toMatchObject({ code: 'excelFailed' });
});

describe('the trial of a function', () => {
  const trial = async (answer: () => unknown) => {
    installCustomFunctions();
    const book = smallOffice();
    const host = await openBook(book);
    host.calculateWith({ 'TKVV.VNNUMBER': answer });
    const before = dump(book);
    const fact = await probeFunctions(vi);
    expectSame(dump(book), before);
    return fact;
  };

  test.each([
    ['works', 'good', functions.VNNUMBER],
    ['failed', 'limited', () => [['#VALUE!']]],
    ['failed', 'limited', () => [[7]]],
    ['notRegistered', 'missing', () => [['#NAME?']]],
  ] as const)('%s: %s, and no trace is left in the workbook', async (value, state, answer) => {
    expect(await trial(answer as () => unknown)).toEqual({ id: 'functionsWork', state, value });
  });

  test('a function that never answers is not waited for without end', async () => {
    const book = createWorkbook(['Sổ vay']);
    const host = await openBook(book);
    host.calculateWith({ 'TKVV.VNNUMBER': () => [['#BUSY!']] });
    expect(await tryFunctions({ patience: 500 })).toBe('busy');
    expect(book.sheets.map(({ name }) => name)).toEqual(['Sổ vay']);
  });

  test('stopped while it waits: the sheet is gone all the same', async () => {
    const book = createWorkbook(['Sổ vay']);
    const host = await openBook(book);
    host.calculateWith({ 'TKVV.VNNUMBER': () => [['#BUSY!']] });
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 100);
    await expect(probeFunctions({ ...vi, signal: stop.signal })).rejects.toMatchObject({ code: 'cancelled' });
    expect(book.sheets.map(({ name }) => name)).toEqual(['Sổ vay']);
  });

  test('a sheet of the user that bears the name is left alone', async () => {
    const book = createWorkbook(['TKVV thử hàm']);
    const host = await openBook(book);
    host.calculateWith({ 'TKVV.VNNUMBER': functions.VNNUMBER });
    expect(await probeFunctions(vi)).toMatchObject({ value: 'works' });
    expect(book.sheets.map(({ name }) => name)).toEqual(['TKVV thử hàm']);
  });

  test('a protected structure is told before anything is done', async () => {
    const book = createWorkbook(['Sổ vay']);
    book.protection.protected = true;
    await openBook(book);
    await expect(probeFunctions(vi)).rejects.toMatchObject({ code: 'workbookProtected' });
  });
});
