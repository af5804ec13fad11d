/** The kinds of chart that are written: Office.js' name, the element of the file, and what sets kinds of one element apart. */
export interface ChartKind {
  element: 'barChart' | 'lineChart' | 'pieChart' | 'doughnutChart' | 'areaChart';
  direction?: 'col' | 'bar';
  grouping?: 'clustered' | 'stacked' | 'percentStacked' | 'standard';
  markers?: boolean;
}

const CHART_KINDS: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: { element: 'barChart', direction: 'col', grouping: 'clustered' },
  ColumnStacked: { element: 'barChart', direction: 'col', grouping: 'stacked' },
  ColumnStacked100: { element: 'barChart', direction: 'col', grouping: 'percentStacked' },
  BarClustered: { element: 'barChart', direction: 'bar', grouping: 'clustered' },
  BarStacked: { element: 'barChart', direction: 'bar', grouping: 'stacked' },
  BarStacked100: { element: 'barChart', direction: 'bar', grouping: 'percentStacked' },
  Line: { element: 'lineChart', grouping: 'standard' },
  LineMarkers: { element: 'lineChart', grouping: 'standard', markers: true },
  LineStacked: { element: 'lineChart', grouping: 'stacked' },
  LineMarkersStacked: { element: 'lineChart', grouping: 'stacked', markers: true },
  LineStacked100: { element: 'lineChart', grouping: 'percentStacked' },
  LineMarkersStacked100: { element: 'lineChart', grouping: 'percentStacked', markers: true },
  Pie: { element: 'pieChart' },
  Doughnut: { element: 'doughnutChart' },
  Area: { element: 'areaChart', grouping: 'standard' },
  AreaStacked: { element: 'areaChart', grouping: 'stacked' },
  AreaStacked100: { element: 'areaChart', grouping: 'percentStacked' },
};

/** @throws RangeError for a kind that is not written (3-D, scatter, stock …) */
export function chartKind(type: string): ChartKind {
  const kind = CHART_KINDS[type];
  if (!kind) throw new RangeError(`Charts of type ${type} cannot be written`);
  return kind;
}

/** Office.js' name for what a file draws, or null for a kind the model does not need. */
export const chartTypeOf = (found: ChartKind): string | null =>
  Object.keys(CHART_KINDS).find((name) => {
    const kind = CHART_KINDS[name]!;
    return (
      kind.element === found.element &&
      kind.direction === found.direction &&
      kind.grouping === found.grouping &&
      (kind.markers ?? false) === (found.markers ?? false)
    );
  }) ?? null;
