import { printedValue } from '../../equation';
import { sub } from '../../interval';
import type { Facts } from '../facts';
import type { Measure } from '../measure';
import type { Pattern } from '../statement';
import type { Told } from '../told';

/** "doanh số thu tiền gửi đạt 83,1 tỷ đồng, chi 53,9 tỷ đồng. Số dư …, tăng 29,1 tỷ đồng": what came in less what went out. */
export const FLOW: Pattern = {
  id: 'flow',
  *statements(told, facts) {
    for (const change of told) {
      const flows = change.kind === 'change' && FLOWS[change.of?.measure ?? ''];
      if (!flows) continue;
      const [came, went] = [only(facts, flows.came), only(facts, flows.went)];
      // a second change of the same balance is counted from another day
      const changes = told.filter((one) => one.kind === 'change' && one.of === change.of);
      if (!came || !went || changes.length > 1) continue;
      const difference = sub(printedValue(came.mention), printedValue(went.mention));
      // debt falls by what is written off too, of which the sheet may say nothing; it cannot rise by more than was lent
      if (flows.mayLose && printedValue(change.mention).low <= difference.high) continue;
      yield {
        relation: { kind: 'linear', coefficients: [1, 1, -1] },
        choices: [[change.mention, came.mention, went.mention]],
      };
    }
  },
};

const FLOWS: Readonly<Record<string, { came: Measure; went: Measure; mayLose: boolean }>> = {
  savings: { came: 'savingsIn', went: 'savingsOut', mayLose: false },
  debt: { came: 'lent', went: 'collected', mayLose: true },
};

function only(facts: Facts, measure: Measure): Told | null {
  const [one, another] = facts.of(measure);
  return one && !another ? one : null;
}
