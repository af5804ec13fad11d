import { printedValue } from '../equation';
import { proseSheets } from '../prose/arithmetic';
import type { SheetProse } from '../prose/arithmetic';
import type { Measure } from '../prose/measure';
import type { Told } from '../prose/told';
import { rule } from '../rule';

/** Entrusted debt grew more than all debt did: possible only where direct lending fell. */
export const trustOutgrows = rule(
  { id: 'trust.outgrows', severity: 'warning', source: 'DOMAIN 8 W1', scope: 'office', kinds: 'all', mend: 'confirm' },
  function* (office) {
    for (const sheet of proseSheets(office)) {
      const [trust, whole] = [changeOf(sheet, 'trustDebt'), changeOf(sheet, 'debt')];
      if (!trust || !whole || printedValue(trust.mention).low <= printedValue(whole.mention).high) continue;
      yield {
        place: trust.mention.place,
        found: trust.mention.printed,
        values: { trust: trust.mention.printed, whole: whole.mention.printed },
        evidence: [whole.mention.place],
      };
    }
  },
);

/** The only change that a sheet tells of a debt; two are counted from different days. */
function changeOf({ told }: SheetProse, measure: Measure): Told | null {
  const [change, another] = told.flat().filter(({ kind, of }) => kind === 'change' && of?.measure === measure);
  return change && !another && change.mention.figure.value > 0 ? change : null;
}
