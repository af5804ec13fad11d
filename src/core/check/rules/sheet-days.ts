import { partsOf } from '../../cell/serial';
import { latestOf } from '../../record/latest';
import type { KindId, Table } from '../../sheet/table';
import { headPlace } from '../head-place';
import { GROUP_KINDS, LIST_KINDS } from '../list-kinds';
import { namedDay } from '../named-day';
import { rule } from '../rule';
import type { Office } from '../rule';

const ofKinds = (tables: readonly Table[], kinds: readonly KindId[]): Table[] =>
  tables.filter(({ kind }) => kinds.includes(kind));

const isSameMonth = (a: number, b: number): boolean => {
  const [one, other] = [partsOf(a), partsOf(b)];
  return one.year === other.year && one.month === other.month;
};

/** A title or a sheet's name that speaks of another day than the figures below it. */
export const periodNamed = rule(
  {
    id: 'period.named',
    severity: 'warning',
    source: 'SHEETS 3, S3; SHEETS 6',
    scope: 'table',
    kinds: 'known',
    mend: 'confirm',
  },
  function* ({ tables }) {
    for (const table of tables) {
      const { period, title, sheet } = table;
      if (!period || period.from === 'user') continue;
      const texts = [
        ...(title !== null && period.from === 'column' ? [{ of: 'title', text: title } as const] : []),
        ...(period.from !== 'sheetName' && period.from !== 'fileName' ? [{ of: 'sheet', text: sheet } as const] : []),
      ];
      for (const { of, text } of texts) {
        const named = namedDay(text, period.date);
        if (named?.how !== 'other') continue;
        yield {
          ...headPlace(table),
          values: { sheet, of, text: text.slice(0, 80), named: named.serial, date: period.date },
          evidence: [],
        };
        break;
      }
    }
  },
);

/** The table whose day is compared with the file's name: the loans, else the scores, else the first list. */
function leading(tables: readonly Table[]): Table | undefined {
  const lists = ofKinds(tables, LIST_KINDS);
  const dated = latestOf(lists).current.filter(({ period }) => period && period.from !== 'fileName');
  const of = (kind: KindId) => dated.find((table) => table.kind === kind);
  return of('loanList') ?? of('groupScore') ?? dated[0];
}

/** The day that the file's name speaks of, if it is so to the day of its lists; null where it is not, or nothing tells. */
function fileDay({ tables, context: { fileName: text } }: Office, how: 'other' | 'later') {
  const table = leading(tables);
  const date = table?.period?.date;
  const named = text && date ? namedDay(text, date) : null;
  return table && text && date && named?.how === how ? { table, text, named: named.serial, date } : null;
}

/** A file whose name speaks of another day than the lists in it. */
export const periodFile = rule(
  {
    id: 'period.file',
    severity: 'warning',
    source: 'SHEETS 3, S3; SHEETS 1.1',
    scope: 'office',
    kinds: LIST_KINDS,
    mend: 'confirm',
  },
  function* (office) {
    const file = fileDay(office, 'other');
    if (!file) return;
    const { table, text, named, date } = file;
    yield { ...headPlace(table), values: { sheet: table.sheet, text, named, date }, evidence: [] };
  },
);

/** A file drawn some days after the day of its figures: they may hold what happened in between. */
export const periodExported = rule(
  {
    id: 'period.exported',
    severity: 'info',
    source: 'SHEETS 3, S4',
    scope: 'office',
    kinds: LIST_KINDS,
    mend: 'confirm',
  },
  function* (office) {
    const file = fileDay(office, 'later');
    if (!file) return;
    const { table, text, named, date } = file;
    yield { ...headPlace(table), values: { file: text, named, date }, evidence: [] };
  },
);

/** Two lists of one kind with different days: only the latest counts, which must be known. */
export const periodMixed = rule(
  {
    id: 'period.mixed',
    severity: 'info',
    source: 'SHEETS 3, S3',
    scope: 'office',
    kinds: LIST_KINDS,
    mend: 'none',
  },
  function* ({ tables }) {
    for (const kind of LIST_KINDS) {
      const { current, leftOut, date } = latestOf(ofKinds(tables, [kind]));
      const latest = current.find(({ period }) => period !== null);
      if (!latest || date === null) continue;
      for (const table of leftOut)
        yield {
          ...headPlace(table),
          values: {
            ...{ sheet: table.sheet, kind, date: table.period?.date ?? date },
            ...{ latest: date, latestSheet: latest.sheet },
          },
          evidence: [headPlace(latest).place],
        };
    }
  },
);

/** Lists of groups that are drawn at month-end, as the loans are. */
const MONTHLY: readonly KindId[] = ['groupScore', 'groupList', 'groupReview'];

/** Groups and loans of different months: nothing in them can be compared. */
export const periodDiffers = rule(
  {
    id: 'period.differs',
    severity: 'warning',
    source: 'SHEETS 3, S3',
    scope: 'office',
    kinds: ['loanList', ...MONTHLY],
    mend: 'export',
  },
  function* ({ tables }) {
    const loans = latestOf(ofKinds(tables, ['loanList']));
    const book = loans.current.find(({ period }) => period !== null);
    if (!book || loans.date === null) return;
    for (const kind of MONTHLY) {
      const { current, date } = latestOf(ofKinds(tables, [kind]));
      const table = current.find(({ period }) => period !== null);
      if (!table || date === null || isSameMonth(date, loans.date)) continue;
      yield {
        ...headPlace(table),
        values: { sheet: table.sheet, kind, date, other: book.sheet, otherDate: loans.date },
        evidence: [headPlace(book).place],
      };
    }
  },
);

/** The latest list of a kind is of another month than the one that was asked for. */
export const periodExpected = rule(
  {
    id: 'period.expected',
    severity: 'warning',
    source: 'SHEETS 3, S3',
    scope: 'office',
    kinds: LIST_KINDS,
    mend: 'export',
  },
  function* ({ tables, context: { expected } }) {
    if (expected === undefined) return;
    for (const kind of ['loanList', ...GROUP_KINDS] as const) {
      const { current, leftOut } = latestOf(ofKinds(tables, [kind]));
      const dated = [...current, ...leftOut].filter(({ period }) => period !== null);
      const [table] = dated;
      if (!table?.period || dated.some(({ period }) => period && isSameMonth(period.date, expected))) continue;
      const values = { sheet: table.sheet, kind, date: table.period.date, expected };
      yield { ...headPlace(table), values, evidence: [] };
    }
  },
);

/** Days after which the newest list is stale. The bank draws these once a month; offices that draw them daily set fewer. */
const MOST_DAYS = { loans: 35, scores: 35, groups: 35 };

/** The newest list is old: work on it would be work on what has changed since. */
export const sheetStale = rule(
  {
    id: 'sheet.stale',
    severity: 'warning',
    source: 'SHEETS 3, S7',
    scope: 'office',
    kinds: ['loanList', 'groupScore', 'groupList'],
    mend: 'export',
    parameters: MOST_DAYS,
  },
  function* ({ tables, asOf }, most) {
    const { current, date } = latestOf(tables);
    if (asOf === null || date === null) return;
    for (const table of current) {
      if (!table.period) continue;
      const limit = table.kind === 'loanList' ? most.loans : table.kind === 'groupScore' ? most.scores : most.groups;
      const days = asOf - date;
      if (days <= limit) continue;
      yield {
        ...headPlace(table),
        values: { sheet: table.sheet, kind: table.kind, date, days, most: limit },
        evidence: [],
      };
    }
  },
);
