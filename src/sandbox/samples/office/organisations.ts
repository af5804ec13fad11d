/** Who manages a loan (ĐVUT): one of the four entrusted organisations, or nobody: the bank lends directly. */
export interface Organisation {
  readonly code: string;
  /** as the loan book prints it */
  readonly name: string;
  /** as the hand-made tables print it */
  readonly short: string;
}

export const ORGANISATIONS = [
  { code: '11', name: 'Hội Nông dân', short: 'Hội ND' },
  { code: '12', name: 'Hội Phụ nữ', short: 'Hội PN' },
  { code: '13', name: 'Hội Cựu chiến binh', short: 'Hội CCB' },
  { code: '14', name: 'Đoàn Thanh niên', short: 'Đoàn TN' },
] as const satisfies readonly Organisation[];

/** Cho vay trực tiếp: no group and no organisation. */
export const DIRECT: Organisation = { code: '99', name: 'Cho vay trực tiếp', short: 'Trực tiếp' };
