import { headingKey, headingsKey } from '../core/sheet/corrections';
import { Reading, type Table } from '../core/sheet/table';
import { mapSteps, type Steps } from '../core/steps';
import type { JobOptions, Survey, TableSummary } from './job';
import { readOffice } from './office';
import { paced, quiet } from './paced';

/** Says what was recognised, and writes nothing. */
export async function survey(options: JobOptions): Promise<Survey> {
  const { tables, unknown, asOf, settings } = await readOffice(options);
  const summaries = await paced('recognising', summarySteps(tables), quiet(options));
  return { asOf, tables: summaries, unknown, settingsFaults: settings.unused };
}

const UNSURE: ReadonlySet<number> = new Set([Reading.decided, Reading.ambiguous, Reading.unreadable]);

/** A large list has millions of cells: a pause after each of its columns. */
function* summarySteps(tables: readonly Table[]): Steps<TableSummary[]> {
  const summaries: TableSummary[] = [];
  for (const table of tables) {
    const unsure = yield* mapSteps(table.columns, ({ readings }) => unsureIn(readings), 1);
    summaries.push({ ...summarise(table), unsure: unsure.reduce((sum, count) => sum + count, 0) });
  }
  return summaries;
}

const summarise = (table: Table): Omit<TableSummary, 'unsure'> => ({
  sheet: table.sheet,
  kind: table.kind,
  confidence: table.confidence,
  headingRow: table.head.to,
  rows: table.rows.length,
  period: table.period?.date ?? null,
  unit: table.columns.find(({ unit }) => unit)?.unit?.name ?? null,
  headings: headingsKey(table),
  columns: table.columns.map(({ col, heading, field, confidence, corrected = false }) => ({
    ...{ heading, key: headingKey(table, col), field, confidence, corrected },
  })),
  unmapped: table.unmapped.map(({ col, heading }) => ({ heading, key: headingKey(table, col) })),
  hidden: table.hidden,
});

/** A plain loop, as there are so many. */
function unsureIn(readings: Uint8Array): number {
  let count = 0;
  for (let row = 0; row < readings.length; row++) {
    const reading = readings[row] as number;
    if (reading !== Reading.plain && UNSURE.has(reading)) count++;
  }
  return count;
}
