import { addMonths } from '../../../core/cell/serial';
import type { Mistake } from '../mistake';
import type { Loan, Office } from '../office/office';
import { sessionAtOrAfter } from '../office/session-day';
import { overwrite } from '../sheets/pen';

const MILLION = 1_000_000;

const insertAfter = (office: Office, loan: Loan, rows: number, copy: Loan): void => {
  office.loans.splice(office.loans.indexOf(loan) + rows, 0, copy);
};

const hasRoom = (loan: Loan): boolean => loan.principalPaid >= 8 * MILLION && loan.outstanding >= 12 * MILLION;

/** Balances of a loan that cannot be. */
export const BALANCES: readonly Mistake[] = [
  {
    rule: 'balance.sum',
    note: 'Tổng dư nợ lớn hơn trong hạn + quá hạn + khoanh 5 triệu đồng.',
    plant: (_, choose) => {
      const loan = choose.loan(hasRoom);
      const expected = loan.outstanding;
      loan.outstanding += 5 * MILLION;
      return (book) => ({ spot: book.loan(loan, 'outstanding'), expected });
    },
  },
  {
    rule: 'balance.sum',
    note: 'Khoản vay vừa có nợ trong hạn vừa có nợ quá hạn: tổng dư nợ thiếu phần quá hạn.',
    plant: (_, choose) => {
      const loan = choose.anyLoan(({ overdue, inTerm }) => overdue > 0 && inTerm > 0);
      const expected = loan.outstanding;
      loan.outstanding = loan.inTerm;
      return (book) => ({ spot: book.loan(loan, 'outstanding'), expected });
    },
  },
  {
    rule: 'loan.negative',
    note: 'Dư nợ khoanh âm.',
    plant: (_, choose) => {
      const loan = choose.loan(hasRoom);
      loan.inTerm += 300_000;
      loan.frozen = -300_000;
      return (book) => ({ spot: book.loan(loan, 'frozen') });
    },
  },
  {
    rule: 'loan.overPrincipal',
    note: 'Dư nợ lớn hơn số tiền đã giải ngân.',
    plant: (_, choose) => {
      const loan = choose.loan(({ principalPaid }) => principalPaid === 0);
      loan.inTerm += 15 * MILLION;
      loan.outstanding += 15 * MILLION;
      return (book) => ({ spot: book.loan(loan, 'outstanding') });
    },
  },
  {
    rule: 'loan.closedWithDebt',
    note: 'Món vay ghi CLOSE (đã tất toán) nhưng vẫn còn dư nợ.',
    plant: (_, choose) => {
      const loan = choose.loan(({ organisationCode }) => organisationCode === '13');
      loan.status = 'CLOSE';
      return (book) => ({ spot: book.loan(loan, 'outstanding') });
    },
  },
];

/** Dates of a loan that cannot be, or that its balance does not follow. */
export const DATES: readonly Mistake[] = [
  {
    rule: 'loan.dueBeforeLoan',
    note: 'Ngày đến hạn theo hợp đồng trước ngày vay (gõ nhầm năm).',
    plant: (_, choose) => {
      const loan = choose.loan(({ term }) => term >= 36);
      loan.dueContract = addMonths(loan.loanDate, -24);
      return (book) => ({ spot: book.loan(loan, 'dueContract') });
    },
  },
  {
    rule: 'loan.notMoved',
    note: 'Mọi ngày đến hạn đã qua mà dư nợ vẫn ở trong hạn, chưa chuyển nợ quá hạn.',
    plant: (office, choose) => {
      const loan = choose.loan(({ term, loanDate }) => term >= 24 && loanDate < addMonths(office.reportDate, -18));
      loan.dueContract = addMonths(office.reportDate, -4);
      loan.dueSession = sessionAtOrAfter(loan.dueContract, loan.commune.sessionDay);
      return (book) => ({ spot: book.loan(loan, 'inTerm') });
    },
  },
];

/** One contract on two rows. */
export const REPEATS: readonly Mistake[] = [
  {
    rule: 'loan.duplicate',
    note: 'Một khế ước bị chép lại nguyên dòng.',
    plant: (office, choose) => {
      const loan = choose.loan(({ savingsBook }) => savingsBook !== null);
      const copy = { ...loan };
      insertAfter(office, loan, 4, copy);
      return (book) => ({ spot: book.loan(copy, 'loanCode') });
    },
  },
  {
    rule: 'loan.duplicate',
    note: 'Một khế ước có hai dòng với hai số dư nợ khác nhau.',
    plant: (office, choose) => {
      const loan = choose.loan(hasRoom);
      const copy = { ...loan, inTerm: loan.inTerm - 4 * MILLION, outstanding: loan.outstanding - 4 * MILLION };
      insertAfter(office, loan, 2, copy);
      return (book) => ({ spot: book.loan(copy, 'loanCode') });
    },
  },
  secondBook('Khách hàng có hai sổ tiết kiệm nên khế ước ra hai dòng; cộng thẳng sẽ tính dư nợ hai lần.', 384_500),
  secondBook('Khế ước ra hai dòng vì sổ tiết kiệm thứ hai.', 1_250_000),
];

function secondBook(note: string, savings: number): Mistake {
  return {
    rule: 'loan.twoBooks',
    note,
    plant: (office, choose) => {
      const loan = choose.loan(({ savingsBook }) => savingsBook !== null);
      const copy = { ...loan, savingsBook: `1059${String(savings).padStart(7, '0').slice(0, 6)}`, savings };
      insertAfter(office, loan, 1, copy);
      return (book) => ({ spot: book.loan(copy, 'loanCode') });
    },
  };
}

/** A loan that its group or its organisation does not know. */
export const BELONGING: readonly Mistake[] = [
  {
    rule: 'group.unknown',
    note: 'Mã tổ của món vay không có trong bảng chấm điểm (gõ sai một chữ số).',
    plant: (office, choose) => {
      const loan = choose.loan();
      const known = new Set(office.groups.map(({ code }) => code));
      const wrong = [...'9876543210'].map((digit) => loan.groupCode.slice(0, 2) + digit + loan.groupCode.slice(3));
      loan.groupCode = wrong.find((code) => !known.has(code)) ?? loan.groupCode;
      return (book) => ({ spot: book.loan(loan, 'groupCode') });
    },
  },
  {
    rule: 'group.organisation',
    note: 'Món vay ghi đơn vị ủy thác khác với tổ của nó trong bảng chấm điểm.',
    plant: (_, choose) => {
      const loan = choose.anyLoan(({ status, organisationCode }) => status === 'CLOSE' && organisationCode === '11');
      const expected = loan.organisationCode;
      loan.organisationCode = '12';
      loan.organisationName = 'Hội Phụ nữ';
      return (book) => ({ spot: book.loan(loan, 'organisationCode'), expected });
    },
  },
  {
    rule: 'organisation.unknown',
    note: 'Mã đơn vị ủy thác không có trong danh mục (gõ ngược 12 thành 21).',
    plant: (_, choose) => {
      const loan = choose.loan(({ organisationCode }) => organisationCode === '12');
      return (book) => {
        const spot = book.loan(loan, 'organisationCode');
        overwrite(spot, '21');
        return { spot };
      };
    },
  },
];
