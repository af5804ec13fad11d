import { compareFills, readVersions, type FillChange, type FillRecord } from '../../core/report/versions';
import { readMemory } from '../../excel/fill-memory';
import { run } from '../../excel/run';
import type { FormId } from './document';
import { fillKey } from './write';

/** Khác gì so với lần trước: the filling that stands in the workbook beside the one before it. */
export interface FillComparison {
  readonly now: FillRecord;
  readonly before: FillRecord | null;
  readonly changes: readonly FillChange[];
}

/** Null where the form has not been filled in this workbook. One round trip. */
export async function compareReport(form: FormId): Promise<FillComparison | null> {
  const versions = readVersions(await run((context) => readMemory(context, fillKey(form))));
  if (!versions) return null;
  const { now, before } = versions;
  return { now, before, changes: before ? compareFills(before, now) : [] };
}
