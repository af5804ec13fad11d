import type { Cells } from './parts';

/** What the rules on people, and on groups in several lists, tell their sentences. */
export interface PeopleValues {
  'phone.invalid': Cells;
  /** of = rows in which it was looked for */
  'phone.blank': Cells & { all: number };
  /** people = customers who have it, phones = such phones of the column */
  'phone.shared': Cells & { phone: string; people: number };
  'identity.length': Cells & { length: number };
  'identity.old': Cells & { all: number };
  'identity.expired': Cells & { age: number };
  'identity.shared': Cells & { other: string; firstLine: number };
  'birth.yearOnly': Cells & { all: number };
  'customer.names': Cells & { customer: string; name: string; other: string; firstLine: number };
  'person.twice': Cells & { name: string; group: string; firstLine: number };
  /** what of the group differs between rows of one list: its value here, and in most of its rows */
  'group.inconsistent': Cells & { group: string; what: GroupFact; value: string; usual: string; usualLine: number };
  /** the same between lists */
  'group.differs': Cells & { group: string; what: GroupFact; value: string; other: string; otherSheet: string };
  /** groups = the first of their codes, count of all of them */
  'group.unlisted': { sheet: string; groups: string; count: number; all: number; other: string };
  'leader.unlisted': { sheet: string; groups: string; count: number; all: number; other: string };
}

/** What a group has one of, whatever list it stands in. */
export type GroupFact = 'leader' | 'phone' | 'organisation' | 'point';
