import type { PeopleValues } from '../../../src/core/check/values/people';
import type { WorkValues } from '../../../src/core/check/values/work';
import { CELLS } from './parts';

const UNLISTED = { sheet: 'DSTO', groups: '0126001, 0126002', count: 2, all: 60, other: 'BCQUERY' };

/** One finding of each rule on people and on groups in several lists, with made-up values. */
export const PEOPLE_SAMPLES: PeopleValues = {
  'phone.invalid': CELLS,
  'phone.blank': { ...CELLS, count: 12, all: 200 },
  'phone.shared': { ...CELLS, phone: '0900000001', people: 4 },
  'identity.length': { ...CELLS, length: 11 },
  'identity.old': { ...CELLS, count: 12, all: 200 },
  'identity.expired': { ...CELLS, age: 40 },
  'identity.shared': { ...CELLS, other: '9912104001', firstLine: 7 },
  'birth.yearOnly': { ...CELLS, all: 200 },
  'customer.names': { ...CELLS, customer: '9912104001', name: 'Lê Thị Đào', other: 'Lê Văn Hải', firstLine: 7 },
  'person.twice': { ...CELLS, name: 'Lê Thị Đào', group: '0126001', firstLine: 7 },
  'group.inconsistent': {
    ...CELLS,
    ...{ group: '0126001', what: 'leader', value: 'Lê Thị Đào', usual: 'Lê Văn Hải', usualLine: 7 },
  },
  'group.differs': {
    ...CELLS,
    ...{ group: '0126001', what: 'phone', value: '0900000001', other: '0900000002', otherSheet: 'DSTO' },
  },
  'group.unlisted': UNLISTED,
  'leader.unlisted': UNLISTED,
};

/** One finding of each rule on work to be done, with made-up values. */
export const WORK_SAMPLES: WorkValues = {
  'group.small': { ...CELLS, least: 20, households: 14 },
  'group.overdue': { ...CELLS, most: 2, ratio: 4.567, worst: '0126001' },
  'group.nonPaying': { ...CELLS, members: 9, what: 'interest' },
  'group.toClose': CELLS,
  'group.hamlets': { ...CELLS, group: '0126001', hamlets: 'Ấp 1, Ấp 2, Ấp 3' },
  'loan.arrears': { ...CELLS, months: 3, amount: 1_250_000 },
  'loan.frozenEnds': { ...CELLS, urgentDays: 30, soonDays: 180, urgent: 1, past: 0, amount: 25_000_000 },
};
