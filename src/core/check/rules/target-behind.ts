import { proseSheets } from '../prose/arithmetic';
import { indicatorsOf } from '../prose/indicator';
import type { Stated } from '../prose/indicator';
import { rule } from '../rule';

/** A target that asks for less than has been reached; of overdue debt, for more. */
export const targetBehind = rule(
  { id: 'target.behind', severity: 'warning', source: 'DOMAIN 8 I7', scope: 'office', kinds: 'all', mend: 'confirm' },
  function* (office) {
    for (const sheet of proseSheets(office)) {
      const stated = indicatorsOf(sheet);
      for (const target of stated.filter(({ isTarget }) => isTarget)) {
        const alike = stated.filter(({ indicator, mention }) => isAlike({ indicator, mention }, target));
        const reached = only(alike.filter(({ isTarget }) => !isTarget));
        if (!reached || only(alike.filter(({ isTarget }) => isTarget)) !== target) continue;
        const { lowerIsBetter } = target.indicator;
        // a target is set, not measured: 99 is not 99,4 rounded
        const [asked, has] = [target.mention.figure.value, reached.mention.figure.value];
        if (lowerIsBetter ? asked <= has : asked >= has) continue;
        yield {
          place: target.mention.place,
          found: target.mention.printed,
          values: {
            indicator: target.indicator.id,
            target: target.mention.printed,
            reached: reached.mention.printed,
            lowerIsBetter,
          },
          evidence: [reached.mention.place],
        };
      }
    }
  },
);

const isAlike = (a: Pick<Stated, 'indicator' | 'mention'>, b: Stated): boolean =>
  a.indicator === b.indicator && a.mention.unit === b.mention.unit;

/** Told twice alike is told once; told differently, nobody knows which holds. */
function only(stated: readonly Stated[]): Stated | null {
  const [first] = stated;
  return first && stated.every(({ mention }) => mention.figure.value === first.mention.figure.value) ? first : null;
}
