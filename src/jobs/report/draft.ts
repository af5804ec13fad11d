import { TkvvError } from '../../core/errors';
import { collectSteps } from '../../core/report/collect/collect-report';
import type { FigureKey } from '../../core/report/figure';
import { affectedBy, type Affected } from '../../core/report/gate';
import { rolledTo, typedFigures } from '../../core/report/inputs/inputs';
import { parseQuarter, quarterOf, type Quarter } from '../../core/report/quarter';
import type { ReportData } from '../../core/report/report-data';
import { choiceOf } from '../due';
import { findIn } from '../find';
import type { JobOptions } from '../job';
import { readOffice, requireDay, requireEdition, type Office } from '../office';
import { paced } from '../paced';
import type { FormId, ReportDocument } from './document';
import { figuresShown } from './figures-shown';
import { FORMS } from './forms';
import { headOf, type ReportHead } from './head-of';

/** A report as it would be written now, before anything is. */
export interface Draft extends ReportHead {
  readonly office: Office;
  readonly data: ReportData;
  readonly document: ReportDocument;
  /** every figure that it shows */
  readonly shown: readonly FigureKey[];
  /** figures that the form asks for and nobody gives: shown as "…" */
  readonly open: readonly FigureKey[];
  /** errors of the check that touch a figure of it */
  readonly affected: readonly Affected[];
}

/**
 * Reads the workbook and composes a form of the report; nothing is written.
 * @throws TkvvError `badPeriod`, `noReportData`; what `readOffice`, `requireDay` and `requireEdition` throw
 */
export async function draftReport(form: FormId, options: JobOptions): Promise<Draft> {
  const asked = askedQuarter(options.period);
  const office = await readOffice(options);
  const asOf = requireDay(office);
  const data = await collect(office, asked ?? quarterOf(asOf), options);
  const { open: findings } = await findIn(office, options);
  const { head, missing } = headOf(office.settings, data);
  const document = FORMS[form].compose(data, head);
  const shown = figuresShown(document);
  return {
    ...{ office, data, document, head, missing, shown },
    open: FORMS[form].needs(data).filter((key) => data.figures.get(key) === null),
    affected: affectedBy(findings, shown, data.figures),
  };
}

/** What the office's sheets say of a quarter. @throws TkvvError `noReportData`, `cancelled` and as above */
export async function collect(office: Office, quarter: Quarter, options: JobOptions): Promise<ReportData> {
  const { tables, settings, inputs } = office;
  const asOf = requireDay(office);
  // what was typed for the quarter before is compared with; what was typed for any other is not this one's
  const typed = rolledTo(inputs, quarter);
  const steps = collectSteps({
    ...{ tables, asOf, quarter },
    edition: requireEdition(asOf, settings),
    places: settings.places,
    basis: choiceOf(settings).basis,
    targets: settings.targets,
    typed: typedFigures(typed),
    texts: typed.texts,
  });
  const data = await paced('composing', steps, options);
  if (!data) throw new TkvvError('noReportData');
  return data;
}

export function askedQuarter(period: string | undefined): Quarter | null {
  if (period === undefined) return null;
  const quarter = parseQuarter(period);
  if (!quarter) throw new TkvvError('badPeriod', { period });
  return quarter;
}
