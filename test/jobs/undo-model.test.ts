import fc from 'fast-check';
import type { Finding } from '../../src/core/check/finding';
import { TkvvError } from '../../src/core/errors';
import { checkWorkbook } from '../../src/jobs/check';
import { markFindings, unmarkFindings } from '../../src/jobs/mark';
import { applyRepair, previewRepair } from '../../src/jobs/repair';
import { scoreGroups } from '../../src/jobs/score';
import { suppressFindings } from '../../src/jobs/suppress';
import { canUndo, undoLast } from '../../src/jobs/undo';
import type { Host } from '../../src/sandbox/host';
import { cellKey, type Workbook } from '../../src/sandbox/model/workbook';
import { cellPart, changes, flat, isValue, ofSheets, sheetOf, type Flat } from './flat-dump';
import { closeBook, openBook } from './open';
import { LEGACY, LOANS, smallOffice } from './small-office';

const options = { language: 'vi', now: 46_300.5 } as const;
const USERS: ReadonlySet<string> = new Set([LOANS, LEGACY]);
const CHECK = 'TKVV Kiểm tra';

afterAll(closeBook);

/** What the workbook must be: the state now, and of each step that can be taken back the states before and after it. */
class Model {
  readonly steps: { readonly before: Flat; readonly after: Flat }[] = [];
  findings: readonly Finding[] = [];

  constructor(
    readonly workbook: Workbook,
    readonly host: Host,
    public now: Flat,
  ) {}

  /** A job has written, be it the same again, or had nothing to write. */
  step(wrote: boolean): void {
    const after = flat(this.workbook);
    if (wrote || changes(this.now, after).length > 0) this.steps.push({ before: this.now, after });
    this.now = after;
  }

  /** What taking back the last step must give: null = it would overwrite something of the user's. */
  takenBack(): Flat | null {
    const last = this.steps.at(-1);
    if (!last) return this.now;
    const { before, after } = last;
    const next = new Map(this.now);
    const touched = changes(before, after);
    for (const key of touched) {
      const value = this.now.get(key);
      if (value !== after.get(key) && value !== before.get(key)) return null;
      const back = before.get(key);
      if (back === undefined) next.delete(key);
      else next.set(key, back);
    }
    const own = new Set(touched.flatMap((key) => sheetOf(key) ?? []).filter((sheet) => !USERS.has(sheet)));
    const strayed = [...own].some((sheet) => this.isStrayed(sheet, after));
    return strayed ? null : next;
  }

  /** Whether somebody has typed on a result sheet since it was written. */
  private isStrayed(sheet: string, after: Flat): boolean {
    const only = new Set([sheet]);
    return changes(ofSheets(this.now, only), ofSheets(after, only)).some(isValue);
  }

  expectNow(what: string): void {
    const actual = flat(this.workbook);
    const differing = changes(this.now, actual).map((key) => [key, this.now.get(key), actual.get(key)]);
    expect([what, differing.slice(0, 5)]).toEqual([what, []]);
  }
}

type Deed = (model: Model) => Promise<void>;

/** A job that leaves the user's sheets alone. */
const aside =
  (job: (model: Model) => Promise<boolean>): Deed =>
  async (model) => {
    const wrote = await job(model);
    expect(changes(ofSheets(model.now, USERS), ofSheets(flat(model.workbook), USERS))).toEqual([]);
    model.step(wrote);
  };

/** A job that marks: no cell changes, neither what it holds nor how it looks by itself. */
const marking =
  (job: (model: Model) => Promise<number>): Deed =>
  async (model) => {
    const marks = await job(model);
    const changed = changes(model.now, flat(model.workbook)).map((key) => key.split('\u0001')[1]);
    expect(changed.filter((part) => part !== 'conditionalFormats' && part !== 'dataValidations')).toEqual([]);
    model.step(marks > 0);
  };

