import { headingKey, headingsKey } from '../core/sheet/corrections';
import { Reading, type Table } from '../core/sheet/table';
import type { JobOptions, Survey, TableSummary } from './job';
import { readOffice } from './office';

/** Says what was recognised, and writes nothing. */
export async function survey(options: JobOptions): Promise<Survey> {
  const { tables, unknown, asOf, settings } = await readOffice(options);
  return { asOf, tables: tables.map(summarise), unknown, settingsFaults: settings.unused };
}

const UNSURE: ReadonlySet<number> = new Set([Reading.decided, Reading.ambiguous, Reading.unreadable]);

export const summarise = (table: Table): TableSummary => ({
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
  unsure: table.columns.reduce((count, { readings }) => count + unsureIn(readings), 0),
});

/** A plain loop: a large list has millions of cells. */
function unsureIn(readings: Uint8Array): number {
  let count = 0;
  for (let row = 0; row < readings.length; row++) {
    const reading = readings[row] as number;
    if (reading !== Reading.plain && UNSURE.has(reading)) count++;
  }
  return count;
}
