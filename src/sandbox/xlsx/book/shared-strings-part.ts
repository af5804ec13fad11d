import type { RichText } from '../kept-content';
import { serialise, TreeBuilder, type XmlNode } from '../xml/xml-tree';
import { streamXml } from '../xml/xml-stream';
import { decodeText, encodeText, textElement } from '../xml/xml-text';
import type { PackageReader } from '../zip/package-reader';
import { SPREADSHEET_ML, XML_HEAD } from '../zip/package-writer';

/** A shared string: plain, or with runs of several fonts. */
export type SharedString = string | RichText;

/** Excel's limit for one cell; on opening a file, Excel cuts longer text, and so do we. */
export const MAX_TEXT = 32_767;

/** The text of a `<si>` or `<is>`: its own `<t>` or those of its runs; phonetic runs (`rPh`) are how to say it, not what it says. */
export function readString(node: XmlNode): SharedString {
  const runs: XmlNode[] = [];
  let text = '';
  for (const part of node.children) {
    if (part.name === 't') text += part.text;
    else if (part.name === 'r') {
      runs.push(part);
      for (const inner of part.children) if (inner.name === 't') text += inner.text;
    }
  }
  const plain = decodeText(text).slice(0, MAX_TEXT);
  return runs.length ? { text: plain, runs } : plain;
}

export function readSharedStrings(source: PackageReader, path: string | undefined): SharedString[] {
  const strings: SharedString[] = [];
  if (!path) return strings;
  const builder = new TreeBuilder((node) => strings.push(readString(node)));
  streamXml(path, (take) => source.archive.stream(path, take), {
    open(name, attributes) {
      if (builder.isOpen || name === 'si') builder.open(name, attributes);
    },
    text(text) {
      if (builder.isOpen) builder.text(text);
    },
    close() {
      if (builder.isOpen) builder.close();
    },
  });
  return strings;
}

/** `<r>` elements of a cell with several fonts, as they were read. */
const runElement = (run: XmlNode): string =>
  `<r>${run.children
    .map((part) =>
      part.name === 't' ? `<t xml:space="preserve">${encodeText(decodeText(part.text))}</t>` : serialise(part),
    )
    .join('')}</r>`;

/** Gathers the texts of a workbook, each once. */
export class SharedStringTable {
  private readonly ids = new Map<string, number>();
  private uses = 0;

  get isEmpty(): boolean {
    return this.ids.size === 0;
  }

  idOf(text: string, runs: XmlNode[] | null): number {
    this.uses++;
    // a plain text begins with a letter of its own kind, so that it is never taken for runs
    const key = runs ? `r${runs.map(runElement).join('')}` : `t${text}`;
    let id = this.ids.get(key);
    if (id === undefined) {
      id = this.ids.size;
      this.ids.set(key, id);
    }
    return id;
  }

  toXml(): string {
    const items = [...this.ids.keys()].map((key) =>
      key[0] === 'r' ? `<si>${key.slice(1)}</si>` : `<si>${textElement(key.slice(1))}</si>`,
    );
    return `${XML_HEAD}<sst xmlns="${SPREADSHEET_ML}" count="${this.uses}" uniqueCount="${items.length}">${items.join('')}</sst>`;
  }
}
