import type { HeaderFooter, PageLayout } from '../../model/workbook';
import type { KeptSheet } from '../kept-content';
import { decodeText, encodeText } from '../xml/xml-text';
import { LIMITS } from '../zip/size-limits';
import { child, element, flag, type XmlNode } from '../xml/xml-tree';

type Pages = PageLayout['headersFooters'];
type PageName = keyof Pages['pages'];
const SECTIONS = { L: 'left', C: 'center', R: 'right' } as const;
/** A quoted font, an escaped ampersand, the start of a section, any other code, plain text. */
const TOKEN = /&"[^"]*"|&&|&[LCR]|&.|[^&]+|&/gs;

/** @example splitSections('&LA&CB', 'Footer') // { leftFooter: 'A', centerFooter: 'B' } */
export function splitSections(text: string, place: 'Header' | 'Footer'): HeaderFooter {
  const sections: HeaderFooter = {};
  let section: 'left' | 'center' | 'right' = 'center';
  for (const [token] of text.matchAll(TOKEN)) {
    const start = /^&[LCR]$/.test(token) ? SECTIONS[token[1] as keyof typeof SECTIONS] : null;
    if (start) section = start;
    else sections[`${section}${place}`] = (sections[`${section}${place}`] ?? '') + token;
  }
  return sections;
}

export const joinSections = (page: HeaderFooter, place: 'Header' | 'Footer'): string =>
  (Object.keys(SECTIONS) as (keyof typeof SECTIONS)[])
    .map((letter) => [letter, page[`${SECTIONS[letter]}${place}`]])
    .map(([letter, text]) => (text ? `&${letter}${text}` : ''))
    .join('');

export function readHeaderFooter(node: XmlNode, kept: KeptSheet): Pages {
  const first = flag(node.attributes.differentFirst);
  const even = flag(node.attributes.differentOddEven);
  for (const name of ['scaleWithDoc', 'alignWithMargins'])
    if (node.attributes[name] !== undefined) kept.headerFooter[name] = node.attributes[name];
  const text = (name: string): string => decodeText(child(node, name)?.text ?? '').slice(0, LIMITS.headerFooter);
  const page = (name: string): HeaderFooter => ({
    ...splitSections(text(`${name}Header`), 'Header'),
    ...splitSections(text(`${name}Footer`), 'Footer'),
  });
  const pages: Pages['pages'] = {};
  const put = (name: PageName, content: HeaderFooter): void => {
    if (Object.keys(content).length) pages[name] = content;
  };
  put(even ? 'odd' : 'default', page('odd'));
  if (even) put('even', page('even'));
  if (first) put('first', page('first'));
  return { state: even ? (first ? 'FirstOddAndEven' : 'OddAndEven') : first ? 'FirstAndDefault' : 'Default', pages };
}

export function headerFooterElement({ state, pages }: Pages, kept: KeptSheet | undefined): string {
  const even = state.endsWith('OddAndEven');
  const first = state.startsWith('First');
  const parts = (name: string, page: HeaderFooter | undefined): string =>
    (['Header', 'Footer'] as const)
      .map((place) => [place, joinSections(page ?? {}, place)] as const)
      .map(([place, text]) => (text ? `<${name}${place}>${encodeText(text)}</${name}${place}>` : ''))
      .join('');
  const inner = [
    parts('odd', even ? (pages.odd ?? pages.default) : pages.default),
    even ? parts('even', pages.even) : '',
    first ? parts('first', pages.first) : '',
  ].join('');
  if (!inner && !even && !first) return '';
  return element(
    'headerFooter',
    { differentOddEven: even || undefined, differentFirst: first || undefined, ...kept?.headerFooter },
    inner,
  );
}
