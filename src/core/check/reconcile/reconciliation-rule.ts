import type { KindId } from '../../sheet/table';
import type { Raised } from '../finding';
import { rule } from '../rule';
import type { Parameters, Rule, RuleHead } from '../rule';
import { differencesOf } from './reconcile';
import type { ReconciledRule } from './reconcile';
import type { Reconciliation } from './reconciliation';

/** A rule that tells the differences of some reconciliations. `lists` = kinds that only the other side is made of. */
export const reconciliationRule = <Id extends ReconciledRule, P extends Parameters = Parameters>(
  head: Omit<RuleHead<Id, P>, 'scope' | 'kinds' | 'mend'> & { readonly lists: readonly KindId[] },
  ...reconciliations: readonly Reconciliation[]
): Rule<Id> => {
  const { lists, ...rest } = head;
  const kinds = [...new Set([...reconciliations.flatMap(({ stated }) => stated), ...lists])];
  return rule<Id, P>({ ...rest, scope: 'office', kinds, mend: 'figure' }, function* (office, parameters) {
    for (const raised of differencesOf(office, reconciliations, parameters)) yield raised as Raised<Id>;
  });
};
