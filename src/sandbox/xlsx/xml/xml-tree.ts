import { XlsxError } from '../xlsx-error';
import { LIMITS } from '../zip/size-limits';
import { type Attributes, streamXml, type XmlHandler } from './xml-stream';
import { escapeAttribute, escapeXml } from './xml-text';

/** A small part held whole. Names are local (no prefix); `text` is the element's own text, in one string. */
export interface XmlNode {
  name: string;
  attributes: Attributes;
  children: XmlNode[];
  text: string;
}

const newNode = (name: string, attributes: Attributes): XmlNode => ({ name, attributes, children: [], text: '' });

/** Builds a tree from the events of one element; `done` gets it when that element closes. */
export class TreeBuilder implements XmlHandler {
  private readonly stack: XmlNode[] = [];
  private nodes = 0;

  constructor(private readonly done: (root: XmlNode) => void) {}

  get isOpen(): boolean {
    return this.stack.length > 0;
  }

  open(name: string, attributes: Attributes): void {
    if (++this.nodes > LIMITS.treeNodes) throw new XlsxError('tooLarge', `more than ${LIMITS.treeNodes} elements`);
    const node = newNode(name, attributes);
    this.stack[this.stack.length - 1]?.children.push(node);
    this.stack.push(node);
  }

  text(text: string): void {
    const node = this.stack[this.stack.length - 1];
    if (node) node.text += text;
  }

  close(): void {
    const node = this.stack.pop()!;
    if (!this.stack.length) this.done(node);
  }
}

/** Reads a whole part. Throws XlsxError `corrupt` if it is not well formed. */
export function parseXml(part: string, bytes: Uint8Array): XmlNode {
  let root = newNode('', {});
  streamXml(part, (take) => take(bytes), new TreeBuilder((node) => (root = node)));
  return root;
}

export const child = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find((candidate) => candidate.name === name);

export const children = (node: XmlNode | undefined, name: string): XmlNode[] =>
  node?.children.filter((candidate) => candidate.name === name) ?? [];

/** The first node on a path of names, e.g. `path(root, 'chart', 'title')`. */
export const path = (node: XmlNode | undefined, ...names: string[]): XmlNode | undefined =>
  names.reduce<XmlNode | undefined>((at, name) => child(at, name), node);

export function* descendants(node: XmlNode | undefined, name: string): Generator<XmlNode> {
  for (const candidate of node?.children ?? []) {
    if (candidate.name === name) yield candidate;
    yield* descendants(candidate, name);
  }
}

/** Writes a kept element back; only for elements of the part's own default namespace. */
export function serialise(node: XmlNode): string {
  return element(node.name, node.attributes, node.children.map(serialise).join('') + escapeXml(node.text));
}

/** `<name a="1">inner</name>`; attributes that are undefined or null are left out, booleans become 1 and 0. */
export function element(
  name: string,
  attributes: Record<string, string | number | boolean | null | undefined>,
  inner = '',
): string {
  let open = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value === undefined || value === null) continue;
    const text = typeof value === 'string' ? escapeAttribute(value) : String(Number(value));
    open += ` ${key}="${text}"`;
  }
  return inner ? `${open}>${inner}</${name}>` : `${open}/>`;
}

/** An xsd:boolean, with the value it has when it is absent. */
export const flag = (value: string | undefined, absent = false): boolean =>
  value === undefined ? absent : value === '1' || value === 'true' || value === 'on';

/** A number, or undefined if it is absent or not a number. */
export const numeric = (value: string | undefined): number | undefined => {
  const number = value === undefined || value.trim() === '' ? NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
};
