import { fold } from '../../cell/fold';
import { remembered } from '../../cell/remembered';
import { communeKey, communeType } from '../../record/commune-key';
import { textReader } from '../../record/column-reader';
import { columnOf } from '../../sheet/table';
import type { Table } from '../../sheet/table';
import { organisationAt } from '../organisation-at';

/** What the rows of two sheets are matched by. */
export type Axis = 'group' | 'commune' | 'organisation' | 'programme' | 'communeOrganisation';

/** The names of one thing, surest first: its code before its name. The first is its identity; empty = the row names nothing. */
export interface Named {
  readonly is: readonly string[];
  /** under which names the other sheet may know it */
  readonly asks: readonly string[];
}

export type ReadNamed = (row: number) => Named;

const NOTHING: Named = { is: [], asks: [] };

const named = (...names: readonly string[]): Named => {
  const is = names.filter((name) => name !== '');
  return is.length === 0 ? NOTHING : { is, asks: is };
};

/** How the rows of a table name what they stand for; the same object for the same words. null = the table has no such column. */
export function namedReader(table: Table, axis: Axis): ReadNamed | null {
  switch (axis) {
    case 'group':
      return groupReader(table);
    case 'commune':
      return pairReader(table, ['communeCode'], communeNames(table), ofCommune);
    case 'programme':
      return pairReader(table, ['programmeCode'], ['programmeName'], ofProgramme);
    case 'organisation':
      return (row) => ofOrganisation(organisationAt(table, row) ?? '');
    case 'communeOrganisation':
      return placeReader(table);
  }
}

/** LEN_31 and 01.1 print their communes under a heading "Tên đơn vị". */
const communeNames = (table: Table): readonly ('communeName' | 'officeName')[] =>
  table.kind === 'lenCommune' || table.kind === 'creditByCommune' ? ['communeName', 'officeName'] : ['communeName'];

function ofCommune(code: string, name: string): Named {
  const key = communeKey(name);
  const type = communeType(name);
  return named(code && `#${code}`, type && key ? `${type} ${key}` : '', key);
}

const ofProgramme = (code: string, name: string): Named =>
  named(code && `#${code}`, fold(name).replace(/^(?:chuong trinh )?(?:cho vay )?/, ''));

const ofOrganisation = remembered((organisation) => named(organisation));

function pairReader(
  table: Table,
  codes: readonly ('communeCode' | 'programmeCode')[],
  names: readonly ('communeName' | 'officeName' | 'programmeName')[],
  of: (code: string, name: string) => Named,
): ReadNamed | null {
  if (![...codes, ...names].some((field) => columnOf(table, field))) return null;
  const code = textReader(table, ...codes);
  const name = textReader(table, ...names);
  const read = remembered((words) => {
    const [first = '', second = ''] = words.split('\u0000');
    return of(first, second);
  });
  return (row) => read(`${code(row)}\u0000${name(row)}`);
}

/** Codes of groups are an office's own. An office left blank on either side may be any. */
function groupReader(table: Table): ReadNamed | null {
  if (!columnOf(table, 'groupCode')) return null;
  const code = textReader(table, 'groupCode');
  const office = textReader(table, 'officeCode');
  return (row) => namedGroup(office(row), code(row));
}

/** @example namedGroup('004601', '0126001').asks // ['004601|0126001', '|0126001'] */
export function namedGroup(office: string, code: string): Named {
  if (code === '' || Number(code) === 0) return NOTHING;
  return {
    is: [`${office}|${code}`, `*|${code}`],
    asks: office ? [`${office}|${code}`, `|${code}`] : [`|${code}`, `*|${code}`],
  };
}

function placeReader(table: Table): ReadNamed | null {
  const commune = namedReader(table, 'commune');
  if (!commune) return null;
  const joined = new Map<Named, Map<string, Named>>();
  return (row) => {
    const place = commune(row);
    const organisation = organisationAt(table, row);
    if (place.is.length === 0 || !organisation) return NOTHING;
    let ofPlace = joined.get(place);
    if (!ofPlace) joined.set(place, (ofPlace = new Map()));
    let both = ofPlace.get(organisation);
    if (!both) ofPlace.set(organisation, (both = named(...place.is.map((name) => `${name}|${organisation}`))));
    return both;
  };
}
