import { CheckMemory } from '../core/check/check-memory';
import type { CheckContext } from '../core/check/rule';
import { RULES } from '../core/check/rules';
import { checkSteps } from '../core/check/run-checks';
import { sift, type Sifted } from '../core/check/suppress';
import { lastDayOf, parseQuarter } from '../core/report/quarter';
import { usableEditions } from '../core/settings/office-editions';
import { ruleSettingsOf } from '../core/settings/rule-settings';
import { proseOf } from '../core/sheet/prose';
import type { Steps } from '../core/steps';
import type { JobOptions } from './job';
import type { Office } from './office';
import { paced } from './paced';

/** What has not changed since the last check is not checked again. */
const memory = new CheckMemory();

/** What the rules say of an office, without what somebody has accepted, and which rules were run. @throws TkvvError `cancelled` */
export const findIn = (office: Office, options: JobOptions): Promise<Sifted & { readonly rules: readonly string[] }> =>
  paced('checking', findSteps(office, options), options);

function* findSteps(office: Office, options: JobOptions): Steps<Sifted & { readonly rules: readonly string[] }> {
  const { grids, tables, asOf, manual } = office;
  const settings = ruleSettingsOf(office.settings);
  memory.begin();
  const prose = proseOf(grids, tables);
  yield null;
  const findings = yield* checkSteps(tables, asOf, {
    settings,
    memory,
    prose,
    context: { ...contextOf(options), ...(manual ? { manual } : {}), editions: usableEditions(office.settings) },
  });
  yield null;
  return {
    ...sift(findings, office.settings.suppressions),
    rules: RULES.map(({ id }) => id).filter((id) => !settings.off.has(id)),
  };
}

function contextOf({ fileName, period }: JobOptions): CheckContext {
  const quarter = period === undefined ? null : parseQuarter(period);
  return {
    ...(fileName === undefined ? {} : { fileName }),
    ...(quarter ? { expected: lastDayOf(quarter) } : {}),
  };
}
