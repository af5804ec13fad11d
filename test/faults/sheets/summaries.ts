import type { Loan, Office } from '../../../src/sandbox/samples/office/office';
import type { Facts } from '../../corpus/facts';
import { communeFacts, type Thing } from '../office/facts-of';
import { baselineFacts, changesOf, organisationsOf, standingFacts } from '../office/standing-facts';
import { exportHand, ownHand, type Hand } from './hand';
import { programmeThings } from './lists-of-groups';
import { dataLines, layoutOf, totalLine, type Desk, type SheetPlan } from './plan';
import type { Line, TablePlan } from './print-sheet';

const percent = (part: unknown, whole: unknown): number => (100 * Number(part)) / Number(whole);

const entrusted = (office: Office): Loan[] => office.loans.filter(({ groupCode }) => groupCode !== '');

/** Several sheets of a workbook ask for the same figures. */
function remembered<T>(of: (office: Office) => T): (office: Office) => T {
  const known = new WeakMap<Office, T>();
  return (office) => {
    let found = known.get(office);
    if (found === undefined) known.set(office, (found = of(office)));
    return found;
  };
}

/** Organisations with a group here; the share is of the entrusted debt. */
function organisationThings(office: Office, name: 'name' | 'short'): Thing[] {
  const all = standingFacts(office, { loans: entrusted(office), groups: office.groups });
  return organisationsOf(office).map((organisation, at) => {
    const groups = office.groups.filter((group) => group.organisation.code === organisation.code);
    const loans = entrusted(office).filter(({ organisationCode }) => organisationCode === organisation.code);
    const facts = standingFacts(office, { loans, groups });
    return {
      id: organisation.code,
      facts: {
        ...{ ordinal: at + 1, organisationCode: organisation.code, organisationName: organisation[name] },
        ...facts,
        ...changesOf(office, facts, [organisation.code]),
        share: percent(facts.outstanding, all.outstanding),
      },
    };
  });
}

const everything = remembered((office): Facts => standingFacts(office, office));
const ofProgrammes = remembered((office) => programmeThings(office, () => true));
const organisationNames = {
  name: remembered((office) => organisationThings(office, 'name')),
  short: remembered((office) => organisationThings(office, 'short')),
};

function organisationTotal(office: Office): Facts {
  const codes = organisationsOf(office).map(({ code }) => code);
  const facts = standingFacts(office, { loans: entrusted(office), groups: office.groups });
  return { ...facts, ...changesOf(office, facts, codes), share: 100 };
}

const entrustedTotal = remembered(organisationTotal);

const communeThings = remembered((office): Thing[] =>
  [...new Set(office.groups.map(({ commune }) => commune))].map((commune, at) => {
    const groups = office.groups.filter((group) => group.commune === commune);
    const loans = office.loans.filter((loan) => loan.commune === commune);
    return {
      id: commune.code,
      facts: { ordinal: at + 1, ...communeFacts(commune), ...standingFacts(office, { loans, groups }) },
    };
  }),
);

const hamletThings = (office: Office): Thing[] =>
  [...new Set(office.loans.map(({ hamlet }) => hamlet))].map((hamlet, at) => {
    const groups = office.groups.filter((group) => group.hamlet === hamlet);
    const loans = office.loans.filter((loan) => loan.hamlet === hamlet);
    return {
      id: hamlet.code,
      facts: {
        ordinal: at + 1,
        hamletCode: hamlet.code,
        hamletName: hamlet.name,
        ...standingFacts(office, { loans, groups }),
      },
    };
  });

interface Summary {
  readonly layout: string;
  readonly things: (office: Office) => readonly Thing[];
  readonly total: (office: Office) => Facts;
  readonly hand: (desk: Desk) => Hand;
}

const own = ({ random }: Desk): Hand => ownHand(random);
const exported = ({ random }: Desk): Hand => exportHand(random);

/** A summary with its total where the layout has it. */
const summary =
  ({ layout, things, total, hand }: Summary) =>
  (desk: Desk): TablePlan[] =>
    layoutOf(layout).map((table) => {
      const lines = dataLines(things(desk.office));
      const sum = totalLine(table.totalLabel ?? 'Tổng cộng', total(desk.office));
      const all = table.total === 'first' ? [sum, ...lines] : table.total === undefined ? lines : [...lines, sum];
      return { layout: table, period: desk.office.reportDate, hand: hand(desk), lines: all };
    });

const byOrganisation = (layout: string, name: 'name' | 'short' = 'name') =>
  summary({ layout, things: organisationNames[name], total: entrustedTotal, hand: own });
const byCommune = (layout: string, hand = own) => summary({ layout, things: communeThings, total: everything, hand });
const byProgramme = (layout: string, hand = own) => summary({ layout, things: ofProgrammes, total: everything, hand });

