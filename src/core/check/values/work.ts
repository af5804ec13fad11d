import type { Cells } from './parts';

/** What the rules on work to be done tell: `count` groups or loans of a list, of which `row` is the first. Amounts in đồng. */
export interface WorkValues {
  'group.small': Cells & { least: number; households: number };
  'group.overdue': Cells & { most: number; ratio: number; worst: string };
  'group.nonPaying': Cells & { members: number; what: 'interest' | 'savings' };
  'group.toClose': Cells;
  'group.hamlets': Cells & { group: string; hamlets: string };
  'loan.arrears': Cells & { months: number; amount: number };
  /** urgent = how many end within the shorter time, past = how many have ended and are still frozen */
  'loan.frozenEnds': Cells & { urgentDays: number; soonDays: number; urgent: number; past: number; amount: number };
}
