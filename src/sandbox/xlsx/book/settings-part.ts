import type { Workbook } from '../../model/workbook';
import { decodeText, encodeText } from '../xml/xml-text';
import { descendants, element, type XmlNode } from '../xml/xml-tree';
import type { PackageReader, Relationship } from '../zip/package-reader';
import { OFFICE_RELATIONSHIPS, type PackageWriter, XML_HEAD } from '../zip/package-writer';

/**
 * Office.js settings. Excel keeps them in the add-in's web extension part; writing such a part would make Excel look for the add-in
 * and show an error where it is not installed. So we read Excel's, and write a custom XML part of our own.
 */
const NAMESPACE = 'urn:tkvv:office-settings';
const ITEM_ID = '{5B7C1E0A-6D2F-4C38-9A51-3E8F0D7B2C64}';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** Whether a custom XML part is ours: then it is read as settings and not kept. */
export function isSettingsPart(source: PackageReader, { target }: Relationship): boolean {
  const bytes = source.archive.read(target);
  return bytes !== null && new TextDecoder().decode(bytes.subarray(0, 400)).includes(NAMESPACE);
}

export function readSettings(source: PackageReader, workbook: string): Workbook['settings'] {
  // LibreOffice moves the parts of the workbook up to the package
  const parts = [...source.related(workbook, 'customXml'), ...source.related('', 'customXml')];
  const own = parts.find((part) => isSettingsPart(source, part));
  if (own) return new Map(entriesOf(source.tree(own.target)));
  const panes = source.related('', 'webextensiontaskpanes')[0];
  const extensions = panes ? source.related(panes.target, 'webextension') : [];
  return new Map(
    extensions.flatMap(({ target }) =>
      [...descendants(source.tree(target) ?? undefined, 'property')].map(({ attributes }): [string, unknown] => [
        attributes.name ?? '',
        parsed(attributes.value ?? ''),
      ]),
    ),
  );
}

const entriesOf = (root: XmlNode | null): [string, unknown][] =>
  (root?.children ?? []).map(({ attributes, text }) => [attributes.name ?? '', parsed(decodeText(text))]);

/** Office writes values as JSON; other text is a value of its own. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

export function addSettingsPart(book: Workbook, workbook: string, target: PackageWriter): void {
  if (!book.settings.size) return;
  const items = [...book.settings].map(([name, value]) =>
    element('setting', { name }, encodeText(JSON.stringify(value ?? null))),
  );
  const path = target.freePath('customXml/item', '.xml');
  const properties = path.replace('item', 'itemProps');
  target.add(path, 'application/xml', `${XML_HEAD}<settings xmlns="${NAMESPACE}">${items.join('')}</settings>`);
  target.add(
    properties,
    PROPERTIES_TYPE,
    `${XML_HEAD}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  target.link(workbook, `${OFFICE_RELATIONSHIPS}/customXml`, path);
  target.link(path, `${OFFICE_RELATIONSHIPS}/customXmlProps`, properties);
}
