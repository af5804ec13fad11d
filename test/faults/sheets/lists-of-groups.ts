import type { Thing } from '../office/facts-of';
import { organisationsOf, standingFacts } from '../office/standing-facts';
import { exportHand, ownHand } from './hand';
import { dataLines, layoutOf, totalLine, zeroTotal, type Desk, type SheetPlan } from './plan';
import type { TablePlan } from './print-sheet';

const exported =
  (layout: string, total: string | null = null, change: (thing: Thing) => Thing = (thing) => thing) =>
  ({ office, random, groups }: Desk): TablePlan[] =>
    layoutOf(layout).map((table) => {
      const lines = dataLines(groups.map(change));
      const loans = office.loans.filter(({ groupCode }) => groupCode !== '');
      if (total !== null) lines.push(totalLine(total, standingFacts(office, { loans, groups: office.groups })));
      const period = table.period === null ? null : office.reportDate;
      return { layout: table, period, hand: exportHand(random), lines };
    });

const typed =
  (layout: string, total: string | null) =>
  (desk: Desk): TablePlan[] =>
    exported(layout, total)(desk).map((plan) => ({ ...plan, hand: ownHand(desk.random) }));

/** Its classes are formulas, which some exports leave uncalculated. */
const uncalculated = (thing: Thing): Thing => ({ ...thing, facts: { ...thing.facts, groupClass: 0 } });

/** BC0438: by commune and organisation, then by programme; every "Tổng cộng" came as 0. */
function trust({ office, random }: Desk): TablePlan[] {
  const blocks = office.groups
    .map(({ commune, organisation }) => ({ commune, organisation }))
    .filter(
      (one, at, all) =>
        at === all.findIndex((other) => other.commune === one.commune && other.organisation === one.organisation),
    );
  const things = blocks.map(({ commune, organisation }, at): Thing => {
    const groups = office.groups.filter((group) => group.commune === commune && group.organisation === organisation);
    const codes = new Set(groups.map(({ code }) => code));
    const loans = office.loans.filter(({ groupCode }) => codes.has(groupCode));
    return {
      id: `${commune.code}/${organisation.code}`,
      facts: {
        ...{ ordinal: at + 1, officeCode: '009912', communeCode: commune.code, communeName: commune.name },
        ...{ organisationCode: organisation.code, organisationName: organisation.name },
        ...standingFacts(office, { loans, groups }),
      },
      extra: (heading) =>
        heading === 'Số ấp trên địa bàn' ? commune.hamlets.length : new Set(groups.map(({ hamlet }) => hamlet)).size,
    };
  });
  const programmes = programmeThings(office, (loan) => loan.groupCode !== '');
  const hand = exportHand(random);
  const [debt, classes, byProgramme] = layoutOf('BC0438, three stacked tables');
  const title = 'THÔNG TIN ỦY THÁC XÃ ĐẾN NGÀY 30/09/2026';
  const all = (things: readonly Thing[]) => [...dataLines(things), zeroTotal('Tổng cộng', things[0]!.facts)];
  return [
    {
      layout: { ...debt!, above: [[title], ['1. Dư nợ nhận ủy thác']] },
      period: office.reportDate,
      hand,
      lines: all(things),
    },
    { layout: classes!, period: office.reportDate, hand, lines: all(things) },
    { layout: byProgramme!, period: office.reportDate, hand, lines: all(programmes) },
  ];
}

/** One thing for each programme that has loans here. */
export function programmeThings(
  office: Desk['office'],
  fits: (loan: Desk['office']['loans'][number]) => boolean,
): Thing[] {
  const names = new Map(office.loans.filter(fits).map(({ programme }) => [programme.code, programme.name]));
  return [...names]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([programmeCode, programmeName], at) => {
      const loans = office.loans.filter((loan) => loan.programme.code === programmeCode && fits(loan));
      const codes = new Set(loans.filter(({ outstanding }) => outstanding > 0).map(({ groupCode }) => groupCode));
      const groups = office.groups.filter(({ code }) => codes.has(code));
      return {
        id: programmeCode,
        facts: { ordinal: at + 1, programmeCode, programmeName, ...standingFacts(office, { loans, groups }) },
      };
    });
}

export const GROUP_SHEETS: readonly SheetPlan[] = [
  { name: 'CDTOTKVV', chance: 0.7, tables: exported('CDTOTKVV per office') },
  { name: 'CT_CDT toàn CN', chance: 0.25, tables: exported('CDTOTKVV whole branch') },
  { name: 'BC0437', chance: 0.45, tables: exported('BC0437') },
  { name: 'BC0437 (2)', chance: 0.1, tables: exported('BC0437', null, uncalculated) },
  { name: 'BC0438', chance: 0.4, tables: trust },
  { name: 'DSTO', chance: 0.4, tables: exported('DSTO', 'TỔNG CỘNG') },
  { name: 'Tổ trưởng', chance: 0.4, tables: exported('12, leaders') },
  { name: 'Mẫu 7', chance: 0.15, tables: exported('Mẫu 7') },
  { name: 'Theo dõi tổ', chance: 0.3, tables: typed('groups with code, đồng', 'Cộng') },
  { name: 'Dự kiến', chance: 0.15, tables: typed('measures for a forecast', null) },
  {
    ...{ name: 'Tổ của Hội', chance: 0.3 },
    tables: (desk) => {
      const code = desk.random.pick(organisationsOf(desk.office)).code;
      const groups = desk.office.groups.filter(({ organisation }) => organisation.code === code);
      const codes = new Set(groups.map((group) => group.code));
      const loans = desk.office.loans.filter(({ groupCode }) => codes.has(groupCode));
      const office = { ...desk.office, groups, loans };
      return typed(
        'groups of an organisation',
        'Cộng',
      )({ ...desk, office, groups: desk.groups.filter(({ id }) => codes.has(id)) });
    },
  },
];
