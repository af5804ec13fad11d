import { checkWorkbook } from '../../src/jobs/check';
import { listDueDebts } from '../../src/jobs/due';
import { scoreGroups } from '../../src/jobs/score';
import { MISTAKES } from '../../src/sandbox/samples/mistakes/all';
import { officeSample } from '../../src/sandbox/samples/sample';
import { dump, expectSame } from './dump';
import { closeBook, openBook } from './open';

afterAll(closeBook);

const office = () => officeSample('phong-giao-dich.xlsx', MISTAKES).workbook;

async function runAll(more: { shared?: object }) {
  const workbook = office();
  const host = await openBook(workbook);
  const options = { language: 'vi', ...more } as const;
  const outcomes = [await checkWorkbook(options), await scoreGroups(options), await listDueDebts(options)];
  return { requests: host.log.count, state: dump(workbook), outcomes };
}

test('jobs that share a reading give the same results and sheets with fewer requests', async () => {
  const alone = await runAll({});
  const together = await runAll({ shared: {} });
  expectSame(together.outcomes, alone.outcomes);
  expectSame(together.state, alone.state);
  expect(together.requests).toBeLessThan(alone.requests);
});
