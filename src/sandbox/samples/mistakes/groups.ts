import type { Criterion } from '../../../core/rubric/criterion';
import type { Mistake } from '../mistake';
import { classOfTotal } from '../office/make-scores';
import type { Group, Loan, Office } from '../office/office';
import { overwrite, valueAt } from '../sheets/pen';

/** Borrowers that the planted group gets: more than the 60 members a group may have. */
const TOO_MANY = 62;

const loansOf = (office: Office, group: Group): Loan[] =>
  office.loans.filter(({ groupCode }) => groupCode === group.code);

const borrowersOf = (loans: readonly Loan[]): number =>
  new Set(loans.filter(({ outstanding }) => outstanding > 0).map(({ customer }) => customer.code)).size;

/** Sets one criterion to other points and adds the total up again, so that only the points themselves are wrong. */
function setPoints(group: Group, criterion: Criterion, points: number): void {
  group.points = { ...group.points, [criterion]: points };
  group.total = Object.values(group.points).reduce<number>((sum, each) => sum + (each ?? 0), 0);
  group.groupClass = classOfTotal(group.total);
}

/** A loan goes to another group of the same organisation and commune, with all that a row says of its group. */
function moveTo(group: Group, loan: Loan): void {
  Object.assign(loan, { groupCode: group.code, leader: group.leader, hamlet: group.hamlet } satisfies Partial<Loan>);
}

/** Settles a loan: nothing owed, nothing saved. */
function settle(loan: Loan): void {
  const nothing = { inTerm: 0, overdue: 0, frozen: 0, outstanding: 0, arrearsInTerm: 0, arrearsOverdue: 0 };
  const savings = loan.savingsBook === null ? null : 0;
  Object.assign(loan, { ...nothing, status: 'CLOSE', principalPaid: loan.disbursed, savings } satisfies Partial<Loan>);
}

const neighbourOf = (office: Office, group: Group): Group | undefined =>
  office.groups.find(
    (other) =>
      other !== group &&
      other.commune === group.commune &&
      other.organisation === group.organisation &&
      other.total !== null,
  );

/** What the score sheet says of a group against itself. */
export const SCORES: readonly Mistake[] = [
  {
    rule: 'score.range',
    note: 'Điểm thu lãi 22, cao hơn mức tối đa 20 (tổng điểm vẫn tính đúng 20).',
    plant: (_, choose) => {
      const group = choose.group(({ groupClass, points }) => groupClass === 'Tốt' && (points.interest ?? 0) === 20);
      group.points = { ...group.points, interest: 22 };
      return (book) => ({ spot: book.group(group, 'interest'), expected: 20 });
    },
  },
  {
    rule: 'score.range',
    note: 'Điểm dư số tiền gửi âm.',
    plant: (_, choose) => {
      const group = choose.group(({ groupClass }) => groupClass === 'Tốt');
      setPoints(group, 'savings', -2);
      return (book) => ({ spot: book.group(group, 'savingsPoints') });
    },
  },
  {
    rule: 'score.total',
    note: 'Tổng điểm cao hơn tổng các điểm thành phần 5 điểm.',
    plant: (_, choose) => {
      const group = choose.group(({ total }) => total !== null && total >= 86 && total <= 93);
      const expected = group.total as number;
      group.total = expected + 5;
      return (book) => ({ spot: book.group(group, 'total'), expected });
    },
  },
  {
    rule: 'score.class',
    note: 'Tổng điểm thuộc loại Khá nhưng xếp loại Tốt.',
    plant: (_, choose) => {
      const group = choose.group(({ groupClass }) => groupClass === 'Khá');
      group.groupClass = 'Tốt';
      return (book) => ({ spot: book.group(group, 'groupClass'), expected: 'Khá' });
    },
  },
  {
    rule: 'group.duplicate',
    note: 'Một tổ xuất hiện hai lần trong bảng chấm điểm.',
    plant: (office, choose) => {
      const group = choose.group();
      const copy: Group = { ...group };
      office.groups.splice(office.groups.indexOf(group) + 1, 0, copy);
      return (book) => ({ spot: book.group(copy, 'groupCode') });
    },
  },
];

/** What the score sheet says of a group against the loan book. */
export const GROUP_DEBTS: readonly Mistake[] = [
  {
    rule: 'group.noDebt',
    note: 'Tổ không còn dư nợ mà vẫn được chấm điểm.',
    plant: (office, choose) => {
      const group = choose.group((each) => loansOf(office, each).length < 12);
      loansOf(office, group).forEach(settle);
      return (book) => ({ spot: book.group(group, 'outstanding') });
    },
  },
  {
    rule: 'group.size',
    note: 'Tổ có hơn 60 hộ vay.',
    plant: (office, choose) => {
      const group = choose.group((each) => loansOf(office, each).length > 50);
      const from = neighbourOf(office, group);
      if (!from) throw new Error(`group ${group.code} has no neighbour to take loans from`);
      const borrowers = new Set(loansOf(office, group).map(({ customer }) => customer.code));
      const movable = loansOf(office, from).filter(
        ({ status, overdue, outstanding }) => status === 'OPEN' && overdue === 0 && outstanding > 0,
      );
      for (const { customer } of movable) {
        if (borrowersOf(loansOf(office, group)) >= TOO_MANY) break;
        if (borrowers.has(customer.code)) continue;
        loansOf(office, from)
          .filter((loan) => loan.customer.code === customer.code)
          .forEach((loan) => moveTo(group, loan));
      }
      return (book) => ({ spot: book.group(group, 'groupCode') });
    },
  },
  {
    rule: 'group.debt',
    note: 'Dư nợ của tổ trong bảng chấm điểm nhiều hơn tổng các món vay 5,4 triệu đồng.',
    plant: (_, choose) => {
      const group = choose.group();
      return (book) => {
        const spot = book.group(group, 'outstanding');
        const expected = Number(valueAt(spot));
        overwrite(spot, expected + 5_400_000);
        return { spot, expected };
      };
    },
  },
];
