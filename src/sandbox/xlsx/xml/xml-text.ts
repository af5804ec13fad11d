/** Text between a workbook and its XML: escapes of XML, and Excel's own `_xHHHH_` for what XML cannot hold. */

const SPECIAL: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const NEEDS_XML = /[&<>"]/;
/** Control characters, lone halves of a surrogate pair, and U+FFFE/U+FFFF; CR too, because XML turns it into LF. */
const NOT_XML =
  /[\x00-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const NOT_XML_ALL = new RegExp(NOT_XML.source, 'g');
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** @example escapeXml('a < b') // 'a &lt; b' */
export const escapeXml = (text: string): string =>
  NEEDS_XML.test(text) ? text.replace(/[&<>"]/g, (char) => SPECIAL[char]!) : text;

const excelEscape = (char: string): string => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** An attribute's value: line breaks and tabs would be read back as spaces. */
export const escapeAttribute = (text: string): string =>
  escapeXml(text.replace(NOT_XML_ALL, (char) => (char === '\r' ? char : excelEscape(char)))).replace(
    /[\t\n\r]/g,
    (char) => `&#${char.charCodeAt(0)};`,
  );

/** Text of a cell, a note or a name, as Excel writes it. */
export function encodeText(text: string): string {
  const safe = text.includes('_x') ? text.replace(LOOKS_ESCAPED, '_x005F_') : text;
  if (!NOT_XML.test(safe)) return escapeXml(safe);
  return escapeXml(safe.replace(NOT_XML_ALL, excelEscape));
}

/** @example decodeText('a_x000D_b') // 'a\rb' */
export const decodeText = (text: string): string =>
  text.includes('_x') ? text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text;

/** `<t>` with the attribute that keeps spaces at the ends. */
export const textElement = (text: string): string =>
  /^\s|\s$|[\n\t]|\s\s/.test(text) ? `<t xml:space="preserve">${encodeText(text)}</t>` : `<t>${encodeText(text)}</t>`;
