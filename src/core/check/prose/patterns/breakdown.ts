import { ENTRUSTED } from '../../../record/organisation';
import { sumOf } from '../statement';
import type { Pattern, Statement } from '../statement';
import type { Told } from '../told';

/** "74 tổ … (HND 30 tổ, HPN 27 tổ, CCB 12 tổ, ĐTN 5 tổ)", "171,8 tỷ đồng …, trong đó HND 62,7 tỷ đồng, …": the parts of each organisation. */
export const BREAKDOWN: Pattern = {
  id: 'breakdown',
  *statements(told) {
    for (let at = 0; at < told.length; at++) {
      const whole = told[at];
      if (whole?.kind !== 'amount' || whole.organisation) continue;
      yield* partsAfter(told, at, whole);
    }
  },
};

function* partsAfter(told: readonly Told[], at: number, whole: Told): Generator<Statement> {
  const { unit, depth } = whole.mention;
  const rest = told.slice(at + 1);
  const first = rest.findIndex(({ kind, organisation }) => kind === 'amount' && organisation !== null);
  const opening = rest[first];
  if (!opening || rest.slice(0, first).some(({ kind }) => kind === 'amount')) return;
  const inBrackets = opening.mention.depth > depth;
  const following = rest.slice(first);
  const closing = inBrackets ? following.findIndex(({ mention }) => mention.depth <= depth) : -1;
  const listed = (closing < 0 ? following : following.slice(0, closing)).filter(({ kind }) => kind === 'amount');
  const end = listed.findIndex(({ organisation }) => organisation === null);
  const parts = end < 0 ? listed : listed.slice(0, end);
  const named = new Set(parts.map(({ organisation }) => organisation));
  if (named.size < parts.length || parts.some(({ mention }) => mention.unit !== unit)) return;
  // brackets list all that there are; a sentence may leave some out
  const isWhole = inBrackets ? parts.length >= 2 : ENTRUSTED.every((each) => named.has(each));
  const introduced = inBrackets || /(?:^| )(?:trong do|gom)(?: |$)/.test(opening.mention.before);
  if (!isWhole || !introduced) return;
  yield sumOf(
    whole.mention,
    parts.map(({ mention }) => mention),
  );
  yield* changes(told, whole, parts);
}

/** "tăng 29,1 tỷ đồng, trong đó HND …, tăng 11,6 tỷ đồng; …": the changes add up as well. */
function* changes(told: readonly Told[], whole: Told, parts: readonly Told[]): Generator<Statement> {
  const of = (amount: Told): Told | undefined => told.find((one) => one.kind === 'change' && one.of === amount);
  const [total, ...each] = [whole, ...parts].map(of);
  if (total && each.every((one) => one !== undefined))
    yield sumOf(
      total.mention,
      each.map(({ mention }) => mention),
    );
}
