export const WHERE = { heading: 'Nợ quá hạn', row: 'Cộng', of: 'row', line: 9 } as const;
export const CELLS = { ...WHERE, count: 1 };
export const SUM = {
  ...WHERE,
  stated: 3198,
  says: 3188,
  decimals: 0,
  percent: false,
  role: 'result',
  parts: 4,
} as const;
