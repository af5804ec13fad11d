import { amountReader } from '../../record/column-reader';
import type { FieldId } from '../../sheet/field';
import { columnOf, Reading } from '../../sheet/table';
import type { KindId, Table } from '../../sheet/table';
import type { Raised } from '../finding';
import { dataRows, dongOfList, loanCodeAt } from '../loan-rows';
import { dayOf, meet } from '../reconcile/compare';
import { rule } from '../rule';
import type { Office } from '../rule';
import { sheetNames } from '../sheet-names';
import { headingOf, inCellStyle, numberAt, placeAt, rawAt, textAt } from '../table-cell';

/** Lists of some of the loans: every contract in them stands in the list of all loans too. */
const PARTIAL: readonly KindId[] = ['overdueList', 'frozenList', 'inactiveList'];
const AMOUNTS = ['overdue', 'frozen', 'outstanding'] as const satisfies readonly FieldId[];
const KINDS = [...PARTIAL, 'loanList'] as const satisfies readonly KindId[];

/** One đồng: amounts are whole. */
const ROOM = 0.5;
const MOST_EVIDENCE = 20;

interface Matched {
  readonly table: Table;
  /** loan of each data row; undefined = the list of loans does not have it */
  readonly rows: readonly { readonly row: number; readonly loan: number | undefined }[];
}

const matchedOf = new WeakMap<Office, readonly Matched[]>();

/** The partial lists of the loans' day that speak of the same loans: at least half of their contracts are known. */
function matchedLists(office: Office): readonly Matched[] {
  const known = matchedOf.get(office);
  if (known) return known;
  const { loans } = office.loans;
  const day = loans.date ?? office.asOf;
  const lists = office.tables.filter(
    (table) => PARTIAL.includes(table.kind) && columnOf(table, 'loanCode') && dayOf(office, table) === day,
  );
  const matched = loans.count > 0 && day !== null && lists.length > 0 ? matchAll(office, lists) : [];
  matchedOf.set(office, matched);
  return matched;
}

function matchAll(office: Office, lists: readonly Table[]): Matched[] {
  const loanOf = new Map(office.loans.loans.code.map((code, loan) => [code, loan]));
  return lists
    .map((table) => {
      const codes = columnOf(table, 'loanCode');
      const readable = dataRows(table).filter(
        (row) =>
          textAt(codes, row) !== '' &&
          codes?.readings[row] !== Reading.imprecise &&
          codes?.readings[row] !== Reading.unreadable,
      );
      return { table, rows: readable.map((row) => ({ row, loan: loanOf.get(textAt(codes, row)) })) };
    })
    .filter(({ rows }) => rows.filter(({ loan }) => loan !== undefined).length * 2 > rows.length);
}

/** A contract of a list of overdue, frozen or inactive loans that the list of loans does not have: told once a list. */
export const listedUnknown = rule(
  { id: 'listed.unknown', severity: 'error', source: 'SHEETS 3, R9', scope: 'office', kinds: KINDS, mend: 'export' },
  function* (office) {
    for (const { table, rows } of matchedLists(office)) {
      const codes = columnOf(table, 'loanCode');
      const unknown = rows.filter(
        ({ row, loan }) => codes && loan === undefined && !office.isWrong(placeAt(table, codes, row)),
      );
      const [first] = unknown;
      if (!codes || !first) continue;
      yield {
        place: placeAt(table, codes, first.row),
        found: rawAt(codes, first.row),
        values: {
          loan: textAt(codes, first.row),
          sheet: table.sheet,
          other: sheetNames(office.loans.loans.tables),
          count: unknown.length,
        },
        evidence: unknown.slice(1, MOST_EVIDENCE).map(({ row }) => placeAt(table, codes, row)),
      };
    }
  },
);

/** An amount of such a list ≠ the same amount in the list of loans. A list in which most amounts differ counts something else. */
export const listedAmount = rule(
  { id: 'listed.amount', severity: 'error', source: 'SHEETS 3, R9', scope: 'office', kinds: KINDS, mend: 'figure' },
  function* (office) {
    for (const matched of matchedLists(office)) for (const field of AMOUNTS) yield* differing(office, matched, field);
  },
);

function* differing(
  office: Office,
  { table, rows }: Matched,
  field: (typeof AMOUNTS)[number],
): Generator<Raised<'listed.amount'>> {
  const column = columnOf(table, field);
  const read = amountReader(table, field, NaN);
  const { loans } = office.loans;
  if (!column || !read || !loans.tables.every((one) => columnOf(one, field))) return;
  const compared = rows.flatMap(({ row, loan }) => {
    const stated = read(row);
    if (loan === undefined || !Number.isFinite(stated)) return [];
    const says = listedBalance(office, field, loan);
    const half = (column.halves[row] ?? 0) * dongOfList(column);
    const fits = meet({ low: stated - half, high: stated + 2 * half }, says, ROOM);
    return [{ row, loan, says, fits }];
  });
  const wrong = compared.filter(({ fits }) => !fits);
  if (wrong.length * 2 >= compared.length) return;
  for (const { row, loan, says } of wrong) {
    const place = placeAt(table, column, row);
    const source = loans.tables[loans.table[loan] ?? 0];
    const other = source && columnOf(source, field);
    const evidence = source && other ? [placeAt(source, other, loans.row[loan] ?? 0)] : [];
    if (office.isWrong(place) || evidence.some((cell) => office.isWrong(cell))) continue;
    const amount = says.low / dongOfList(column);
    yield {
      place,
      found: rawAt(column, row),
      ...(says.low === says.high ? { expected: inCellStyle(column, row, amount) } : {}),
      values: {
        loan: loanCodeAt(table, row),
        heading: headingOf(table, column),
        stated: numberAt(column, row),
        says: amount,
        other: sheetNames(loans.tables),
      },
      evidence,
    };
  }
}

function listedBalance({ loans }: Office, field: (typeof AMOUNTS)[number], loan: number) {
  if (field === 'outstanding') return loans.outstanding(loan);
  if (field === 'overdue') return loans.overdue(loan);
  const frozen = loans.loans.frozen[loan] ?? NaN;
  const { low, high } = loans.outstanding(loan);
  return low === high && Number.isFinite(frozen) ? { low: frozen, high: frozen } : { low: -Infinity, high: Infinity };
}
