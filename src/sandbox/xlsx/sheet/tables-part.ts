import { areaName } from '../../../core/cell/address';
import { cellKey, type Sheet, type Table } from '../../model/workbook';
import { keptTableXml } from '../kept-content';
import { decodeText, encodeText } from '../xml/xml-text';
import { child, children, element, numeric, serialise, type XmlNode } from '../xml/xml-tree';
import type { PackageReader } from '../zip/package-reader';
import {
  OFFICE_RELATIONSHIPS,
  type PackageWriter,
  SPREADSHEET_ML,
  SPREADSHEET_TYPE,
  XML_HEAD,
} from '../zip/package-writer';
import { areasOf } from './cell-reference';

/** Of a column's old definition, what does not point into the old file's styles. */
const KEPT_COLUMN = ['totalsRowLabel', 'totalsRowFunction'];
const KEPT_STYLE = ['showFirstColumn', 'showLastColumn', 'showRowStripes', 'showColumnStripes'];

const pick = (attributes: XmlNode['attributes'] | undefined, names: string[]): Record<string, string> =>
  Object.fromEntries(names.flatMap((name) => (attributes?.[name] === undefined ? [] : [[name, attributes[name]]])));

export function readTables(part: string, sheet: Sheet, source: PackageReader): void {
  for (const { target } of source.related(part, 'table')) {
    const root = source.tree(target);
    const area = areasOf(root?.attributes.ref)[0];
    if (!root || !area) continue;
    const { id, displayName, name, headerRowCount, totalsRowCount } = root.attributes;
    const table: Table = {
      id: `{TABLE-${sheet.id}-${id ?? sheet.tables.length + 1}}`,
      name: decodeText(displayName ?? name ?? `Table${id}`),
      area,
      showHeaders: (numeric(headerRowCount) ?? 1) > 0,
      showTotals: (numeric(totalsRowCount) ?? 0) > 0,
      style: child(root, 'tableStyleInfo')?.attributes.name ?? '',
      showFilterButton: child(root, 'autoFilter') !== undefined,
    };
    const filtered = children(child(root, 'autoFilter'), 'filterColumn').some((column) => column.children.length > 0);
    if (filtered) table.isDataFiltered = true;
    if (!table.showHeaders)
      table.hiddenHeaders = children(child(root, 'tableColumns'), 'tableColumn').map(({ attributes }) =>
        decodeText(attributes.name ?? ''),
      );
    keptTableXml.set(table, root);
    sheet.tables.push(table);
  }
}

/** Writes each table's part and `<tableParts>`. Table numbers count over the whole book, as part names do. */
export function tablePartsElement(sheet: Sheet, owner: string, target: PackageWriter): string {
  const links = sheet.tables.map((table) => {
    const path = target.freePath('xl/tables/table', '.xml');
    const number = Number(/\d+(?=\.xml$)/.exec(path)![0]);
    target.add(path, `${SPREADSHEET_TYPE}.table+xml`, tableXml(table, number, sheet));
    return element('tablePart', { 'r:id': target.link(owner, `${OFFICE_RELATIONSHIPS}/table`, path) });
  });
  return links.length ? element('tableParts', { count: links.length }, links.join('')) : '';
}

function tableXml(table: Table, id: number, sheet: Sheet): string {
  const old = keptTableXml.get(table);
  const names = columnNames(table, sheet);
  const columns = names.map((name, index) => columnElement(name, index + 1, old));
  const attributes = {
    xmlns: SPREADSHEET_ML,
    id,
    name: table.name,
    displayName: table.name,
    ref: areaName(table.area),
    headerRowCount: table.showHeaders ? undefined : 0,
    totalsRowCount: table.showTotals ? 1 : undefined,
    totalsRowShown: table.showTotals ? undefined : false,
  };
  const style = element('tableStyleInfo', {
    name: table.style || undefined,
    ...(old
      ? pick(child(old, 'tableStyleInfo')?.attributes, KEPT_STYLE)
      : { showFirstColumn: false, showLastColumn: false, showRowStripes: true, showColumnStripes: false }),
  });
  const filter = table.showFilterButton && table.showHeaders ? filterElement(table, old) : '';
  const list = element('tableColumns', { count: columns.length }, columns.join(''));
  return XML_HEAD + element('table', attributes, filter + list + style);
}

function filterElement({ area, showTotals, isDataFiltered }: Table, old: XmlNode | undefined): string {
  const ref = areaName({ ...area, rows: area.rows - (showTotals ? 1 : 0) });
  const filter = child(old, 'autoFilter');
  const inner = filter?.attributes.ref === ref ? children(filter, 'filterColumn') : [];
  return element(
    'autoFilter',
    { ref },
    inner
      .filter((column) => isDataFiltered || column.children.length === 0)
      .map(serialise)
      .join(''),
  );
}

/** A column is called what its header cell says; Excel repairs a file where the two differ. */
function columnNames(table: Table, sheet: Sheet): string[] {
  const old = children(child(keptTableXml.get(table), 'tableColumns'), 'tableColumn');
  const taken = new Set<string>();
  return Array.from({ length: table.area.cols }, (_, index) => {
    const header = sheet.cells.get(cellKey(table.area.row, table.area.col + index))?.value;
    const known = decodeText(old[index]?.attributes.name ?? '');
    const hidden = table.hiddenHeaders?.[index] ?? known;
    const wanted = String((table.showHeaders ? header : hidden) ?? '') || `Column${index + 1}`;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

function columnElement(name: string, id: number, old: XmlNode | undefined): string {
  const definition = children(child(old, 'tableColumns'), 'tableColumn').find(
    ({ attributes }) => decodeText(attributes.name ?? '') === name,
  );
  const formulas = (definition?.children ?? []).filter((node) => /Formula$/.test(node.name));
  const inner = formulas.map((node) => element(node.name, node.attributes, encodeText(decodeText(node.text))));
  // line breaks in a header are written as Excel's escape, not as XML's
  const encoded = name.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(/\n/g, '_x000a_');
  return element('tableColumn', { id, name: encoded, ...pick(definition?.attributes, KEPT_COLUMN) }, inner.join(''));
}
