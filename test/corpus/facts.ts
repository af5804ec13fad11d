import type { FieldId } from '../../src/core/sheet/field';
import type { CellValue } from '../../src/core/sheet/grid';
import { COMMUNES } from '../../src/sandbox/samples/office/places';
import { person } from '../../src/sandbox/samples/office/people';
import type { Random } from '../../src/sandbox/samples/random';
import { serialOf } from '../../src/core/cell/serial';

/** What there is to print of one thing (a loan, a group, a commune …): money in đồng, invented throughout. */
export type Facts = Partial<Record<FieldId, CellValue>>;
export type Thing = 'loan' | 'group' | 'commune' | 'hamlet' | 'organisation' | 'programme' | 'office' | 'indicator';

export const PERIOD = serialOf(2026, 9, 30) as number;

const ORGANISATIONS = [
  ['11', 'Hội Nông dân'],
  ['12', 'Hội Phụ nữ'],
  ['13', 'Hội Cựu chiến binh'],
  ['14', 'Đoàn Thanh niên'],
] as const;
const PROGRAMMES = [
  ['01', 'Hộ nghèo'],
  ['19', 'Hộ cận nghèo'],
  ['09', 'Hộ mới thoát nghèo'],
  ['06', 'Nước sạch và vệ sinh môi trường nông thôn'],
  ['03', 'Giải quyết việc làm'],
  ['02', 'Học sinh, sinh viên'],
  ['12', 'Nhà ở xã hội'],
  ['10', 'Sản xuất kinh doanh vùng khó khăn'],
] as const;
const OFFICES = ['Sông Mây', 'Đồi Cỏ', 'Hoa Sim', 'Bến Gỗ', 'Suối Trong', 'Trúc Đào'];
const INDICATORS = [
  'Tổng nguồn vốn',
  'Nguồn vốn Trung ương',
  'Nguồn vốn địa phương',
  'Doanh số cho vay trong tháng',
  'Doanh số thu nợ trong tháng',
  'Tổng dư nợ',
  'Nợ quá hạn',
  'Nợ khoanh',
  'Lãi tồn đọng',
  'Tiền gửi qua tổ TK&VV',
];

/** How many rows a table of such things has: all of a fixed list, or so many of an open one. */
export function rowsOf(thing: Thing, random: Random): number {
  if (thing === 'organisation') return ORGANISATIONS.length;
  if (thing === 'programme') return random.int(5, PROGRAMMES.length);
  if (thing === 'commune') return random.int(4, COMMUNES.length);
  if (thing === 'office') return OFFICES.length;
  if (thing === 'indicator') return INDICATORS.length;
  return random.int(6, 16);
}

/** The facts of the `index`-th thing of a table. */
export function factsOf(thing: Thing, index: number, random: Random): Facts {
  const commune = COMMUNES[(thing === 'commune' ? index : random.int(0, 3)) % COMMUNES.length]!;
  const hamlet = commune.hamlets[(thing === 'hamlet' ? index : random.int(0, 3)) % commune.hamlets.length]!;
  const [organisationCode, organisationName] =
    ORGANISATIONS[(thing === 'organisation' ? index : random.int(0, 3)) % 4]!;
  const [programmeCode, programmeName] =
    PROGRAMMES[(thing === 'programme' ? index : random.int(0, 6)) % PROGRAMMES.length]!;
  const office = OFFICES[thing === 'office' ? index : 0]!;
  const place: Facts = {
    ...{ ordinal: index + 1, branchCode: '009900', officeCode: `0099${12 + index * (thing === 'office' ? 1 : 0)}` },
    ...{ officeName: `PGD NHCSXH ${office}`, communeCode: commune.code, communeName: commune.name },
    ...{
      hamletCode: hamlet.code,
      hamletName: hamlet.name,
      pointCode: `TXN${commune.code}`,
      pointName: `Điểm GD ${commune.name}`,
    },
    ...{ organisationCode, organisationName, programmeCode, programmeName, fundSource: random.pick(['1', '2']) },
    ...{
      groupCode: String(126_000 + random.int(0, 900) * 7 + index).padStart(7, '0'),
      leaderName: person(random, 0.6).name,
    },
    ...{ groupType: '01', groupStatus: 'A', leaderCustomerCode: String(4_600_000_000 + random.int(0, 9_999_999)) },
    ...{
      leaderPhone: `09${random.int(10_000_000, 99_999_999)}`,
      deputyCode: String(4_600_000_000 + random.int(0, 9_999_999)),
    },
    ...{
      deputyName: person(random, 0.5).name,
      reportDate: PERIOD,
      indicatorName: INDICATORS[index % INDICATORS.length]!,
    },
    ...{ customerCode: String(4_600_000_000 + random.int(0, 9_999_999)), customerName: person(random, 0.6).name },
    ...citizenOf(index),
    ...{
      loanCode: `6600${String(random.int(0, 999_999_999)).padStart(12, '0')}`,
      loanStatus: random.chance(0.9) ? 'OPEN' : 'CLOSE',
    },
    ...{ savingsBook: String(1_050_000_000 + random.int(0, 9_999_999)), lendingForm: '2' },
  };
  return { ...place, ...(thing === 'loan' ? loanMoney(random) : measures(thing, random)) };
}

