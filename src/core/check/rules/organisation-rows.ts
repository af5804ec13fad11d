import type { Organisation } from '../../record/organisation';
import { ORGANISATION_CODE, organisationOf } from '../../record/organisation';
import type { FieldId } from '../../sheet/field';
import { columnOf } from '../../sheet/table';
import type { Column, Table } from '../../sheet/table';
import { ROWS_A_PIECE } from '../../steps';
import { dataRows } from '../loan-rows';
import { organisationAt } from '../organisation-at';
import { rule } from '../rule';
import type { Office, RuleSteps } from '../rule';
import { lineOf, placeAt, rawAt, textAt, whereOf } from '../table-cell';

/** A row whose ĐVUT code and name mean two organisations: told at the one that the group's other sheets or rows contradict, else the name. */
export const organisationContradicts = rule(
  {
    id: 'organisation.contradicts',
    severity: 'error',
    source: 'SHEETS 3, C6, C12',
    scope: 'office',
    kinds: 'known',
    mend: 'figure',
  },
  function* (office) {
    for (const table of office.tables) {
      const code = columnOf(table, 'organisationCode');
      const name = columnOf(table, 'organisationName');
      if (!code || !name) continue;
      const { rows, agreeing } = yield* contradictions(table, code, name);
      // columns that disagree as often as not mean two different things
      if (rows.length >= agreeing) continue;
      for (const row of rows) {
        const places = [placeAt(table, code, row), placeAt(table, name, row)] as const;
        if (places.some((place) => office.isWrong(place))) continue;
        const byCode = organisationOf(textAt(code, row)) as Organisation;
        const byName = organisationOf(textAt(name, row)) as Organisation;
        const isCode = organisationOfGroup(office, table, row) === byName;
        const [told, other] = isCode ? [code, name] : [name, code];
        yield {
          place: placeAt(table, told, row),
          found: rawAt(told, row),
          ...(isCode ? { expected: ORGANISATION_CODE[byName] } : {}),
          values: { ...whereOf(table, told, row), code: byCode, name: byName },
          evidence: [placeAt(table, other, row)],
        };
      }
    }
  },
);

interface Contradictions {
  readonly rows: number[];
  readonly agreeing: number;
}

function* contradictions(table: Table, code: Column, name: Column): RuleSteps<Contradictions> {
  const rows: number[] = [];
  let agreeing = 0;
  for (const row of dataRows(table)) {
    if (row % ROWS_A_PIECE === 0) yield null;
    const byCode = organisationOf(textAt(code, row));
    const byName = organisationOf(textAt(name, row));
    if (byCode === null || byName === null) continue;
    if (byCode === byName) agreeing++;
    else rows.push(row);
  }
  return { rows, agreeing };
}

/** What the score sheet, or the loans, say of the row's group. */
function organisationOfGroup({ scores, loans }: Office, table: Table, row: number): Organisation | null {
  const group = textAt(columnOf(table, 'groupCode'), row);
  if (group === '') return null;
  const scored = scores.find(group, textAt(columnOf(table, 'officeCode'), row));
  if (scored && scored.table !== table) return scored.organisation;
  const [first] = table.kind === 'loanList' ? [] : (loans.byGroup().get(group) ?? []);
  return first === undefined ? null : (loans.loans.organisation[first] ?? null);
}

/** What else may part the rows of one organisation: then it stands on several by right. */
const PARTS: readonly FieldId[] = [
  ...(['communeName', 'communeCode', 'officeName', 'officeCode', 'programmeName', 'programmeCode'] as const),
  ...(['groupCode', 'leaderName', 'hamletCode', 'hamletName'] as const),
];
/** Fewer rows do not show that each stands for another organisation. */
const LEAST_ROWS = 3;

/** The rows of a table by organisation that bear a name for the second time, where every other organisation stands once. */
export function repeatedOrganisations(table: Table): { row: number; earlier: number }[] {
  if (table.kind !== 'organisationTable' && table.kind !== 'lenOrganisation') return [];
  if (PARTS.some((field) => columnOf(table, field))) return [];
  const rows = dataRows(table);
  const first = new Map<Organisation, number>();
  const again: { row: number; earlier: number }[] = [];
  for (const row of rows) {
    const organisation = organisationAt(table, row);
    if (organisation === null) return [];
    const earlier = first.get(organisation);
    if (earlier === undefined) first.set(organisation, row);
    else again.push({ row, earlier });
  }
  return again.length === 1 && rows.length >= LEAST_ROWS ? again : [];
}

/** Two rows of one organisation in a table that gives each organisation one row: told at the later one's name. */
export const organisationRepeated = rule(
  {
    id: 'organisation.repeated',
    severity: 'error',
    source: 'SHEETS 3, C6',
    scope: 'table',
    kinds: ['organisationTable', 'lenOrganisation'],
    mend: 'figure',
  },
  function* (office) {
    for (const table of office.tables)
      for (const { row, earlier } of repeatedOrganisations(table)) {
        const organisation = organisationAt(table, row);
        const column = columnOf(table, 'organisationName') ?? columnOf(table, 'organisationCode');
        if (!column || !organisation || office.isWrong(placeAt(table, column, row))) continue;
        yield {
          place: placeAt(table, column, row),
          found: rawAt(column, row),
          values: { ...whereOf(table, column, row), organisation, firstLine: lineOf(table, earlier) },
          evidence: [placeAt(table, column, earlier)],
        };
      }
  },
);
