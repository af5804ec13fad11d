import { areaName, cellName } from '../../../core/cell/address';
import type { Sheet } from '../../model/workbook';
import type { KeptSheet } from '../kept-content';
import { child, children, element, flag, numeric, type XmlNode } from '../xml/xml-tree';
import { areasOf } from './cell-reference';

const KEPT = ['zoomScale', 'zoomScaleNormal', 'rightToLeft', 'showZeros', 'showRowColHeaders', 'showFormulas'];

export function readSheetView(views: XmlNode, sheet: Sheet, kept: KeptSheet): void {
  const view = child(views, 'sheetView');
  if (!view) return;
  sheet.showGridlines = flag(view.attributes.showGridLines, true);
  for (const name of KEPT) if (view.attributes[name] !== undefined) kept.sheetView[name] = view.attributes[name];
  const pane = child(view, 'pane')?.attributes;
  if (pane?.state?.startsWith('frozen'))
    sheet.frozen = { rows: numeric(pane.ySplit) ?? 0, cols: numeric(pane.xSplit) ?? 0 };
  const selections = children(view, 'selection');
  const active = pane?.activePane ?? 'topLeft';
  const selection = selections.find(({ attributes }) => (attributes.pane ?? 'topLeft') === active) ?? selections[0];
  const area = areasOf(selection?.attributes.sqref ?? selection?.attributes.activeCell)[0];
  if (area) sheet.selection = area;
}

export function sheetViewsElement(sheet: Sheet, kept: KeptSheet | undefined, isActive: boolean): string {
  const { rows, cols } = sheet.frozen;
  const active = rows && cols ? 'bottomRight' : rows ? 'bottomLeft' : cols ? 'topRight' : undefined;
  const panes = rows && cols ? ['topRight', 'bottomLeft', 'bottomRight'] : [active];
  const pane = active
    ? element('pane', {
        xSplit: cols || undefined,
        ySplit: rows || undefined,
        topLeftCell: cellName(rows, cols),
        activePane: active,
        state: 'frozen',
      })
    : '';
  const { row, col } = sheet.selection;
  const selections = panes.map((name) =>
    element('selection', {
      pane: name,
      ...(name === active && { activeCell: cellName(row, col), sqref: areaName(sheet.selection) }),
    }),
  );
  const view = element(
    'sheetView',
    {
      showGridLines: sheet.showGridlines ? undefined : false,
      tabSelected: isActive || undefined,
      ...kept?.sheetView,
      workbookViewId: 0,
    },
    pane + selections.join(''),
  );
  return element('sheetViews', {}, view);
}