/** What identifies the `index`-th customer. */
const citizenOf = (index: number): Facts => ({
  customerPhone: `09${10_000_000 + index * 7_919}`,
  birthDate: `${10 + (index % 18)}/0${1 + (index % 9)}/${1_960 + (index % 40)}`,
  identityNumber: `0799${60_000_000 + index * 104_729}`,
  identityIssued: `1${index % 9}/05/2022`,
});

function loanMoney(random: Random): Facts {
  const loanDate = PERIOD - random.int(40, 1_700);
  const dueContract = loanDate + random.int(2, 5) * 365;
  const principal = random.int(10, 100) * 1_000_000;
  const outstanding = principal - random.int(0, 4) * 1_000_000 - random.int(0, 9) * 137_500;
  const state = random.weighted([
    ['term', 12],
    ['late', 2],
    ['frozen', 1],
  ] as const);
  const instalment = random.int(1, 6) * 1_500_000 + random.int(0, 9) * 12_345;
  const paid = random.chance(0.4) ? Math.floor(instalment / 3) : 0;
  return {
    ...{
      loanDate,
      dueContract,
      dueExtended: random.chance(0.2) ? dueContract + 365 : '',
      dueSession: dueContract + random.int(1, 20),
    },
    ...{
      lastTransaction: PERIOD - random.int(1, 300),
      firstPrincipal: loanDate + 365,
      movedOverdue: PERIOD - random.int(1, 200),
    },
    ...{
      frozenUntil: PERIOD + random.int(30, 700),
      instalmentDate: PERIOD + random.int(5, 60),
      principal,
      disbursed: principal,
    },
    ...{ outstanding, inTerm: state === 'term' ? outstanding : 0, overdue: state === 'late' ? outstanding : 0 },
    ...{
      frozen: state === 'frozen' ? outstanding : 0,
      principalPaid: paid,
      principalDue: random.int(0, 5) * 1_000_000,
    },
    ...{ instalment, instalmentDue: instalment - paid, interestPaid: random.int(0, 4_000) * 1_137, interestRate: 6.6 },
    ...{
      arrearsInTerm: random.int(0, 900) * 1_013,
      arrearsOverdue: random.int(0, 90) * 1_013,
      arrears: random.int(0, 900) * 1_013,
    },
    ...{ arrearsGrace: random.int(0, 90) * 1_000, savings: random.int(0, 5_000) * 1_003 },
  };
}

