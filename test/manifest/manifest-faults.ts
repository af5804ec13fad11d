import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inOrder, ORDER } from './element-order';
import { elements } from './read-manifest';

export interface Built {
  /** address that the add-in is served from, without a slash at the end */
  readonly base: string;
  /** folder that is served there */
  readonly dist: string;
}

/** Characters that Office takes (learn.microsoft.com, reference of each element). */
const LENGTHS: Readonly<Record<string, number>> = {
  ProviderName: 125,
  DisplayName: 125,
  Description: 250,
  ShortStrings: 125,
  LongStrings: 250,
};
const RESID = 32;
const ICON_SIZES = '16,32,80';

const value = (element: Element, name: string): string => element.getAttribute(name) ?? '';

/**
 * What Office would not take in the manifest of a built add-in, a line each; empty = nothing found. Offline: the files that it names are
 * looked for in the folder, not on the server.
 */
export function manifestFaults(manifest: Document, built: Built): string[] {
  return [
    ...orderFaults(manifest),
    ...idFaults(manifest),
    ...lengthFaults(manifest),
    ...localeFaults(manifest),
    ...addressFaults(manifest, built),
    ...iconFaults(manifest, built),
  ];
}

function orderFaults(manifest: Document): string[] {
  return Object.entries(ORDER).flatMap(([path, sequence]) => {
    const [parent = '', child] = path.split(' ');
    const found = child
      ? elements(manifest, parent).flatMap((one) => elements(one, child))
      : elements(manifest, parent);
    if (found.length === 0) return [`${path} is missing`];
    return found
      .map((element) => [...element.children].map(({ localName }) => localName))
      .filter((names) => !inOrder(names, sequence))
      .map((names) => `${path}: ${names.join(', ')} is not in the order that Office enforces`);
  });
}

/** Every resid names one resource; ids of resources, groups and controls are unique among their kind and fit. */
function idFaults(manifest: Document): string[] {
  const resources = elements(manifest, 'Resources').flatMap((one) => [...one.querySelectorAll('[id]')]);
  const ids = resources.map((one) => value(one, 'id'));
  const named = elements(manifest, 'Group').concat(elements(manifest, 'Control'));
  const used = [...manifest.querySelectorAll('[resid]')].map((one) => value(one, 'resid'));
  return [
    ...used.filter((id) => !ids.includes(id)).map((id) => `resid ${id} names no resource`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `resource ${id} is not used`),
    ...ids.filter((id) => id.length > RESID).map((id) => `resource ${id} is longer than ${RESID}`),
    ...twice(ids).map((id) => `resource ${id} is there twice`),
    ...twice(named.map((one) => value(one, 'id'))).map((id) => `${id} is there twice`),
  ];
}

const twice = (ids: readonly string[]): string[] => ids.filter((id, at) => ids.indexOf(id) !== at);

function lengthFaults(manifest: Document): string[] {
  return Object.entries(LENGTHS).flatMap(([name, most]) =>
    [...manifest.querySelectorAll('*')]
      .filter(({ localName }) => localName === name)
      .flatMap((one) => [one, ...one.querySelectorAll('*')])
      .flatMap((one) => [one.getAttribute('DefaultValue'), one.getAttribute('Value'), leafText(one)])
      .filter((text) => text !== null && text.length > most)
      .map((text) => `${name} takes ${most} characters: ${text}`),
  );
}

const leafText = (element: Element): string | null => (element.children.length === 0 ? element.textContent : null);

/** The default language is Vietnamese; each text has its English override inside, `bt:` where the text is a resource. */
function localeFaults(manifest: Document): string[] {
  const texts = elements(manifest, 'String').filter((one) => value(one, 'id') !== 'Functions.Namespace');
  const heads = [...manifest.documentElement.children].filter(({ localName }) =>
    /^(DisplayName|Description)$/.test(localName),
  );
  const locale = elements(manifest, 'DefaultLocale')[0]?.textContent;
  return [
    ...(locale === 'vi-VN' ? [] : [`the default language is ${locale}`]),
    ...[...texts, ...heads]
      .filter((text) => {
        const prefix = text.nodeName.startsWith('bt:') ? 'bt:' : '';
        const overrides = [...text.children].map((one) => `${one.nodeName} ${value(one, 'Locale')}`);
        return overrides.join() !== `${prefix}Override en-US`;
      })
      .map((text) => `${value(text, 'id') || text.nodeName} has no English override`),
  ];
}

/** Whatever looks like an address is under the base and its file is there. */
function addressFaults(manifest: Document, { base, dist }: Built): string[] {
  const urls = [...manifest.querySelectorAll('*')]
    .flatMap((one) => [one.getAttribute('DefaultValue'), one.getAttribute('Value'), leafText(one)])
    .filter((text): text is string => /^[a-z]+:\/\//i.test(text ?? ''));
  return urls.flatMap((url) => {
    if (!url.startsWith(`${base}/`)) return [`${url} is not under ${base}`];
    return existsSync(join(dist, url.slice(base.length))) ? [] : [`${url} has no file`];
  });
}

/** Pictures are as large as they are said to be. */
function iconFaults(manifest: Document, { base, dist }: Built): string[] {
  const addresses = new Map(
    elements(manifest, 'Image')
      .filter((one) => one.hasAttribute('id'))
      .map((one) => [value(one, 'id'), value(one, 'DefaultValue')]),
  );
  const icons = elements(manifest, 'Icon').map((icon) => elements(icon, 'Image'));
  const said: readonly (readonly [url: string, size: number])[] = [
    ...icons.flat().map((one) => [addresses.get(value(one, 'resid')) ?? '', Number(value(one, 'size'))] as const),
    ...elements(manifest, 'IconUrl').map((one) => [value(one, 'DefaultValue'), 32] as const),
    ...elements(manifest, 'HighResolutionIconUrl').map((one) => [value(one, 'DefaultValue'), 64] as const),
  ];
  return [
    ...icons
      .map((images) => images.map((one) => value(one, 'size')).join())
      .filter((sizes) => sizes !== ICON_SIZES)
      .map((sizes) => `an icon comes in ${sizes}, not in ${ICON_SIZES}`),
    ...said
      // a resid that names nothing is told as such
      .filter(([url]) => url !== '')
      .map(([url, size]) => ({ url, size, found: pngSize(join(dist, url.slice(base.length))) }))
      .filter(({ size, found }) => found !== `${size}x${size}`)
      .map(({ url, size, found }) => `${url} should be ${size}x${size}, is ${found}`),
  ];
}

/** Width and height from a PNG's header. @example pngSize('icon-32.png') // '32x32' */
function pngSize(path: string): string {
  if (!existsSync(path)) return 'missing';
  const bytes = readFileSync(path);
  if (bytes.subarray(1, 4).toString('latin1') !== 'PNG') return 'no PNG';
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}
