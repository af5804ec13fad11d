import type { KindId } from '../../sheet/table';
import { namedReader } from './axis';
import type { Axis } from './axis';
import { BELOW_MILLION, ofLoans, WHOLE_DONG } from './reconciliation';
import type { Reconciliation, Tolerance } from './reconciliation';

const beside = (axis: Axis, stated: readonly KindId[], tolerance: Tolerance): Reconciliation => ({
  stated,
  fields: { outstanding: tolerance, overdue: tolerance, frozen: tolerance },
  named: (table) => namedReader(table, axis),
  counted: (office) => ofLoans(office, axis, 'all', 'entrusted'),
});

/** Every sheet whose amounts the loans can give, for rules that look for one kind of slip in all of them. */
export const MONEY_RECONCILIATIONS: readonly Reconciliation[] = [
  beside('group', ['groupScore', 'groupList'], BELOW_MILLION),
  beside('commune', ['creditByCommune', 'lenCommune', 'communeTable'], WHOLE_DONG),
  beside('programme', ['creditByProgramme', 'lenProgramme', 'programmeTable', 'trustProgrammes'], WHOLE_DONG),
  beside('organisation', ['organisationTable', 'lenOrganisation'], WHOLE_DONG),
];
