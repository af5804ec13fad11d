import type { Pattern } from '../statement';
import { bareShares } from './hundred';

/** "Tỷ trọng … Hội Nông dân chiếm 38,89%; …" beside the table whose debts they are shares of. */
export const ORGANISATION_SHARE: Pattern = {
  id: 'organisationShare',
  *statements(told, facts) {
    for (const { mention, organisation } of bareShares(told)) {
      const debt = organisation && facts.tableDebt(organisation);
      if (debt) yield { relation: { kind: 'ratio' }, choices: [[mention, debt.part, debt.whole]] };
    }
  },
};
