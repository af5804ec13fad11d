import type { KindId } from '../../sheet/table';
import type { Cells } from './parts';

/** What the rules on sheets, their days, offices and communes tell their sentences. Dates are 1900 serials. */
export interface StructureValues {
  /** missing = fields without which the sheet is not what it says it is: alternatives joined by '/', the others by '|' */
  'sheet.wrongForm': { sheet: string; kind: KindId; missing: string };
  'sheet.empty': { sheet: string; kind: KindId };
  'sheet.emptyList': { sheet: string; kind: KindId };
  'sheet.same': { sheet: string; kind: KindId; other: string; rows: number };
  /** days = its age, most = how old it may be */
  'sheet.stale': { sheet: string; kind: KindId; date: number; days: number; most: number };
  /** of = where the other day is named; text = as it stands there */
  'period.named': { sheet: string; of: 'title' | 'sheet'; text: string; named: number; date: number };
  'period.file': { sheet: string; text: string; named: number; date: number };
  'period.exported': { file: string; named: number; date: number };
  'period.mixed': { sheet: string; kind: KindId; date: number; latest: number; latestSheet: string };
  'period.differs': { sheet: string; kind: KindId; date: number; other: string; otherDate: number };
  'period.expected': { sheet: string; kind: KindId; date: number; expected: number };
  /** usual = the office of nearly all rows */
  'office.row': Cells & { office: string; usual: string };
  'office.sheet': { sheet: string; office: string; other: string; otherOffice: string };
  /** names = the first of them; of = offices of the reference, covered = those that the list has */
  'units.missing': {
    sheet: string;
    of: 'office' | 'commune';
    names: string;
    count: number;
    all: number;
    other: string;
  };
  /** one = what is the same while the other differs */
  'commune.names': Cells & { one: 'code' | 'name'; code: string; name: string; other: string; otherSheet: string };
  'commune.unknown': Cells & { name: string; other: string };
}
