import type { KindId, Table } from '../../sheet/table';
import type { Raised } from '../finding';
import { headPlace } from '../head-place';
import { dataRows } from '../loan-rows';
import { nearKind } from '../near-kind';
import { rule } from '../rule';
import { isSameContent } from '../same-content';

/** A sheet that says what it is, but lacks columns without which it cannot be read as such (sai mẫu). */
export const sheetWrongForm = rule(
  {
    id: 'sheet.wrongForm',
    severity: 'warning',
    source: 'SHEETS 3, S1',
    scope: 'table',
    kinds: ['freeTable'],
    mend: 'export',
  },
  function* ({ tables }) {
    for (const table of tables) {
      const near = dataRows(table).length > 0 ? nearKind(table) : null;
      if (!near) continue;
      const missing = near.missing.map((group) => group.slice(0, 2).join('/')).join('|');
      yield { ...headPlace(table), values: { sheet: table.sheet, kind: near.kind, missing }, evidence: [] };
    }
  },
);

/** Lists of what should not be: one without rows may be right. */
const MAY_BE_EMPTY: readonly KindId[] = [
  'overdueList',
  'frozenList',
  'inactiveList',
  'instalmentList',
  'disbursementList',
];

const emptyOnes = (tables: readonly Table[], may: boolean): Raised<'sheet.empty' | 'sheet.emptyList'>[] =>
  tables
    .filter((table) => MAY_BE_EMPTY.includes(table.kind) === may && dataRows(table).length === 0)
    .map((table) => ({ ...headPlace(table), values: { sheet: table.sheet, kind: table.kind }, evidence: [] }));

/** A heading with nothing below it: the export went wrong, or a filter was set. */
export const sheetEmpty = rule(
  { id: 'sheet.empty', severity: 'warning', source: 'SHEETS 3, S2', scope: 'table', kinds: 'known', mend: 'export' },
  ({ tables }) => emptyOnes(tables, false),
);

/** The same of a list of overdue, frozen, inactive or due loans, of which there may be none. */
export const sheetEmptyList = rule(
  {
    id: 'sheet.emptyList',
    severity: 'info',
    source: 'SHEETS 3, S2',
    scope: 'table',
    kinds: MAY_BE_EMPTY,
    mend: 'confirm',
  },
  ({ tables }) => emptyOnes(tables, true),
);

/** Two sheets with the same content: one file loaded twice, or last period's sheet copied and not yet changed. */
export const sheetSame = rule(
  { id: 'sheet.same', severity: 'warning', source: 'SHEETS 3, S6', scope: 'office', kinds: 'known', mend: 'export' },
  function* ({ tables }) {
    for (const [at, table] of tables.entries()) {
      const other = tables.slice(0, at).find((earlier) => isSameContent(earlier, table));
      if (!other) continue;
      const rows = dataRows(table).length;
      yield {
        ...headPlace(table),
        values: { sheet: table.sheet, kind: table.kind, other: other.sheet, rows },
        evidence: [headPlace(other).place],
      };
    }
  },
);
