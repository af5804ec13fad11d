import type { Interval } from '../../cell/figure';
import type { FieldId } from '../../sheet/field';
import type { CellValue } from '../../sheet/grid';
import type { Place } from '../finding';
import type { Named } from './axis';

/** Cells kept as evidence of a sum. */
const MOST_PARTS = 20;

/** Amounts that are summed; everything else is counted. */
export const SUMS = [
  'outstanding',
  'inTerm',
  'overdue',
  'frozen',
  'savings',
  'arrears',
] as const satisfies readonly FieldId[];
export type SumField = (typeof SUMS)[number];
const SUM_INDEX = new Map<FieldId, number>(SUMS.map((field, index) => [field, index]));

/** A cell that a sum was made of. */
export interface Part {
  readonly place: Place;
  readonly found: CellValue;
}

/** What a list says of one thing: sums in đồng and distinct counts, each with what they can truly be. */
export class Entry {
  /** by index in `SUMS` the least that each sum can be, then the most */
  private readonly sums = new Float64Array(2 * SUMS.length);
  private seen: Map<FieldId, Map<string | number, boolean>> | undefined;
  private cells: Map<FieldId, Part[]> | undefined;

  constructor(private readonly tally: Tally) {}

  /** @param sum index in `SUMS` */
  add(sum: number, low: number, high = low): void {
    const most = sum + SUMS.length;
    this.sums[sum] = (this.sums[sum] as number) + low;
    this.sums[most] = (this.sums[most] as number) + high;
  }

  /** Counts something once; `certain` false = it may not belong here. */
  count(field: FieldId, key: string | number, certain: boolean): void {
    this.seen ??= new Map();
    let keys = this.seen.get(field);
    if (!keys) this.seen.set(field, (keys = new Map()));
    if (certain || !keys.has(key)) keys.set(key, certain);
  }

  /** Whether more cells that a sum came from are wanted as evidence. */
  wants(field: SumField): boolean {
    return (this.cells?.get(field)?.length ?? 0) < MOST_PARTS;
  }

  remember(field: SumField, part: Part | null): void {
    this.cells ??= new Map();
    const parts = this.cells.get(field) ?? [];
    if (part) parts.push(part);
    this.cells.set(field, parts);
  }

  figure(field: FieldId): Interval {
    const sum = SUM_INDEX.get(field);
    if (sum !== undefined) {
      this.tally.add(sum);
      return { low: this.sums[sum] ?? 0, high: this.sums[sum + SUMS.length] ?? 0 };
    }
    this.tally.complete();
    // households of a summary are its borrowers
    const keys = this.seen?.get(field === 'households' ? 'borrowers' : field);
    if (!keys) return { low: 0, high: 0 };
    let low = 0;
    for (const certain of keys.values()) if (certain) low++;
    return { low, high: keys.size };
  }

  parts(field: FieldId): readonly Part[] {
    this.tally.complete();
    return this.cells?.get(field) ?? [];
  }
}

/** What a list adds up to, thing by thing. A thing is found under any of its names that no other thing has. */
export class Tally {
  private readonly entries = new Map<string, Entry>();
  private readonly byName = new Map<string, Entry | null>();
  private readonly of = new Map<Named, Entry>();
  private sums: ((sum: number) => void) | null = null;
  private readonly summed = new Set<number>();
  private rest: (() => void) | null = null;

  /**
   * @param sheet where the list stands, for people
   * @param fields what it can say at all: a list without a column of frozen debt says nothing of frozen debt
   */
  constructor(
    readonly sheet: string,
    readonly date: number | null,
    readonly fields: ReadonlySet<FieldId>,
  ) {}

  /**
   * Each sum is only made when somebody asks for it, and so are counts and evidence, which cost more than sums.
   * @param sums makes one sum of all entries, by its index in `SUMS`
   */
  later(sums: (sum: number) => void, rest: () => void): void {
    this.sums = sums;
    this.rest = rest;
  }

  /** @param sum index in `SUMS` */
  add(sum: number): void {
    if (!this.sums || this.summed.has(sum)) return;
    this.summed.add(sum);
    if (this.fields.has(SUMS[sum] as SumField)) this.sums(sum);
  }

  complete(): void {
    const { rest } = this;
    this.rest = null;
    rest?.();
  }

  /** The entry of a thing, made when it is asked for first; null where the row names nothing. */
  entryOf(named: Named): Entry | null {
    const known = this.of.get(named);
    if (known) return known;
    const [identity] = named.is;
    if (identity === undefined) return null;
    let entry = this.entries.get(identity);
    if (!entry) this.entries.set(identity, (entry = new Entry(this)));
    for (const name of named.is) {
      const other = this.byName.get(name);
      if (other === undefined) this.byName.set(name, entry);
      else if (other !== entry) this.byName.set(name, null);
    }
    this.of.set(named, entry);
    return entry;
  }

  /** null = the list does not have it, or has several that may be meant. */
  find({ asks }: Named): Entry | null {
    for (const name of asks) {
      const entry = this.byName.get(name);
      if (entry !== undefined) return entry;
    }
    return null;
  }
}
