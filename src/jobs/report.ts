import { TkvvError } from '../core/errors';
import { composeReport } from '../core/report/compose';
import { parseQuarter, quarterOf, type Quarter } from '../core/report/quarter';
import { report as texts } from '../i18n/report/vi';
import { choiceOf } from './due';
import type { JobOptions, ReportOutcome } from './job';
import { reportPlan } from './layout/report-plan';
import { readOffice, requireDay, requireEdition } from './office';
import { writePlan } from './write-plan';

/** Fills the quarterly report on `Báo cáo quý`. */
export async function fillReport(options: JobOptions): Promise<ReportOutcome> {
  const asked = askedQuarter(options.period);
  const office = await readOffice(options);
  const asOf = requireDay(office);
  options.onProgress?.('composing', 0, 1);
  const report = composeReport({
    tables: office.tables,
    asOf,
    quarter: asked ?? quarterOf(asOf),
    edition: requireEdition(asOf, office.settings),
    places: office.settings.places,
    basis: choiceOf(office.settings).basis,
  });
  if (!report) throw new TkvvError('noReportData');
  const narrative = texts.narrative(report);
  const plan = reportPlan(report, narrative);
  const sheet = await writePlan(plan, options);
  return { report, narrative, sheet };
}

function askedQuarter(period: string | undefined): Quarter | null {
  if (period === undefined) return null;
  const quarter = parseQuarter(period);
  if (!quarter) throw new TkvvError('badPeriod', { period });
  return quarter;
}
