import { amountReader, textReader } from '../../record/column-reader';
import { classOf } from '../../rubric/classify';
import type { ClassId, Edition } from '../../rubric/edition';
import { judgingEdition } from '../../rubric/editions';
import { readClass } from '../../rubric/read-class';
import type { FieldId } from '../../sheet/field';
import { columnOf, Reading } from '../../sheet/table';
import type { Table } from '../../sheet/table';
import { dataRows } from '../loan-rows';
import { sheetNames } from '../sheet-names';
import { dongOf, numberAt, placeAt, rawAt, textAt } from '../table-cell';
import { namedReader } from './axis';
import type { Axis } from './axis';
import { SUMS, Tally } from './tally';
import type { Entry } from './tally';

const SUMMED = ['outstanding', 'overdue', 'frozen', 'savings'] as const satisfies readonly FieldId[];
const CLASS_FIELD = {
  good: 'classGood',
  fair: 'classFair',
  average: 'classAverage',
  poor: 'classPoor',
} as const satisfies Record<ClassId, FieldId>;

/**
 * What lists of groups, or of overdue or frozen loans, add up to along an axis; null where one does not name it. A group or contract that
 * stands on several rows, as the bank's exports have it, counts once.
 * @param editions the office's own, by which classes follow from points
 */
export function listTally(
  tables: readonly Table[],
  axis: Axis,
  key: 'groupCode' | 'loanCode',
  date: number | null,
  editions: readonly Edition[] = [],
): Tally | null {
  const [first] = tables;
  if (!first || tables.some((table) => !columnOf(table, key) || !namedReader(table, axis))) return null;
  const everywhere = (field: FieldId): boolean => tables.every((table) => columnOf(table, field));
  const fields = new Set<FieldId>(SUMMED.filter(everywhere));
  if (key === 'groupCode') fields.add('groups');
  if (tables.every((table) => hasClasses(table))) for (const field of Object.values(CLASS_FIELD)) fields.add(field);
  const tally = new Tally(sheetNames(tables), date, fields);
  const seen = new Set<string>();
  for (const table of tables) addTable(tally, table, axis, key, seen, judgingEdition(date, editions));
  return tally;
}

const hasClasses = (table: Table): boolean =>
  columnOf(table, 'pointsTotal') !== undefined || columnOf(table, 'groupClass') !== undefined;

function addTable(
  tally: Tally,
  table: Table,
  axis: Axis,
  key: 'groupCode' | 'loanCode',
  seen: Set<string>,
  edition: Edition,
): void {
  const named = namedReader(table, axis);
  const office = textReader(table, 'officeCode');
  const code = textReader(table, key);
  const add = rowAdder(tally, table, edition);
  for (const row of dataRows(table)) {
    const contract = code(row);
    if (contract === '' || Number(contract) === 0) continue;
    const entry = named && tally.entryOf(named(row));
    const identity = key === 'groupCode' ? `${office(row)}|${contract}` : contract;
    if (!entry || seen.has(identity)) continue;
    seen.add(identity);
    if (key === 'groupCode') entry.count('groups', identity, owes(table, row));
    add(entry, row, identity);
  }
}

/** A group without debt may or may not be counted among the groups. */
function owes(table: Table, row: number): boolean {
  const debt = columnOf(table, 'outstanding');
  return !debt || numberAt(debt, row) > 0;
}

function rowAdder(tally: Tally, table: Table, edition: Edition): (entry: Entry, row: number, identity: string) => void {
  const amounts = SUMMED.flatMap((field) => {
    const column = columnOf(table, field);
    const read = amountReader(table, field, 0);
    return column && read && tally.fields.has(field)
      ? [{ field, sum: SUMS.indexOf(field), column, read, dong: dongOf(table, column) ?? 1 }]
      : [];
  });
  const classAt = tally.fields.has('classGood') ? classReader(table, edition) : null;
  return (entry, row, identity) => {
    for (const { field, sum, column, read, dong } of amounts) {
      const value = read(row);
      const half = (column.halves[row] ?? 0) * dong;
      if (Number.isFinite(value)) entry.add(sum, value - half, value + half);
      else entry.add(sum, -Infinity, Infinity);
      if (value !== 0 && entry.wants(field))
        entry.remember(field, { place: placeAt(table, column, row), found: rawAt(column, row) });
    }
    const id = classAt?.(row);
    if (id) entry.count(CLASS_FIELD[id], identity, true);
  };
}

/** By the points where there are any: the bank's export has left its column of classes uncalculated. */
function classReader(table: Table, edition: Edition): (row: number) => ClassId | null {
  const points = columnOf(table, 'pointsTotal');
  const classes = columnOf(table, 'groupClass');
  return (row) => {
    const total = points ? numberAt(points, row) : NaN;
    const isScored = Number.isFinite(total) && points?.readings[row] !== Reading.blank;
    return isScored ? classOf(total, edition) : readClass(textAt(classes, row));
  };
}
