import type { FieldId } from '../../sheet/field';
import { columnOf } from '../../sheet/table';
import type { Table } from '../../sheet/table';
import type { Interval } from '../../cell/figure';
import { atOnce } from '../../steps';
import { dataRows } from '../loan-rows';
import type { Office, Parameters, RuleSteps } from '../rule';
import { dongOf, isBlank, numberAt } from '../table-cell';
import type { Compared, Counted, Reconciliation } from './reconciliation';

/** The day that a table speaks of, or that the user named. */
export const dayOf = (office: Office, table: Table): number | null => table.period?.date ?? office.asOf;

/** Rows compared between two pauses: each is looked up, and several of its figures are held against sums. */
const ROWS_A_PAUSE = 1_000;

/** From so many figures of a field on, a field in which most disagree means something else than its heading says. */
const ENOUGH_OF_FIELD = 4;

/**
 * The figures of a table beside what the other side says of them; none where the two are not comparable: of different days, or agreeing
 * in less than half of their figures (a province beside one office's loans), or in none but zeros.
 */
export const compare = (
  office: Office,
  table: Table,
  reconciliation: Reconciliation,
  parameters: Parameters,
): readonly Compared[] => atOnce(compareSteps(office, table, reconciliation, parameters));

/** `compare` step by step. */
export function* compareSteps(
  office: Office,
  table: Table,
  reconciliation: Reconciliation,
  parameters: Parameters,
): RuleSteps<readonly Compared[]> {
  const day = dayOf(office, table);
  let best: readonly Compared[] = [];
  let most = 0;
  for (const counted of reconciliation.counted(office, table)) {
    if (!counted || day === null || counted.tally.date !== day) continue;
    yield null;
    const compared = yield* compareWith(counted, table, reconciliation, parameters);
    yield null;
    const matching = countOf(compared, ({ fits, isNothing }) => fits && !isNothing);
    if (matching > most) [best, most] = [compared, matching];
    // nothing can fit better
    if (matching > 0 && compared.every(({ fits }) => fits)) break;
  }
  if (most * 2 < countOf(best, ({ isNothing }) => !isNothing)) return [];
  return comparableFields(best);
}

const countOf = (compared: readonly Compared[], of: (one: Compared) => boolean): number => compared.filter(of).length;

function comparableFields(compared: readonly Compared[]): readonly Compared[] {
  const isOff = (field: FieldId): boolean => {
    const ofField = compared.filter((one) => one.field === field && !one.isNothing);
    return ofField.length >= ENOUGH_OF_FIELD && countOf(ofField, ({ fits }) => fits) * 2 < ofField.length;
  };
  const off = new Set([...new Set(compared.map(({ field }) => field))].filter(isOff));
  return off.size === 0 ? compared : compared.filter(({ field }) => !off.has(field));
}

function* compareWith(
  { tally, find }: Counted,
  table: Table,
  { named, fields }: Reconciliation,
  parameters: Parameters,
): RuleSteps<Compared[]> {
  const read = named(table);
  const columns = (Object.keys(fields) as FieldId[]).flatMap((field) => {
    const column = tally.fields.has(field) ? columnOf(table, field) : undefined;
    const dong = column ? dongOf(table, column) : null;
    return column && dong !== null ? [{ field, column, dong, tolerance: fields[field] }] : [];
  });
  if (!read || columns.length === 0) return [];
  const summed = new Set<FieldId>();
  const compared: Compared[] = [];
  for (const [at, row] of dataRows(table).entries()) {
    if ((at + 1) % ROWS_A_PAUSE === 0) yield null;
    const names = read(row);
    const entry = names.asks.length > 0 ? find(names, row) : null;
    if (!entry) continue;
    for (const { field, column, dong, tolerance } of columns) {
      const printed = numberAt(column, row);
      if (isBlank(column, row) || !Number.isFinite(printed)) continue;
      const half = column.halves[row] ?? 0;
      // a figure may have been cut off instead of rounded
      const stated = { low: (printed - half) * dong, high: (printed + 2 * half) * dong };
      const says = entry.figure(field);
      // a list is summed up when its first figure is asked for
      if (summed.size < columns.length && !summed.has(field)) {
        summed.add(field);
        yield null;
      }
      const room = tolerance?.(entry, parameters) ?? 0;
      const isNothing = printed === 0 && says.low === 0 && says.high === 0;
      const fits = isNothing || meet(stated, says, room);
      compared.push({ table, field, row, named: names, stated, says, entry, tally, fits, isNothing });
    }
  }
  return compared;
}

/**
 * Whether two figures can be at most `room` apart. Amounts in đồng are whole and exact, so only the dust of a product is forgiven:
 * a đồng is a đồng in a sum of a thousand billions too.
 */
export function meet(a: Interval, b: Interval, room: number): boolean {
  const dust = 1e-3 + 1e-14 * Math.max(Math.abs(a.high), Math.abs(b.high));
  return a.low - room <= b.high + dust && b.low <= a.high + room + dust;
}
