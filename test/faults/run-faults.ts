import type { Finding } from '../../src/core/check/finding';
import { CheckMemory } from '../../src/core/check/check-memory';
import { runChecks } from '../../src/core/check/run-checks';
import { proseOf, type ProseLine } from '../../src/core/sheet/prose';
import { recognise } from '../../src/core/sheet/recognise';
import type { Table } from '../../src/core/sheet/table';
import { createRandom } from '../../src/sandbox/samples/random';
import type { Book, BookSheet, Spot } from './book';
import { cleanBook } from './clean-book';
import type { Fault, Planted } from './kinds/fault';
import { SIZES } from './office/size';

/** How one planted mistake fared. */
export interface Outcome {
  readonly fault: string;
  readonly size: number;
  readonly seed: number;
  readonly planted: Planted;
  /** findings of the rules that may report it, at the mistake or with the mistake among their evidence */
  readonly told: readonly Finding[];
  /** one of them points at a wrong cell */
  readonly atCell: boolean;
  /** as atCell, and with the value that the cell should hold; true where nothing is expected */
  readonly expectedRight: boolean;
  /** errors and warnings elsewhere that the mistake brought about */
  readonly echoes: readonly Finding[];
}

/** What was read from a sheet. */
interface SheetRead {
  readonly tables: readonly Table[];
  readonly prose: readonly ProseLine[];
}

/** A workbook as read, and its findings. */
interface Checked {
  readonly bySheet: ReadonlyMap<BookSheet, SheetRead>;
  readonly findings: readonly Finding[];
}

function read({ grid, formulas }: BookSheet): SheetRead {
  const { tables } = recognise([grid]);
  const known = formulas ? tables.map((table) => withFormulas(table, formulas)) : tables;
  return { tables: known, prose: proseOf([grid], known) };
}

const withFormulas = (table: Table, formulas: ReadonlySet<string>): Table => ({
  ...table,
  columns: table.columns.map((column) => ({
    ...column,
    formulas: Uint8Array.from(table.rows, ({ row }) => Number(formulas.has(`${row},${column.col}`))),
  })),
});

/** Reads and checks a workbook; sheets that are the same objects as before are not read again, and what their tables alone say is remembered. */
export function check(book: Book, known?: Checked, memory = new CheckMemory()): Checked {
  const bySheet = new Map(book.sheets.map((sheet) => [sheet, known?.bySheet.get(sheet) ?? read(sheet)] as const));
  const sheets = [...bySheet.values()];
  const prose = sheets.flatMap((sheet) => sheet.prose);
  memory.begin();
  const findings = runChecks(
    sheets.flatMap(({ tables }) => tables),
    book.office.reportDate,
    { memory, prose },
  );
  return { bySheet, findings };
}

const SEEDS = 8;

interface Clean {
  readonly book: Book;
  readonly checked: Checked;
  readonly memory: CheckMemory;
}

/** Clean workbooks of one size; those of the size before are let go. */
let clean: { readonly size: number; readonly bySeed: Map<number, Clean> } | undefined;

function cleanOf(size: number, seed: number): Clean {
  if (clean?.size !== size) clean = { size, bySeed: new Map() };
  let known = clean.bySeed.get(seed);
  if (!known) {
    const book = cleanBook(size, seed);
    const memory = new CheckMemory();
    clean.bySeed.set(seed, (known = { book, checked: check(book, undefined, memory), memory }));
  }
  return known;
}

/** A number of its own for each kind, whatever the others are. */
const numberOf = ({ id }: Fault): number =>
  [...id].reduce((sum, letter) => (31 * sum + letter.charCodeAt(0)) % 65_521, 7);

/** Plants a kind of mistake into the first workbook of a size that has a place for it; null = none has. */
export function plantOnce(fault: Fault, size: number): Outcome | null {
  const number = numberOf(fault);
  for (let step = 0; step < SEEDS; step++) {
    const seed = (number + step) % SEEDS;
    const { book, checked, memory } = cleanOf(size, seed);
    const planted = fault.plants(book, createRandom(1_000 * number + 10 * size + seed));
    if (planted) return outcomeOf({ fault: fault.id, size, seed, planted }, checked, memory);
  }
  return null;
}

/** Every kind in every size, or each in every `nth` size, beginning with another one for each kind. */
export function* plantAll(faults: readonly Fault[], nth = 1): Generator<Outcome> {
  for (let size = 0; size < SIZES.length; size++)
    for (const fault of faults) {
      if ((numberOf(fault) + size) % nth !== 0) continue;
      const outcome = plantOnce(fault, size);
      if (outcome) yield outcome;
    }
}

const same = (a: Spot, b: Spot): boolean => a.sheet === b.sheet && a.row === b.row && a.col === b.col;
const isAt = (spots: readonly Spot[], place: Spot): boolean => spots.some((spot) => same(spot, place));

function outcomeOf(
  what: Pick<Outcome, 'fault' | 'size' | 'seed' | 'planted'>,
  before: Checked,
  memory: CheckMemory,
): Outcome {
  const { planted } = what;
  const { findings } = check(planted.book, before, memory);
  const old = new Set(before.findings.map(({ key, found }) => `${key}|${found}`));
  const fresh = findings.filter(({ key, found }) => !old.has(`${key}|${found}`));
  const told = fresh.filter(
    ({ rule, place, evidence }) =>
      planted.rules.includes(rule) && (isAt(planted.at, place) || evidence.some((one) => isAt(planted.at, one))),
  );
  const pointed = told.filter(({ place }) => isAt(planted.at, place));
  return {
    ...{ ...what, told, atCell: pointed.length > 0 },
    expectedRight: planted.expected === undefined || pointed.some(({ expected }) => expected === planted.expected),
    echoes: fresh.filter(
      (finding) => finding.severity !== 'info' && !told.includes(finding) && !isAt(planted.at, finding.place),
    ),
  };
}
