import * as v from 'valibot';

/** One filling of a report, as it is kept with the workbook. */
export interface FillRecord {
  /** `2026-Q3` */
  readonly quarter: string;
  /** 1900 serial with the time of day; null = nobody said */
  readonly when: number | null;
  /** of all figures read */
  readonly digest: string;
  /** figures shown, by their ids: đồng, %, points or counts; null = shown as "…" */
  readonly figures: Readonly<Record<string, number | null>>;
}

/** The filling that stands in the sheet, and the one before it whose figures were others. */
export interface FillVersions {
  readonly now: FillRecord;
  readonly before: FillRecord | null;
}

const RECORD = v.object({
  quarter: v.string(),
  when: v.nullable(v.number()),
  digest: v.string(),
  figures: v.record(v.string(), v.nullable(v.number())),
});
const VERSIONS = v.object({ now: RECORD, before: v.nullable(RECORD) });

/** Reads what is kept; null where nothing is, or nothing that this version of the add-in wrote. */
export function readVersions(kept: unknown): FillVersions | null {
  const parsed = v.safeParse(VERSIONS, kept);
  return parsed.success ? parsed.output : null;
}

/** What is to be kept after a filling. Filling again with the same figures is the same filling: the one before it stays to compare with. */
export function nextVersions(kept: FillVersions | null, record: FillRecord): FillVersions {
  if (!kept) return { now: record, before: null };
  const isSame = kept.now.quarter === record.quarter && compareFills(kept.now, record).length === 0;
  return { now: record, before: isSame ? kept.before : kept.now };
}

/** A figure that differs between two fillings; null = not shown, or shown as "…". */
export interface FillChange {
  readonly id: string;
  readonly before: number | null;
  readonly now: number | null;
}

/** Khác gì so với lần trước: the figures that are no longer what they were, in the order of the later filling. */
export function compareFills(before: FillRecord, now: FillRecord): FillChange[] {
  const ids = [...new Set([...Object.keys(now.figures), ...Object.keys(before.figures)])];
  return ids.flatMap((id) => {
    const change = { id, before: before.figures[id] ?? null, now: now.figures[id] ?? null };
    return change.before === change.now ? [] : [change];
  });
}
