import { Reading, type Table } from '../core/sheet/table';
import type { JobOptions, Survey, TableSummary } from './job';
import { readOffice } from './office';

/** Says what was recognised, and writes nothing. */
export async function survey(options: JobOptions): Promise<Survey> {
  const { tables, unknown, asOf } = await readOffice(options);
  return { asOf, tables: tables.map(summarise), unknown };
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
  columns: table.columns.map(({ heading, field, confidence }) => ({ heading, field, confidence })),
  unsure: table.columns.reduce(
    (count, { readings }) => count + readings.filter((reading) => UNSURE.has(reading)).length,
    0,
  ),
});
