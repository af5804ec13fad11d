import { formatDate, formatNumber } from '../../../i18n/format';
import { addMonths } from '../../../core/cell/serial';
import type { Mistake } from '../mistake';
import type { Loan, Office } from '../office/office';
import { LOOK } from '../sheets/look';
import { overwrite, valueAt } from '../sheets/pen';

/** Group codes that lost their leading zero: a run of rows that someone typed over. */
const PADDED_ROWS = 12;

const withoutLast = (code: string): string => code.slice(0, -1);

/** A run of ordinary rows of one group in the loan book. */
function runOf(office: Office, first: Loan): Loan[] {
  const mine = office.loans.filter(({ groupCode }) => groupCode === first.groupCode);
  return mine.slice(0, PADDED_ROWS);
}

/** Cells that do not hold what their column holds. */
export const READINGS: readonly Mistake[] = [
  {
    rule: 'number.unreadable',
    note: 'Ô điểm thu lãi ghi chữ.',
    plant: (_, choose) => {
      const group = choose.group();
      return (book) => {
        const spot = book.group(group, 'interest');
        overwrite(spot, 'chưa có');
        return { spot };
      };
    },
  },
  {
    rule: 'number.unreadable',
    note: 'Ô mức vay ghi chữ.',
    plant: (_, choose) => {
      const loan = choose.loan();
      return (book) => {
        const spot = book.loan(loan, 'principal');
        overwrite(spot, 'chờ đối chiếu', LOOK.words);
        return { spot };
      };
    },
  },
  {
    rule: 'number.text',
    note: 'Lãi tồn gõ thành chữ trong cột số.',
    plant: (_, choose) => {
      const loan = choose.loan(({ arrearsInTerm }) => arrearsInTerm >= 100_000);
      return (book) => {
        const spot = book.loan(loan, 'arrearsInTerm');
        overwrite(spot, formatNumber('vi', loan.arrearsInTerm), LOOK.words);
        return { spot };
      };
    },
  },
  {
    rule: 'number.text',
    note: 'Tỷ lệ nợ quá hạn của Đoàn TN gõ thành chữ.',
    plant: () => (book) => {
      const spot = book.table('14', 'ratio');
      overwrite(spot, formatNumber('vi', Number(valueAt(spot)), 2), LOOK.typed);
      return { spot };
    },
  },
  {
    rule: 'date.impossible',
    note: 'Ngày vay không có trong lịch.',
    plant: (_, choose) => {
      const loan = choose.loan();
      return (book) => {
        const spot = book.loan(loan, 'loanDate');
        overwrite(spot, '31/02/2023', LOOK.code);
        return { spot };
      };
    },
  },
  {
    rule: 'date.text',
    note: 'Ngày đến hạn theo hợp đồng gõ thành chữ.',
    plant: (_, choose) => {
      const loan = choose.loan();
      return (book) => {
        const spot = book.loan(loan, 'dueContract');
        overwrite(spot, formatDate(loan.dueContract), LOOK.code);
        return { spot };
      };
    },
  },
  {
    rule: 'date.period',
    note: 'Ngày số liệu của dòng này là tháng trước.',
    plant: (office, choose) => {
      const loan = choose.loan();
      return (book) => {
        const spot = book.loan(loan, 'reportDate');
        overwrite(spot, addMonths(office.reportDate, -1) + 1);
        return { spot };
      };
    },
  },
];

/** Codes that Excel or a hand has damaged. */
export const CODES: readonly Mistake[] = [
  {
    rule: 'code.length',
    note: 'Mã thôn có 9 chữ số.',
    plant: (_, choose) => {
      const loan = choose.loan();
      return (book) => {
        const spot = book.loan(loan, 'hamletCode');
        overwrite(spot, `${loan.hamlet.code}1`);
        return { spot };
      };
    },
  },
  {
    rule: 'code.imprecise',
    note: 'Số khế ước 16 chữ số lưu dạng số: chữ số cuối đã mất.',
    plant: (_, choose) => {
      const loan = choose.loan();
      return (book) => {
        const spot = book.loan(loan, 'loanCode');
        overwrite(spot, Number(`${withoutLast(loan.code)}0`), { ...LOOK.code, numberFormat: '0' });
        return { spot };
      };
    },
  },
  {
    rule: 'code.padded',
    note: 'Mã tổ mất số 0 ở đầu (12 dòng gõ dạng số).',
    plant: (office, choose) => {
      const first = choose.loan();
      return (book) => {
        const rows = runOf(office, first);
        for (const loan of rows) {
          overwrite(book.loan(loan, 'groupCode'), Number(loan.groupCode), { ...LOOK.code, numberFormat: 'General' });
        }
        return { spot: book.loan(rows[0] as Loan, 'groupCode'), expected: first.groupCode };
      };
    },
  },
];
