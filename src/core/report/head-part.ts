/** What an office says of its own reports' head and end (thể thức văn bản). Kept on the settings sheet, one row each. */
export const HEAD_PARTS = [
  'profile',
  'parent',
  'issuer',
  'symbol',
  'place',
  'addressee',
  'recipients',
  'position',
  'signer',
  'preparedBy',
  'checkedBy',
] as const;

export type HeadPart = (typeof HEAD_PARTS)[number];

/**
 * Whose paper a report is written on: the bank's, a people's committee's (UBND), or that of one of the four organisations, which have
 * heads of their own (DOMAIN 6.4).
 */
export const HEAD_PROFILES = ['bank', 'committee', 'farmers', 'women', 'veterans', 'youth'] as const;

export type HeadProfile = (typeof HEAD_PROFILES)[number];
