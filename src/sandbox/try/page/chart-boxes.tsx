import type { TryTexts } from '../../../i18n/try';
import type { Sheet } from '../../model/workbook';
import { pixelsOf } from '../grid/sheet-axes';
import type { GridView } from './use-grid-view';

interface Props {
  readonly sheet: Sheet;
  readonly view: GridView;
  readonly texts: TryTexts;
}

/** Where a chart stands: nothing here draws, and the box says so. */
export function ChartBoxes({ sheet, view, texts }: Props) {
  const { axes, across, down, head } = view;
  const from = { x: axes.cols.start(across.frozen), y: axes.rows.start(down.frozen) };
  return (
    <>
      {sheet.charts.map((chart) => {
        const left = pixelsOf(chart.left);
        const top = pixelsOf(chart.top);
        return (
          <div
            key={chart.id}
            class="chart"
            role="img"
            aria-label={texts.chart(chart.title ?? '')}
            style={{
              left: `${head.width + left - (left < from.x ? 0 : across.scroll)}px`,
              top: `${head.height + top - (top < from.y ? 0 : down.scroll)}px`,
              width: `${pixelsOf(chart.width)}px`,
              height: `${pixelsOf(chart.height)}px`,
            }}
          >
            <strong>{texts.chart(chart.title ?? '')}</strong>
            <span>{texts.chartInExcel}</span>
          </div>
        );
      })}
    </>
  );
}
