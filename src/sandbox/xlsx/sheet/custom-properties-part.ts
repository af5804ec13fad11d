import type { Sheet } from '../../model/workbook';
import { element, type XmlNode } from '../xml/xml-tree';
import type { PackageReader } from '../zip/package-reader';
import { OFFICE_RELATIONSHIPS, type PackageWriter, SPREADSHEET_TYPE } from '../zip/package-writer';

/** Office.js' `worksheet.customProperties`: each value is a part of UTF-16 text. */
export function readCustomProperties(
  node: XmlNode | undefined,
  sheet: Sheet,
  part: string,
  source: PackageReader,
): void {
  for (const { attributes } of node?.children ?? []) {
    const target = source.byId(part, attributes.id)?.target;
    const bytes = target === undefined ? null : source.archive.read(target);
    if (bytes && attributes.name)
      sheet.customProperties.set(attributes.name, new TextDecoder('utf-16le').decode(bytes));
  }
}

export function customPropertiesElement(sheet: Sheet, owner: string, target: PackageWriter): string {
  const items = [...sheet.customProperties].map(([name, value]) => {
    const path = target.freePath('xl/customProperty', '.bin');
    target.add(path, `${SPREADSHEET_TYPE}.customProperty`, utf16(value));
    return element('customPr', { name, 'r:id': target.link(owner, `${OFFICE_RELATIONSHIPS}/customProperty`, path) });
  });
  return items.length ? element('customProperties', {}, items.join('')) : '';
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), true);
  return bytes;
}
