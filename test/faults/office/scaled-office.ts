import { fromIsoDate } from '../../../src/core/cell/serial';
import { makeBaseline } from '../../../src/sandbox/samples/office/baseline';
import { LoanMaker } from '../../../src/sandbox/samples/office/make-loans';
import type { ClassName, GroupPlan } from '../../../src/sandbox/samples/office/make-groups';
import { scoreGroup } from '../../../src/sandbox/samples/office/make-scores';
import type { Group, Inspection, Loan, Office } from '../../../src/sandbox/samples/office/office';
import { ORGANISATIONS } from '../../../src/sandbox/samples/office/organisations';
import { person } from '../../../src/sandbox/samples/office/people';
import { COMMUNES } from '../../../src/sandbox/samples/office/places';
import type { Random } from '../../../src/sandbox/samples/random';
import type { Size } from './size';

const REPORT_DATE = fromIsoDate('2026-09-30') as number;
const BASELINE_DATE = fromIsoDate('2025-12-31') as number;
/** shares of groups with a wholly overdue loan, and with an overdue instalment */
const WITH_OVERDUE = 0.2;
const WITH_LATE = 0.12;
/** of customers who have two loans */
const SECOND = 0.3;
const DIRECT_LOANS = 4;

/** An office of the samples' own making in another size. No group is without points, and no two leaders have one name. */
export function scaledOffice(size: Size, random: Random): Office {
  const maker = new LoanMaker(random, REPORT_DATE);
  const groups = drawGroups(size, random);
  const loans = groups.flatMap((group) => loansOf(group, size, maker, random));
  const communes = new Set(groups.map(({ commune }) => commune));
  loans.push(...maker.direct(random.chance(0.3) ? DIRECT_LOANS : 0).filter(({ commune }) => communes.has(commune)));
  return {
    ...{ reportDate: REPORT_DATE, baselineDate: BASELINE_DATE, groups, loans },
    baseline: makeBaseline(random, loans, BASELINE_DATE),
    inspections: ORGANISATIONS.map((organisation) => drawInspection(organisation, random)),
  };
}

/** Groups of a commune stand in blocks of one organisation; the first groups take one organisation each. */
function drawGroups({ communes, groups }: Size, random: Random): Group[] {
  const leaders = new Set<string>();
  let code = 912_000 + random.int(0, 900);
  const organisations = Array.from({ length: groups }, (_, at) => ORGANISATIONS[at] ?? random.pick(ORGANISATIONS));
  return COMMUNES.slice(0, communes).flatMap((commune, index) =>
    organisations
      .slice(Math.floor((index * groups) / communes), Math.floor(((index + 1) * groups) / communes))
      .sort((a, b) => Number(a.code) - Number(b.code))
      .map((organisation): Group => {
        let leader = '';
        do leader = person(random, organisation.code === '12' ? 1 : 0.45).name;
        while (leaders.has(leader));
        leaders.add(leader);
        return {
          ...{ code: `0${(code += random.int(3, 90))}`, leader, commune, organisation },
          hamlet: random.pick(commune.hamlets),
          points: { attendance: null, overdue: null, principal: null, interest: null, savers: null, savings: null },
          ...{ total: null, groupClass: null },
        };
      }),
  );
}

function loansOf(group: Group, size: Size, maker: LoanMaker, random: Random): Loan[] {
  const overdue = random.chance(WITH_OVERDUE) ? random.int(1, 2) : 0;
  const late = overdue === 0 && random.chance(WITH_LATE) ? 1 : 0;
  const drawn: GroupPlan = {
    ...{ group, target: 'Tốt', loans: random.int(...size.loans), overdue, late, unscored: false },
  };
  const loans = maker.ofGroup(drawn, random.chance(SECOND) ? 1 : 0);
  scoreGroup(random, { ...drawn, target: classFor(loans, random) }, loans);
  return loans;
}

/** A class that points can give, with so much overdue debt. */
function classFor(loans: readonly Loan[], random: Random): ClassName {
  const sum = (field: 'overdue' | 'outstanding'): number => loans.reduce((total, loan) => total + loan[field], 0);
  const ratio = (100 * sum('overdue')) / sum('outstanding');
  if (ratio > 3) return random.pick(['Trung bình', 'Yếu']);
  if (ratio > 2) return 'Khá';
  return random.chance(0.8) ? 'Tốt' : 'Khá';
}

const drawInspection = (organisation: Inspection['organisation'], random: Random): Inspection => ({
  organisation,
  province: { communes: random.int(1, 3), groups: random.int(2, 6), households: random.int(12, 40) },
  commune: { groups: random.int(5, 24), households: random.int(30, 180) },
});