/** What a repair must leave: the previewed cells hold what was previewed, every other one what it held. */
const repair =
  (mend: string): Deed =>
  async (model) => {
    const preview = await previewRepair(options, mend);
    model.expectNow('a preview writes nothing');
    const expected = new Map(model.now);
    for (const { sheet, row, col, after } of preview.edits) {
      const place = cellKey(row, col);
      expected.set(cellPart(sheet, place, 'value'), JSON.stringify([after.value, undefined]));
      expected.set(cellPart(sheet, place, 'numberFormat'), JSON.stringify(after.numberFormat));
      if (after.fontName) expected.set(cellPart(sheet, place, 'fontName'), JSON.stringify(after.fontName));
    }
    await applyRepair(options, preview);
    const differing = changes(ofSheets(expected, USERS), ofSheets(flat(model.workbook), USERS));
    expect(differing.filter((key) => preview.rows.length === 0 || !key.endsWith('conditionalFormats'))).toEqual([]);
    model.step(preview.edits.length + preview.rows.length > 0);
  };

const undo: Deed = async (model) => {
  const expected = model.takenBack();
  expect(canUndo()).toBe(model.steps.length > 0);
  if (!expected) {
    const error: unknown = await undoLast().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TkvvError);
    expect(error).toMatchObject({ code: 'cellChanged', values: { cell: expect.any(String) as string } });
    return model.expectNow('a refused undo writes nothing');
  }
  await undoLast();
  model.steps.pop();
  model.now = expected;
  model.expectNow('undo');
};

/** Somebody types into a cell. */
const typing =
  (sheet: string, cell: string, value: string | number): Deed =>
  async (model) => {
    if (!model.workbook.sheets.some(({ name }) => name === sheet)) return;
    model.host.edit(sheet, cell, [[value]]);
    model.now = flat(model.workbook);
  };

const colouring =
  (cell: string): Deed =>
  async (model) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(LOANS).getRange(cell).format.fill.color = '#92D050';
      await context.sync();
    });
    model.now = flat(model.workbook);
  };

const DEEDS: Readonly<Record<string, Deed>> = {
  check: aside(async (model) => {
    model.findings = (await checkWorkbook(options)).findings;
    return true;
  }),
  score: aside(async () => {
    await scoreGroups(options);
    return true;
  }),
  suppress: aside(async ({ findings }) => {
    if (findings.length > 0) await suppressFindings(options, findings.slice(0, 2), 'đã đối chiếu');
    return findings.length > 0;
  }),
  mark: marking(async ({ findings }) => (await markFindings(options, findings)).marked),
  unmark: marking(() => unmarkFindings(options)),
  textToNumber: repair('textToNumber'),
  textToDate: repair('textToDate'),
  padCode: repair('padCode'),
  toUnicode: repair('toUnicode'),
  trim: repair('trim'),
  markDuplicates: repair('markDuplicates'),
  undo,
  typeRepaired: typing(LOANS, 'L5', 7),
  typeBack: typing(LOANS, 'L5', "'30.002.000"),
  typeText: typing(LOANS, 'A9', "'0126201"),
  typeElsewhere: typing(LOANS, 'D12', 'Khách Mới'),
  typeLegacy: typing(LEGACY, 'B3', 'Nguyễn Văn A'),
  typeOnResult: typing(CHECK, 'A1', 'của tôi'),
  typeBeside: typing(CHECK, 'AA3', 'của tôi'),
  colour: colouring('L4:L6'),
};

/** Undo comes about every third time. */
const deed = fc.oneof(
  { weight: 1, arbitrary: fc.constant('undo') },
  { weight: 2, arbitrary: fc.constantFrom(...Object.keys(DEEDS)) },
);

test('random sequences of jobs, undo and the user’s own typing leave the workbook cell by cell what the model says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 6, maxLength: 14 }), async (names) => {
      const workbook = smallOffice();
      const host = await openBook(workbook);
      const model = new Model(workbook, host, flat(workbook));
      for (const name of names) await DEEDS[name]!(model);
    }),
    { numRuns: 12, seed: 20_261_122, interruptAfterTimeLimit: 12_000 },
  );
});

test('all that jobs wrote is taken back, step by step, to the workbook as it was', async () => {
  const workbook = smallOffice();
  const host = await openBook(workbook);
  const model = new Model(workbook, host, flat(workbook));
  const names = [
    'check',
    'mark',
    'textToNumber',
    'suppress',
    'padCode',
    'check',
    'toUnicode',
    'unmark',
    'score',
    'trim',
  ];
  for (const name of names) await DEEDS[name]!(model);
  expect(model.steps).toHaveLength(names.length);
  while (model.steps.length > 0) await undo(model);
  expect(changes(model.now, flat(smallOffice()))).toEqual([]);
});
