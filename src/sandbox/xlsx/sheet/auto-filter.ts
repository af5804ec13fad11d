import { areaName } from '../../../core/cell/address';
import type { Sheet } from '../../model/workbook';
import type { KeptSheet } from '../kept-content';
import { element, serialise, type XmlNode } from '../xml/xml-tree';
import { areasOf } from './cell-reference';

/** The criteria stay as the file has them, while the filter stands over the same cells. */
export function readAutoFilter(node: XmlNode | undefined, sheet: Sheet, kept: KeptSheet): void {
  const area = areasOf(node?.attributes.ref)[0];
  if (!node || !area) return;
  const isDataFiltered = node.children.some(({ name, children }) => name === 'filterColumn' && children.length > 0);
  sheet.autoFilter = { area, isDataFiltered };
  kept.autoFilter = { ref: areaName(area), inner: node.children };
}

export function autoFilterElement({ autoFilter }: Sheet, kept: KeptSheet | undefined): string {
  if (!autoFilter) return '';
  const ref = areaName(autoFilter.area);
  const old = kept?.autoFilter?.ref === ref ? kept.autoFilter.inner : [];
  const inner = old.filter(({ name }) => name !== 'filterColumn' || autoFilter.isDataFiltered);
  return element('autoFilter', { ref }, inner.map(serialise).join(''));
}
