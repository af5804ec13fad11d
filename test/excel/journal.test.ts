import { TkvvError } from '../../src/core/errors';
import { asOneStep, hasSteps, record, undoStep, type JournalEntry } from '../../src/excel/journal';
import { runAsOneUndo } from '../../src/excel/run';
import { editCells } from '../../src/excel/edit-cells';
import { createWorkbook } from '../../src/sandbox/model/create';
import type { Workbook } from '../../src/sandbox/model/workbook';
import { closeBook, openBook } from '../jobs/open';

afterAll(closeBook);
beforeEach(async () => void (await openBook(createWorkbook(['Trang 1']))));

/** A writing that only tells what became of it. */
function entry(name: string, log: string[], more: Partial<JournalEntry> = {}): JournalEntry {
  return {
    sheet: name,
    cells: 1,
    check: () => Promise.resolve(void log.push(`check ${name}`)),
    undo: () => Promise.resolve(void log.push(`undo ${name}`)),
    ...more,
  };
}

test('steps are taken back one by one, the last one first', async () => {
  const log: string[] = [];
  for (const name of ['a', 'b', 'c']) record(entry(name, log));
  expect([await undoStep(), await undoStep(), await undoStep(), await undoStep()]).toEqual(['c', 'b', 'a', null]);
  expect(log.filter((line) => line.startsWith('undo'))).toEqual(['undo c', 'undo b', 'undo a']);
});

test('what one job writes is one step: all of it is looked at before any of it is taken back, in the opposite order', async () => {
  const log: string[] = [];
  await asOneStep(async () => {
    record(entry('a', log));
    await asOneStep(() => Promise.resolve(record(entry('b', log))));
  });
  expect(await undoStep()).toBe('a');
  expect(log).toEqual(['check a', 'check b', 'undo b', 'undo a']);
  expect(hasSteps()).toBe(false);
});

test('a job that fails midway leaves no step, and what it had written is taken back', async () => {
  const log: string[] = [];
  const job = asOneStep(async () => {
    record(entry('a', log));
    record(entry('b', log));
    await Promise.reject(new Error('giữa chừng'));
  });
  await expect(job).rejects.toThrow('giữa chừng');
  expect(log).toEqual(['undo b', 'undo a']);
  expect(hasSteps()).toBe(false);
});

test('should even that fail, the rest stays a step that can be taken back', async () => {
  const log: string[] = [];
  let fails = true;
  const undo = (): Promise<void> => (fails ? Promise.reject(new Error('mất mạng')) : Promise.resolve());
  const job = asOneStep(async () => {
    record(entry('a', log, { undo }));
    record(entry('b', log));
    await Promise.reject(new Error('giữa chừng'));
  });
  await expect(job).rejects.toThrow('giữa chừng');
  expect(log).toEqual(['undo b']);
  fails = false;
  expect(await undoStep()).toBe('a');
});

test('a step that would overwrite something is refused whole, and stays', async () => {
  const log: string[] = [];
  const changed = new TkvvError('cellChanged', { sheet: 'b', cell: 'A1' });
  await asOneStep(async () => {
    record(entry('a', log));
    record(entry('b', log, { check: () => Promise.reject(changed) }));
    await Promise.resolve();
  });
  await expect(undoStep()).rejects.toBe(changed);
  expect(log).toEqual(['check a']);
  expect(hasSteps()).toBe(true);
});

test('a sheet written twice within one step: only the last writing is compared with what stands there', async () => {
  const log: string[] = [];
  await asOneStep(async () => {
    record(entry('a', log, { target: 'sheet' }));
    record(entry('b', log, { target: 'sheet' }));
    await Promise.resolve();
  });
  await undoStep();
  expect(log).toEqual(['check b', 'undo b', 'undo a']);
});

test('a step whose sheets are all gone is given up, with an error that says so; the one before it is next', async () => {
  const log: string[] = [];
  record(entry('a', log));
  record(entry('b', log, { check: () => Promise.reject(new TkvvError('sheetGone', { sheet: 'b' })) }));
  await expect(undoStep()).rejects.toMatchObject({ code: 'sheetGone' });
  expect(await undoStep()).toBe('a');
});

test('memory is bounded: twenty steps, or 300,000 cells', async () => {
  const log: string[] = [];
  const count = async (): Promise<number> => {
    let steps = 0;
    while ((await undoStep()) !== null) steps++;
    return steps;
  };
  for (let n = 0; n < 30; n++) record(entry(`${n}`, log));
  expect(await count()).toBe(20);
  for (let n = 0; n < 4; n++) record(entry(`${n}`, log, { cells: 140_000 }));
  expect(await count()).toBe(2);
  record(entry('large', log, { cells: 1_000_000 }));
  expect(await count()).toBe(1);
});

describe('Excel’s own undo', () => {
  const place = { sheet: 'Trang 1', row: 0, col: 0 };
  const General = 'General';
  const edits = [
    { ...place, before: { value: '', numberFormat: General }, after: { value: 5, numberFormat: General } },
  ];
  const valueOf = (workbook: Workbook): unknown => [...workbook.sheets[0]!.cells.values()].map(({ value }) => value);

  test('what a job writes is one step of it where this Excel joins steps, and nothing is asked of one that cannot', async () => {
    for (const [version, asked] of [
      ['1.20', true],
      ['1.15', undefined],
    ] as const) {
      await openBook(createWorkbook(['Trang 1']), 'PC', version);
      const spy = jest.spyOn(Excel, 'run');
      await runAsOneUndo((context) => editCells(context, edits));
      expect((spy.mock.calls[0] as unknown as [{ mergeUndoGroup?: boolean }])[0].mergeUndoGroup).toBe(asked);
      spy.mockRestore();
    }
  });

  test('an Excel that refuses to join these calls does them all the same, once', async () => {
    const workbook = createWorkbook(['Trang 1']);
    const host = await openBook(workbook, 'PC', '1.20');
    host.knobs.failRequest(4, { code: 'UndoNotSupported' });
    await runAsOneUndo((context) => editCells(context, edits));
    expect(valueOf(workbook)).toEqual([5]);
    await undoStep();
    expect(valueOf(workbook)).toEqual([]);
    expect(hasSteps()).toBe(false);
  });
});
