import type { ARGUMENTS, FunctionId } from './arguments';

/** What Excel shows in English while a formula is typed. The Vietnamese texts stand at the functions themselves. */
export const functionTextsEn: {
  readonly [F in FunctionId]: {
    readonly description: string;
    readonly parameters: Readonly<Record<(typeof ARGUMENTS)[F][number], string>>;
  };
} = {
  GROUPSCORE: {
    description:
      'Expected score of each group by the 100-point rubric, not the official grade; points worked out from ratios are unverified. One row per group.',
    parameters: {
      measures:
        'Range with its heading row (ratios in %, or points as in CDTOTKVV), or six columns in rubric order without headings.',
      result:
        '"score" (default), "class", "points" (six sub-scores, total, class) or "gap" (points short of the next class).',
      edition: 'Number of the text that the rubric stands in, for example 3986. Leave out for the one in use.',
    },
  },
  OVERDUERATIO: {
    description: 'Overdue ratio in %, unrounded: total overdue debt / total outstanding debt.',
    parameters: {
      overdue: 'Overdue debt: a number or a range.',
      outstanding: 'Outstanding debt (frozen debt included): a number or a range as large as the first.',
      by: 'Range of names or codes: gives a table of each name and its ratio, with a last row "Cộng".',
    },
  },
  DUESCHEDULE: {
    description:
      'Due debts as on a day, with the reminders of 90, 60 and 30 days before. Dates come as numbers: format them as dates.',
    parameters: {
      loans: 'Loan list with its heading row, or 1 to 3 columns: due date; due date, amount; label, due date, amount.',
      asOf: 'The day from which the days left are counted.',
      result: '"list" (default: label, due date, amount, days left, stage, three reminders), "summary" or "month".',
    },
  },
  GROUPCLASS: {
    description: 'Class of a total score: Tốt, Khá, Trung bình or Yếu.',
    parameters: {
      score: 'Total score from 0 to 100: a cell or a range.',
      edition: 'Number of the text that the rubric stands in, for example 3986. Leave out for the one in use.',
    },
  },
  INSTALMENTS: {
    description: 'Plan of equal instalments: date and amount, rounded down to 100,000 đồng, the last takes the rest.',
    parameters: {
      principal: 'Amount to repay, in đồng.',
      first: 'Date of the first instalment.',
      last: 'Date of the last instalment.',
      months: 'Months from one instalment to the next, for example 6 or 12.',
    },
  },
  VNNUMBER: {
    description:
      'Number that stands as text, read the Vietnamese way: 1.234,5 is one thousand two hundred thirty-four and a half. A blank cell (handed over as 0) stays blank.',
    parameters: { text: 'A cell or a range of texts, for example "1.243" or "(1.069,5)".' },
  },
  VNDATE: {
    description: 'Date that stands as text, day first, as a number: format it as a date.',
    parameters: { text: 'A cell or a range of texts, for example "5/1/2026" or "ngày 30 tháng 9 năm 2026".' },
  },
  UNICODE: {
    description:
      'Text typed in a legacy font, TCVN3 (.VnTime…) or VNI (VNI-Times…), as Unicode. Unicode text, numbers and codes stay.',
    parameters: {
      text: 'A cell or a range of texts.',
      font: 'Name of the font or encoding: "TCVN3", "VNI", ".VnTimeH". Left out: TCVN3 is recognised; for VNI write "VNI".',
    },
  },
};
