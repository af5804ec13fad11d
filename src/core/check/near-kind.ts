import { fold } from '../cell/fold';
import type { FieldId } from '../sheet/field';
import { isTitled, KINDS } from '../sheet/kinds';
import type { KindId, Table } from '../sheet/table';

/** A kind that a table says it is, and what it lacks for it: of each group of fields at least one is needed. */
export interface NearKind {
  readonly kind: KindId;
  readonly missing: readonly (readonly FieldId[])[];
}

/** Names of the exports whose kind is told by their columns alone. */
const NAMES: Partial<Record<KindId, readonly string[]>> = {
  groupScore: ['cham diem to', 'cdtotkvv'],
  loanList: ['ho so tin dung chi tiet', 'du no chi tiet'],
  groupList: ['bc0437'],
};

/**
 * What a table that is of no kind was meant to be: the kind that its title or its sheet's name says, of whose necessary columns it has
 * some, but not all. null = nothing says what it was meant to be.
 */
export function nearKind({ columns, title, sheet }: Table): NearKind | null {
  const names = [fold(title ?? ''), fold(sheet)].filter((name) => name !== '');
  const fields = new Set(columns.map(({ field }) => field));
  let nearest: NearKind | null = null;
  for (const kind of KINDS) {
    if (!isTitled({ ...kind, titles: [...(kind.titles ?? []), ...(NAMES[kind.id] ?? [])] }, names)) continue;
    const missing = kind.must.filter((group) => !group.some((field) => fields.has(field)));
    if (missing.length === 0 || missing.length === kind.must.length) continue;
    if (!nearest || missing.length < nearest.missing.length) nearest = { kind: kind.id, missing };
  }
  return nearest;
}
