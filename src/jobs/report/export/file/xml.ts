export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const SPECIAL: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

type Attribute = string | number | boolean | null | undefined;

/**
 * `<name a="1">inner</name>`; attributes that are undefined or null are left out, booleans become 1 and 0.
 * @example element('v', { s: 2 }, '7') // '<v s="2">7</v>'
 */
export function element(name: string, attributes: Readonly<Record<string, Attribute>>, inner = ''): string {
  const told = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined || value === null ? [] : [` ${key}="${attributeText(value)}"`],
  );
  const open = `<${name}${told.join('')}`;
  return inner ? `${open}>${inner}</${name}>` : `${open}/>`;
}

const attributeText = (value: string | number | boolean): string =>
  typeof value === 'string' ? value.replace(/[&<>"\t\n\r]/g, (sign) => SPECIAL[sign]!) : String(Number(value));

/** What XML cannot hold: control characters and halves of a pair; a return, which XML would turn into a line feed. */
const NOT_XML =
  /[\x00-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** Text of a cell or a header as Excel writes it: what XML cannot hold becomes `_xHHHH_`. */
export const cellText = (text: string): string =>
  text
    .replace(LOOKS_ESCAPED, '_x005F_')
    .replace(NOT_XML, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>]/g, (sign) => SPECIAL[sign]!);
