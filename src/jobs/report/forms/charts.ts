import type { FigureKey, Holder } from '../../../core/report/figure';
import type { ReportData } from '../../../core/report/report-data';
import { ENTRUSTED } from '../../../core/record/organisation';
import { SHORT_NAMES } from '../../../i18n/report/words';
import type { Block, ChartBlock } from '../document';

/** Colours that can be told apart on a grey print too. */
export const COLOURS = { now: '#2F5597', before: '#A6A6A6' } as const;
export const CLASS_COLOURS = ['#548235', '#A9D18E', '#F4B183', '#C00000'] as const;

type Series = ChartBlock['series'][number] & { readonly of: (holder: Holder) => FigureKey };

/** A chart by organisation; none where a figure is missing or all are 0: an empty frame tells nothing. */
export function organisationChart(
  data: ReportData,
  chart: Pick<ChartBlock, 'key' | 'kind' | 'title'>,
  series: readonly Series[],
): Block[] {
  const points = ENTRUSTED.map((holder) => ({
    label: SHORT_NAMES[holder],
    values: series.map(({ of }) => of(holder)),
  }));
  return drawn(data, {
    type: 'chart',
    ...chart,
    series: series.map(({ name, colour }) => ({ name, colour })),
    points,
  });
}

/** The chart, if all its figures are known and any is not 0. */
export function drawn(data: ReportData, chart: ChartBlock): Block[] {
  const values = chart.points.flatMap(({ values: own }) =>
    own.map((value) => (typeof value === 'number' ? value : (data.figures.get(value)?.value ?? null))),
  );
  return values.every((value) => value !== null) && values.some((value) => value !== 0) ? [chart] : [];
}
