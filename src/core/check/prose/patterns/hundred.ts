import { ENTRUSTED } from '../../../record/organisation';
import type { Organisation } from '../../../record/organisation';
import type { Pattern, Statement } from '../statement';
import type { Told } from '../told';
import { areAll } from './classes';

/** Shares of all four organisations, or of all classes, make 100%; 99,99 is rounding. */
export const HUNDRED: Pattern = {
  id: 'hundred',
  *statements(told) {
    const shares = told.filter(({ kind, of }) => kind === 'share' && of);
    const ofOrganisations = shares.filter(({ of }) => of?.organisation);
    if (areEntrusted(ofOrganisations.map(({ of }) => of?.organisation ?? null))) yield whole(ofOrganisations);
    const ofClasses = shares.filter(({ of }) => of?.class);
    if (
      ofClasses.length >= 2 &&
      areAll(ofClasses.map(({ of }) => of).filter((of) => of !== null)) &&
      lastIsSaid(told, ofClasses)
    )
      yield whole(ofClasses);
    const bare = bareShares(told);
    if (bare.length > 0) yield whole(bare);
  },
};

/** "Tỷ trọng … qua Hội Nông dân chiếm 38,89%; Hội Phụ nữ 43,7%; …": shares without their amounts. */
export function bareShares(told: readonly Told[]): readonly Told[] {
  const rates = told.filter(({ kind, organisation }) => kind === 'rate' && organisation);
  const named = /(?:^| )(?:ty trong|co cau)(?: |$)/.test(rates[0]?.mention.before ?? '');
  return named && areEntrusted(rates.map(({ organisation }) => organisation)) ? rates : [];
}

const areEntrusted = (organisations: readonly (Organisation | null)[]): boolean =>
  organisations.length === ENTRUSTED.length && ENTRUSTED.every((each) => organisations.includes(each));

/** A class without a share would leave the others short of 100. */
const lastIsSaid = (told: readonly Told[], shares: readonly Told[]): boolean =>
  told.filter((one) => one.class !== null).every((one) => shares.some(({ of }) => of === one));

/** first = 100 − the others */
function whole(shares: readonly Told[]): Statement {
  const cells = shares.map(({ mention }) => mention);
  return {
    relation: { kind: 'linear', constant: 100, coefficients: cells.map(() => -1) },
    choices: [[...cells].reverse()],
  };
}