function measures(thing: Thing, random: Random): Facts {
  const groups = thing === 'group' ? 1 : thing === 'hamlet' ? random.int(1, 6) : random.int(8, 240);
  const members = groups * random.int(26, 52);
  const borrowers = members - random.int(0, Math.max(1, Math.floor(members / 12)));
  const outstanding = borrowers * random.int(38_000, 62_000) * 1_000 + random.int(0, 999) * 1_000;
  const overdue = random.chance(0.25) ? 0 : Math.floor(outstanding * random.next() * 0.006);
  const frozen = random.chance(0.4) ? 0 : Math.floor(outstanding * random.next() * 0.003);
  const some = (share: number) => Math.floor(outstanding * share * (0.5 + random.next()));
  const count = (of: number) => random.int(0, of);
  const classPoor = groups > 3 ? count(2) : 0;
  const classAverage = groups > 6 ? count(3) : 0;
  const classFair = groups > 9 ? count(6) : 0;
  const points = [
    random.int(12, 20),
    random.int(20, 30),
    random.int(8, 15),
    random.int(10, 20),
    random.int(2, 5),
    random.int(4, 10),
  ];
  const total = points.reduce((sum, point) => sum + point, 0);
  const shortTerm = some(0.04);
  const longTerm = some(0.3);
  const inspectedGroups = count(groups);
  const debts = { debtGood: some(0.3), debtFair: some(0.05), debtAverage: some(0.01), debtPoor: some(0.003) };
  const savings = members * random.int(700, 3_500) * 1_000;
  const change = (of: number, share: number) => Math.round(of * share * (random.next() - 0.35));
  const overdueChange = change(overdue, 0.6);
  return {
    ...{
      groups,
      members,
      borrowers,
      households: borrowers,
      outstanding,
      overdue,
      frozen,
      inTerm: outstanding - overdue - frozen,
    },
    ...{
      overdueRatio: (100 * overdue) / outstanding,
      frozenRatio: (100 * frozen) / outstanding,
      share: 25 * random.next(),
    },
    ...{
      arrears: some(0.002),
      arrearsGrace: some(0.0003),
      arrearsInTerm: some(0.002),
      arrearsOverdue: some(0.0002),
      savings,
    },
    ...{ savingsAverage: savings / members, savingsPerMember: random.int(20, 120) * 1_000 + random.int(0, 9) * 100 },
    ...{
      savers: count(members),
      payersQuarter: count(members),
      nonPayersQuarter: count(5),
      saversQuarter: count(members),
    },
    ...{ nonSaversQuarter: count(6), membersInArrears: count(7), membersInGrace: count(2), settledInArrears: count(3) },
    ...{ settledWithSavings: count(4), inactiveLoans: count(20), borrowings: borrowers + count(30) },
    ...{
      attendance: 80 + 20 * random.next(),
      principalRatio: 70 + 30 * random.next(),
      interestRatio: 85 + 15 * random.next(),
    },
    ...{ saverRatio: 75 + 25 * random.next(), savingsIncrease: random.int(1, 90) * 100_000 },
    ...{
      pointsAttendance: points[0]!,
      pointsOverdue: points[1]!,
      pointsPrincipal: points[2]!,
      pointsInterest: points[3]!,
    },
    ...{
      pointsSavers: points[4]!,
      pointsSavings: points[5]!,
      pointsDeposits: points[4]! + points[5]!,
      pointsTotal: total,
    },
    ...{ groupClass: total >= 85 ? 'Tốt' : total >= 70 ? 'Khá' : total >= 50 ? 'Trung bình' : 'Yếu' },
    ...{ classPoor, classAverage, classFair, classGood: Math.max(0, groups - classPoor - classAverage - classFair) },
    ...{
      groupsChange: random.int(-9, 6),
      householdsChange: change(borrowers, 0.1),
      outstandingChange: change(outstanding, 0.2),
    },
    ...{
      overdueChange,
      overdueGrowth: overdue === overdueChange ? 0 : (100 * overdueChange) / (overdue - overdueChange),
    },
    ...{
      inspectedDistricts: count(10),
      inspectedCommunes: random.int(10, 200),
      inspectedGroups,
      inspectedHouseholds: random.int(100, 1_600),
    },
    ...{ ...debts, inspectedDebt: debts.debtGood + debts.debtFair + debts.debtAverage + debts.debtPoor },
    ...{
      lent: some(0.2),
      lentMonth: some(0.02),
      collected: some(0.15),
      collectedMonth: some(0.015),
      writtenOff: some(0.0005),
    },
    ...{ writtenOffMonth: some(0.0001), interestCollected: some(0.05), savingsIn: some(0.02), savingsOut: some(0.01) },
    ...{ shortTerm, longTerm, mediumTerm: outstanding - shortTerm - longTerm, amount: some(3) },
  };
}