/** LEN_31 by organisation has a line for direct loans. */
function withDirect(office: Office): Thing[] {
  const loans = office.loans.filter(({ groupCode }) => groupCode === '');
  const direct = {
    organisationCode: '99',
    organisationName: 'Cho vay trực tiếp',
    ...standingFacts(office, { loans, groups: [] }),
  };
  return [...organisationNames.name(office), ...(loans.length > 0 ? [{ id: '99', facts: direct }] : [])];
}

/** The sheet of 31/12, in the layout of the short table by organisation. */
function baseline({ office, random }: Desk): TablePlan[] {
  const organisations = organisationsOf(office);
  const lines: Line[] = organisations.map(({ code, name }, at) => ({
    ...{ role: 'data', id: code },
    facts: { ordinal: at + 1, organisationCode: code, organisationName: name, ...baselineFacts(office, [code]) },
  }));
  lines.push(
    totalLine(
      'Cộng',
      baselineFacts(
        office,
        organisations.map(({ code }) => code),
      ),
    ),
  );
  return layoutOf('organisations, short').map((table) => ({
    layout: { ...table, above: [['SỐ LIỆU ỦY THÁC QUA CÁC TỔ CHỨC HỘI'], ['Đến ngày 31/12/2025']] },
    ...{ period: office.baselineDate, hand: ownHand(random), lines },
  }));
}

/** Seed 2's second table: what each organisation inspected, and below it its levels. */
function inspections({ office, random }: Desk): TablePlan[] {
  const lines = office.inspections.flatMap(({ organisation, province, commune }, at): Line[] => {
    const level = (label: string, communes: number | '', groups: number, households: number): Line => ({
      ...{ role: 'part', id: organisation.code, label },
      facts: { inspectedCommunes: communes, inspectedGroups: groups, inspectedHouseholds: households },
    });
    const own = {
      ...{ ordinal: at + 1, organisationName: organisation.name, inspectedCommunes: province.communes },
      inspectedGroups: province.groups + commune.groups,
      inspectedHouseholds: province.households + commune.households,
    };
    return [
      { role: 'data', id: organisation.code, facts: own },
      level('- Cấp tỉnh', province.communes, province.groups, province.households),
      level('- Cấp xã', '', commune.groups, commune.households),
    ];
  });
  return layoutOf('seed 2, table 2').map((table) => ({
    ...{
      layout: { ...table, columns: table.columns.replace('Số lượt huyện = inspectedDistricts · ', '') },
      period: null,
      hand: ownHand(random),
      lines,
    },
  }));
}

export const SUMMARIES: readonly SheetPlan[] = [
  { name: 'Theo Hội', chance: 0.6, tables: byOrganisation('seed 2, table 1', 'short') },
  { name: '31-12-2025', chance: 0.5, tables: baseline },
  { name: 'Kiểm tra', chance: 0.4, tables: inspections },
  { name: 'Giao ban', chance: 0.35, tables: byOrganisation('meeting notice by organisation') },
  { name: 'Hội (ngắn)', chance: 0.25, tables: byOrganisation('organisations, short') },
  { name: 'Xếp loại theo Hội', chance: 0.3, tables: byOrganisation('organisations with classes') },
  { name: 'Tiền gửi theo Hội', chance: 0.2, tables: byOrganisation('organisations and savings, đồng') },
  { name: 'Dư nợ theo Hội', chance: 0.2, tables: byOrganisation('organisations, head above rows and sum on top') },
  { name: 'Theo xã', chance: 0.4, tables: byCommune('communes, short') },
  { name: 'Xếp loại theo xã', chance: 0.25, tables: byCommune('communes, groups by class') },
  { name: 'Nợ theo xã', chance: 0.2, tables: byCommune('communes, debt and savings in two levels') },
  {
    name: 'Theo thôn',
    chance: 0.15,
    tables: summary({ layout: 'hamlets', things: hamletThings, total: everything, hand: own }),
  },
  { name: 'Chương trình', chance: 0.3, tables: byProgramme('programmes') },
  { name: 'LEN xã', chance: 0.3, tables: byCommune('LEN_31_XAPUONG', exported) },
  {
    ...{ name: 'LEN ĐVUT', chance: 0.3 },
    tables: summary({ layout: 'LEN_31_DONVIUT', things: withDirect, total: everything, hand: exported }),
  },
  { name: 'LEN chương trình', chance: 0.3, tables: byProgramme('LEN_31_CHTRINH', exported) },
  { name: '01.1', chance: 0.3, tables: byCommune('BCDHTD 01.1', exported) },
  { name: '01.2', chance: 0.25, tables: byProgramme('BCDHTD 01.2', exported) },
];
