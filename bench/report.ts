import { serialOf } from '../src/core/cell/serial';
import { runChecks } from '../src/core/check/run-checks';
import { collectReport } from '../src/core/report/collect/collect-report';
import { affectedBy } from '../src/core/report/gate';
import { quarterOf } from '../src/core/report/quarter';
import { EDITION_3986 } from '../src/core/rubric/editions';
import { NO_SETTINGS } from '../src/core/settings/settings';
import { recognise } from '../src/core/sheet/recognise';
import { forget } from '../src/excel/journal';
import { FORM_IDS, type FormId } from '../src/jobs/report/document';
import { figuresShown } from '../src/jobs/report/figures-shown';
import { fillReport } from '../src/jobs/report/fill';
import { FORMS } from '../src/jobs/report/forms';
import { headOf } from '../src/jobs/report/head-of';
import { layOut } from '../src/jobs/layout/document/lay-out';
import { writeReport } from '../src/jobs/report/write';
import { openOffice } from '../src/sandbox/node/open-office';
import { loanGrid } from './loan-grid';
import { lowerQuartile, processorTime } from './measure';
import { workbookOf } from './pane-workbook';
import { scoreGrid } from './score-grid';

/**
 * What filling a report costs after the sheets have been read, step by step, and as a whole with reading:
 * `npm run bench -- report [LOANS]`. Fifty-four loans a group: 27,000 make an office of 500 groups.
 */
const loans = Number(process.argv[3] ?? 27_000);
const ROUNDS = 5;
const asOf = serialOf(2026, 9, 30)!;
const quarter = quarterOf(asOf);
const grids = [loanGrid(loans, 54)];
grids.push(scoreGrid(grids[0]!));

/** Everything is new each time, so that nothing that an earlier round remembers helps. */
function read() {
  return recognise(grids.map((grid) => ({ ...grid }))).tables;
}

type Times = Map<string, number[]>;

async function timed<T>(times: Times, step: string, work: () => T | Promise<T>): Promise<T> {
  const start = processorTime();
  const made = await work();
  const all = times.get(step) ?? [];
  times.set(step, [...all, processorTime() - start]);
  return made;
}

async function round(form: FormId, times: Times): Promise<void> {
  const tables = read();
  const data = await timed(times, 'collect', () => collectReport({ tables, asOf, quarter, edition: EDITION_3986 }));
  if (!data) throw new Error('the office has nothing to report');
  const findings = await timed(times, 'checks', () => runChecks(tables, asOf));
  const document = await timed(times, 'compose', () => {
    const composed = FORMS[form].compose(data, headOf(NO_SETTINGS, data).head);
    affectedBy(findings, figuresShown(composed), data.figures);
    return composed;
  });
  await timed(times, 'layout', () => layOut(document, data.figures));
  await timed(times, 'layout and write', () => writeReport(document, data.figures, quarter, { language: 'vi' }));
}

async function main(): Promise<void> {
  const workbook = workbookOf(grids, 'bench.xlsx');
  const { Office, Excel, OfficeExtension, close } = await openOffice({ workbook, platform: 'OfficeOnline' });
  Object.assign(globalThis, { Office, Excel, OfficeExtension });
  console.log(
    `${loans} loans, ${grids[1]!.values.length - 3} groups; milliseconds of the processor's time, the lower quartile of ${ROUNDS} rounds`,
  );
  for (const form of FORM_IDS) {
    const times: Times = new Map();
    for (let at = 0; at <= ROUNDS; at++) {
      // the first round warms up
      if (at === 1) times.clear();
      await round(form, times);
    }
    const ms = (step: string): number => lowerQuartile(times.get(step) ?? []);
    const steps = ['collect', 'checks', 'compose', 'layout', 'layout and write'];
    const whole = ['collect', 'checks', 'compose', 'layout and write'].reduce((sum, step) => sum + ms(step), 0);
    const start = processorTime();
    await fillReport({ language: 'vi' }, { form });
    const filled = processorTime() - start;
    console.log(
      `${form.padEnd(16)} ${steps.map((step) => `${step} ${ms(step).toFixed(0)}`).join(', ')}: ${whole.toFixed(0)} after reading (< 1000); fillReport with reading ${filled.toFixed(0)}`,
    );
  }
  forget();
  await close();
}

void main();
