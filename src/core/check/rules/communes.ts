import { fold } from '../../cell/fold';
import { communeKey } from '../../record/commune-key';
import type { FieldId } from '../../sheet/field';
import { columnOf } from '../../sheet/table';
import type { KindId, Table } from '../../sheet/table';
import { findingOfColumn } from '../cell-findings';
import type { Raised } from '../finding';
import { GROUP_KINDS, LIST_KINDS } from '../list-kinds';
import { dataRows } from '../loan-rows';
import { remembering } from '../remember-text';
import { rule } from '../rule';
import { textAt } from '../table-cell';

const FULL_LISTS: readonly KindId[] = ['loanList', ...GROUP_KINDS];

interface Written {
  readonly table: Table;
  readonly first: number;
  readonly text: string;
  rows: number;
}

/** By what is one (a code, a name): what it is written with. */
type Pairs = Map<string, Map<string, Written>>;

function addPair(pairs: Pairs, key: string, value: string, made: Written): void {
  if (key === '' || value === '') return;
  const of = pairs.get(key) ?? new Map<string, Written>();
  pairs.set(key, of);
  const written = of.get(value);
  if (written) written.rows += made.rows;
  else of.set(value, made);
}

/** 482000: the pseudo-commune of those who only save. */
const isPseudo = (code: string): boolean => code.endsWith('00') && code.length === 6;

/** One commune code with two names, or, within an office, one name with two codes: in sheets of the same day. */
export const communeNames = rule(
  {
    id: 'commune.names',
    severity: 'warning',
    source: 'SHEETS 3, C7; SHEETS 6',
    scope: 'office',
    kinds: LIST_KINDS,
    mend: 'figure',
  },
  function* (office) {
    const days = new Set(office.tables.map(({ period }) => period?.date ?? null));
    for (const day of days) {
      const tables = office.tables.filter(({ period }) => (period?.date ?? null) === day);
      const [byCode, byName]: [Pairs, Pairs] = [new Map(), new Map()];
      for (const table of tables)
        for (const { row, rows, office: of, code, name } of communeRuns(table)) {
          const known = code.length === 6 && !isPseudo(code) ? code : '';
          const key = communeKey(name);
          addPair(byCode, known, key, { table, first: row, text: name, rows });
          addPair(byName, key === '' ? '' : `${of}|${fold(name)}`, known, { table, first: row, text: code, rows });
        }
      yield* contradictions(byCode, 'code', 'communeName');
      yield* contradictions(byName, 'name', 'communeCode');
    }
  },
);

interface CommuneRun {
  readonly row: number;
  readonly office: string;
  readonly code: string;
  readonly name: string;
  rows: number;
}

/** Rows that follow each other with the same commune, as one. */
function communeRuns(table: Table): CommuneRun[] {
  const codes = columnOf(table, 'communeCode')?.texts;
  const names = columnOf(table, 'communeName')?.texts;
  const offices = columnOf(table, 'officeCode')?.texts;
  const runs: CommuneRun[] = [];
  let run: CommuneRun | undefined;
  for (const row of codes && names ? dataRows(table) : []) {
    const code = codes?.[row] ?? '';
    const name = names?.[row] ?? '';
    const office = offices?.[row] ?? '';
    if (run && run.code === code && run.name === name && run.office === office) run.rows++;
    else runs.push((run = { row, office, code, name, rows: 1 }));
  }
  return runs;
}

function* contradictions(pairs: Pairs, of: 'code' | 'name', field: FieldId): Generator<Raised<'commune.names'>> {
  for (const written of pairs.values()) {
    if (written.size < 2) continue;
    const [usual, ...others] = [...written.values()].sort((a, b) => b.rows - a.rows);
    for (const { table, first, text } of others) {
      const column = columnOf(table, field);
      const key = columnOf(table, field === 'communeName' ? 'communeCode' : 'communeName');
      if (!usual || !column || !key) continue;
      const same = textAt(key, first);
      const rows = dataRows(table).filter((row) => textAt(column, row) === text && textAt(key, row) === same);
      const [code, name] = of === 'code' ? [same, text] : [text, same];
      for (const { place, found, values, evidence } of findingOfColumn(table, column, rows))
        yield {
          place,
          found,
          evidence,
          values: { ...values, one: of, code, name, other: usual.text, otherSheet: usual.table.sheet },
        };
    }
  }
}

/** Tables by commune of this day that can be taken for the office's catalogue. */
const CATALOGUES: readonly KindId[] = ['communeTable', 'lenCommune', 'creditByCommune', 'trustDebt'];
/** A catalogue has so many communes at least. */
const LEAST_COMMUNES = 4;
/** A list fits a catalogue that has so many of its communes. */
const FITS = 0.8;

/** A commune in a list that the tables by commune of the same day do not have. Direct lending has no commune. */
export const communeUnknown = rule(
  {
    id: 'commune.unknown',
    severity: 'warning',
    source: 'SHEETS 3, C7',
    scope: 'office',
    kinds: [...FULL_LISTS, ...CATALOGUES],
    mend: 'figure',
  },
  function* ({ tables }) {
    const catalogues = tables.filter(({ kind }) => CATALOGUES.includes(kind));
    for (const table of tables) {
      const column = columnOf(table, 'communeName');
      const same = catalogues.filter(({ period }) => period?.date === table.period?.date);
      if (!column || !FULL_LISTS.includes(table.kind) || same.length === 0) continue;
      const catalogue = new Set(same.flatMap((one) => [...communesIn(one).keys()]));
      const listed = communesIn(table);
      const unknown = [...listed].filter(([key]) => !catalogue.has(key));
      if (catalogue.size < LEAST_COMMUNES || listed.size - unknown.length < listed.size * FITS) continue;
      for (const [, rows] of unknown)
        for (const { row, values, ...at } of findingOfColumn(table, column, rows))
          yield { ...at, values: { ...values, name: textAt(column, row), other: same[0]?.sheet ?? '' } };
    }
  },
);

function communesIn(table: Table): Map<string, number[]> {
  const column = columnOf(table, 'communeName');
  const found = new Map<string, number[]>();
  if (!column) return found;
  const keyAt = remembering(communeKey, column);
  for (const row of dataRows(table)) {
    const key = keyAt(row);
    if (key === '') continue;
    const rows = found.get(key);
    if (rows) rows.push(row);
    else found.set(key, [row]);
  }
  return found;
}
