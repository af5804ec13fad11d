import { applyRepair, previewRepair } from '../../src/jobs/repair';
import { suppressFindings } from '../../src/jobs/suppress';
import { checkWorkbook } from '../../src/jobs/check';
import { thenCheck } from '../../src/jobs/then-check';
import { canUndo, lastStep, undoLast } from '../../src/jobs/undo';
import { dump, expectSame } from './dump';
import { closeBook, openBook } from './open';
import { smallOffice } from './small-office';

const options = { language: 'vi', now: 46_300.5 } as const;

afterAll(closeBook);

test('a repair and the check after it are one step, taken back as one', async () => {
  const workbook = smallOffice();
  await openBook(workbook);
  const before = dump(workbook);
  const preview = await previewRepair(options, 'padCode');
  const { done, check } = await thenCheck(options, () => applyRepair(options, preview));
  expect(done.cells).toBeGreaterThan(0);
  expect(check.findings.some(({ mend }) => mend === 'padCode')).toBe(false);
  expect(lastStep()).toBeDefined();
  await undoLast();
  expectSame(dump(workbook), before);
  expect([canUndo(), lastStep()]).toEqual([false, undefined]);
});

test('an accepted finding is told among the accepted by the check after it', async () => {
  await openBook(smallOffice());
  const [finding] = (await checkWorkbook(options)).findings;
  if (!finding) throw new Error('the small office has mistakes');
  const { check } = await thenCheck(options, () => suppressFindings(options, [finding], 'đã đối chiếu'));
  expect(check.suppressed.map((one) => [one.finding.key, one.reason])).toEqual([[finding.key, 'đã đối chiếu']]);
});

test('a check that is stopped takes back what was done before it', async () => {
  const workbook = smallOffice();
  await openBook(workbook);
  const before = dump(workbook);
  const preview = await previewRepair(options, 'textToNumber');
  const stop = new AbortController();
  const stopped = thenCheck({ ...options, signal: stop.signal }, async () => {
    await applyRepair(options, preview);
    stop.abort();
  });
  await expect(stopped).rejects.toMatchObject({ code: 'cancelled' });
  expectSame(dump(workbook), before);
  expect(canUndo()).toBe(false);
});
