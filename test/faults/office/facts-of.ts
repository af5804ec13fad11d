import { addMonths } from '../../../src/core/cell/serial';
import type { Group, Loan, Office } from '../../../src/sandbox/samples/office/office';
import { OFFICE } from '../../../src/sandbox/samples/office/places';
import type { CellValue } from '../../../src/core/sheet/grid';
import type { Facts } from '../../corpus/facts';
import { standingFacts } from './standing-facts';

/** Facts of a thing that a row stands for, and what tells it from the others of its table. */
export interface Thing {
  readonly id: string;
  readonly facts: Facts;
  /** what is printed below a heading that means none of the product's fields */
  readonly extra?: (heading: string) => CellValue;
}

type Commune = Group['commune'];

const officeFacts = (office: Office): Facts => ({
  ...{ branchCode: OFFICE.branchCode, officeCode: OFFICE.code, officeName: OFFICE.name, reportDate: office.reportDate },
});

export const communeFacts = (commune: Commune): Facts => ({
  ...{ communeCode: commune.code, communeName: commune.name },
  ...{ pointCode: `TXN${commune.code}`, pointName: `Điểm GD ${commune.name}` },
});

/** A telephone number that nobody else has. */
const phoneOf = (code: string): string => `09${String((Number(code) * 7_919) % 100_000_000).padStart(8, '0')}`;

const GROUP_EXTRAS: Readonly<Record<string, (group: Group) => CellValue>> = {
  'SỐ ĐIỆN THOẠI': ({ code }) => phoneOf(code),
  'Ngày GDXA': ({ commune }) => String(commune.sessionDay).padStart(2, '0'),
  'Năm sinh tổ trưởng': ({ code }) => 1_965 + (Number(code) % 30),
};

/** Loans by the code of their group. */
export function loansByGroup({ loans }: Office): Map<string, Loan[]> {
  const byGroup = new Map<string, Loan[]>();
  for (const loan of loans) {
    const known = byGroup.get(loan.groupCode);
    if (known) known.push(loan);
    else byGroup.set(loan.groupCode, [loan]);
  }
  return byGroup;
}

export function groupThings(office: Office): Thing[] {
  const byGroup = loansByGroup(office);
  return office.groups.map((group, index) => {
    const loans = byGroup.get(group.code) ?? [];
    const { points } = group;
    return {
      id: group.code,
      facts: {
        ...officeFacts(office),
        ...communeFacts(group.commune),
        ...{ ordinal: index + 1, hamletCode: group.hamlet.code, hamletName: group.hamlet.name },
        ...{ organisationCode: group.organisation.code, organisationName: group.organisation.name },
        ...{ groupCode: group.code, leaderName: group.leader, groupType: '01', groupStatus: 'A' },
        ...{ leaderCustomerCode: `9911${group.code.slice(1)}`, leaderPhone: phoneOf(group.code) },
        ...{ deputyCode: `9910${group.code.slice(1)}`, deputyName: `Phó ${group.leader}` },
        ...standingFacts(office, { loans, groups: [group] }),
        ...{ pointsAttendance: points.attendance ?? '', pointsOverdue: points.overdue ?? '' },
        ...{ pointsPrincipal: points.principal ?? '', pointsInterest: points.interest ?? '' },
        ...{ pointsSavers: points.savers ?? '', pointsSavings: points.savings ?? '' },
        pointsDeposits: (points.savers ?? 0) + (points.savings ?? 0),
        ...{ pointsTotal: group.total ?? '', groupClass: group.groupClass ?? '' },
        savingsPerMember: 20_000 + (Number(group.code) % 90) * 1_100,
        ...{ attendance: points.attendance === 20 ? 100 : 50, interestRatio: 90 + (Number(group.code) % 100) / 10 },
        ...{ principalRatio: 85 + (Number(group.code) % 140) / 10, saverRatio: 80 + (Number(group.code) % 190) / 10 },
        savingsIncrease: 100_000 * (1 + (Number(group.code) % 60)),
      },
      extra: (heading) => GROUP_EXTRAS[heading]?.(group) ?? '',
    };
  });
}

const LOAN_EXTRAS: Readonly<Record<string, (loan: Loan, office: Office) => CellValue>> = {
  'Ngày GDXA': ({ commune }) => String(commune.sessionDay).padStart(2, '0'),
  'Mã sản phẩm': ({ programme }) => programme.code,
  'Ngày giải ngân đầu tiên': ({ loanDate }) => loanDate,
  'Ngày giải ngân': ({ loanDate }) => loanDate,
  'Chuyển QH trong tháng': () => 0,
  'Ngày hiệu lực': (_, { reportDate }) => addMonths(reportDate, -18),
  'Nguyên nhân': () => 'Thiên tai',
};

export const loanThing = (office: Office, loan: Loan, index: number): Thing => ({
  id: loan.code,
  facts: loanFacts(office, loan, index),
  extra: (heading) => LOAN_EXTRAS[heading]?.(loan, office) ?? '',
});

/** Written without spreads: it is asked for each row of each list of loans. */
function loanFacts(office: Office, loan: Loan, index: number): Facts {
  const { commune, hamlet, groupCode, programme } = loan;
  return {
    ordinal: index + 1,
    branchCode: OFFICE.branchCode,
    officeCode: OFFICE.code,
    officeName: OFFICE.name,
    reportDate: office.reportDate,
    communeCode: commune.code,
    communeName: commune.name,
    pointCode: `TXN${commune.code}`,
    pointName: `Điểm GD ${commune.name}`,
    hamletCode: hamlet.code,
    hamletName: hamlet.name,
    organisationCode: loan.organisationCode,
    organisationName: loan.organisationName,
    groupCode,
    leaderName: loan.leader,
    groupType: groupCode === '' ? '' : '01',
    customerCode: loan.customer.code,
    customerName: loan.customer.name,
    loanCode: loan.code,
    loanStatus: loan.status,
    programmeCode: programme.code,
    programmeName: programme.name,
    fundSource: loan.fundSource,
    lendingForm: groupCode === '' ? '1' : '2',
    savingsBook: loan.savingsBook ?? '',
    savings: loan.savings ?? '',
    loanDate: loan.loanDate,
    dueContract: loan.dueContract,
    dueExtended: loan.dueExtended ?? '',
    dueSession: loan.dueSession,
    lastTransaction: loan.lastTransaction,
    movedOverdue: loan.overdue > 0 ? Math.min(loan.dueSession, office.reportDate - 3) : '',
    frozenUntil: loan.frozen > 0 ? addMonths(office.reportDate, 18) : '',
    principal: loan.principal,
    disbursed: loan.disbursed,
    outstanding: loan.outstanding,
    inTerm: loan.inTerm,
    overdue: loan.overdue,
    frozen: loan.frozen,
    principalDue: loan.principalDue,
    principalPaid: loan.principalPaid,
    interestPaid: loan.interestPaid,
    interestRate: programme.rate,
    arrearsInTerm: loan.arrearsInTerm,
    arrearsOverdue: loan.arrearsOverdue,
    arrears: loan.arrearsInTerm + loan.arrearsOverdue,
    arrearsGrace: 0,
  };
}
