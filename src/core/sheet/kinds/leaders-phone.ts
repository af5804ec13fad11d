import type { Kind } from './kind';

/** In a list of groups a phone number is the leader's, not a customer's. */
export const LEADERS_PHONE: NonNullable<Kind['instead']> = {
  'so dien thoai': 'leaderPhone',
  'dien thoai': 'leaderPhone',
  sdt: 'leaderPhone',
};
