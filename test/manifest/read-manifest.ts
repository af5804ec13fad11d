import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

export const LOCAL = 'https://localhost:3000';

/** The manifest as a document; a document that is not well formed is an error. */
export function readManifest(path = 'manifest.xml'): Document {
  return new JSDOM(readFileSync(path, 'utf8'), { contentType: 'application/xml' }).window.document;
}

export const elements = (root: ParentNode, name: string): Element[] =>
  [...root.querySelectorAll('*')].filter((element) => element.localName === name);

/** The one element of that name. */
export function only(root: ParentNode, name: string): Element {
  const found = elements(root, name);
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`${found.length} elements ${name}`);
  return first;
}

export const attribute = (element: Element, name: string): string => {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`${element.nodeName} has no ${name}`);
  return value;
};
