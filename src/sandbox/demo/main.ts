import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { TkvvError } from '../../core/errors';
import { isVerified } from '../../core/rubric/edition';
import { EDITION_3986 } from '../../core/rubric/editions';
import { errorText } from '../../i18n/errors';
import { sandboxTexts } from '../../i18n/sandbox';
import { forget } from '../../excel/journal';
import type { Workbook } from '../model/workbook';
import { openOffice } from '../node/open-office';
import { readXlsx } from '../xlsx/read-xlsx';
import { writeXlsx } from '../xlsx/write-xlsx';
import { XlsxError } from '../xlsx/xlsx-error';
import { readArguments, UsageError, type DemoArguments } from './arguments';
import { summaryLines } from './print';
import { dueJson, findingsJson, reportJson, scoresJson } from './results';
import { runJobs, type AllOutcomes } from './run-jobs';

const SAMPLES = ['phong-giao-dich.xlsx', 'bieu-uy-thac-2020.xlsx'].map((file) => join('assets', 'samples', file));
const texts = sandboxTexts.vi;

interface Result {
  readonly name: string;
  readonly outcomes: AllOutcomes;
  readonly workbook: Uint8Array;
}

/** A file that cannot be read: its sentence, exit code 2. */
class InputError extends Error {
  override readonly name = 'InputError';
}

/**
 * Runs the ribbon's jobs on workbooks, through the real office.js and without Excel. Nothing is written before every workbook was done.
 */
async function main(args: readonly string[]): Promise<void> {
  const options = readArguments(args);
  const files = options.files.length ? options.files : SAMPLES;
  const results: Result[] = [];
  for (const file of files) {
    const result = await runOn(file, options);
    console.log(summaryLines(basename(file), result.outcomes).join('\n'));
    results.push(result);
  }
  await writeResults(results, options.out);
  console.log(texts.demo.written(options.out));
}

async function runOn(file: string, { asOf, period }: DemoArguments): Promise<Result> {
  const workbook = await open(file);
  const office = await openOffice({ workbook, platform: 'OfficeOnline' });
  Object.assign(globalThis, { Office: office.Office, Excel: office.Excel, OfficeExtension: office.OfficeExtension });
  try {
    const outcomes = await runJobs({
      language: 'vi',
      fileName: basename(file),
      ...(asOf === undefined ? {} : { asOf }),
      ...(period === undefined ? {} : { period }),
    });
    return { name: basename(file).replace(/\.xlsx$/i, ''), outcomes, workbook: await writeXlsx(workbook) };
  } finally {
    forget();
    await office.close();
  }
}

async function open(file: string): Promise<Workbook> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new InputError(texts.files.missing(file), { cause });
  });
  return readXlsx(bytes, basename(file)).catch((cause: unknown) => {
    throw cause instanceof XlsxError ? new InputError(texts.files[cause.code](basename(file)), { cause }) : cause;
  });
}

/** One workbook's files stand in `out` itself; of several, each also in a folder of its own, and the lists of all are joined. */
async function writeResults(results: readonly Result[], out: string): Promise<void> {
  await mkdir(out, { recursive: true });
  for (const { name, workbook } of results) await writeFile(join(out, `${name}.result.xlsx`), workbook);
  await writeJson(results, out);
  if (results.length === 1) return;
  for (const result of results) {
    const folder = join(out, result.name);
    await mkdir(folder, { recursive: true });
    await writeJson([result], folder);
  }
}

async function writeJson(results: readonly Result[], folder: string): Promise<void> {
  const all = results.map(({ outcomes }) => outcomes);
  const scores = all.map(({ score }) => score.outcome).filter((outcome) => outcome !== null);
  const report = all.map((outcomes) => outcomes.report.outcome).find((outcome) => outcome !== null);
  const files: Record<string, unknown> = {
    'findings.json': all.flatMap(({ check }) => findingsJson(check.outcome?.findings ?? [])),
    'scores.json': scores[0]
      ? scoresJson({ ...scores[0], groups: scores.flatMap(({ groups }) => groups) })
      : { edition: EDITION_3986.id, verified: isVerified(EDITION_3986), asOf: null, groups: [] },
    'due.json': all.flatMap(({ due }) => (due.outcome ? dueJson(due.outcome) : [])),
    'report.json': report ? reportJson(report) : { period: null, unit: '', tables: {}, narrative: [], unfilled: [] },
  };
  for (const [file, content] of Object.entries(files))
    await writeFile(join(folder, file), `${JSON.stringify(content, null, 2)}\n`);
}

/** The sentence for what the person who runs the demo can mend, or null for a fault of ours. */
function sentenceFor(error: unknown): string | null {
  if (error instanceof UsageError || error instanceof InputError) return error.message;
  return error instanceof TkvvError && error.code === 'excelFailed' ? null : errorText(error, 'vi');
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const sentence = sentenceFor(error);
  console.error(sentence ?? error);
  process.exitCode = sentence === null ? 1 : 2;
});
