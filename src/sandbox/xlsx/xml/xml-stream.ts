import { SaxesParser } from 'saxes';
import { XlsxError } from '../xlsx-error';
import { LIMITS } from '../zip/size-limits';

export type Attributes = Record<string, string>;

/** Names come without their prefix: `x:row` is `row`, `r:id` is `id`. No element read here has two of the same local name. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): void;
}

export const localName = (name: string): string => {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
};

function localAttributes(raw: Attributes): Attributes {
  let clean: Attributes | null = null;
  for (const name in raw) {
    if (!name.includes(':')) continue;
    clean ??= { ...raw };
    delete clean[name];
    if (!name.startsWith('xmlns')) clean[localName(name)] = raw[name]!;
  }
  return clean ?? raw;
}

/** Which encoding the first bytes tell; XML without a mark is UTF-8. */
function encodingOf(piece: Uint8Array): string {
  if ((piece[0] === 0xff && piece[1] === 0xfe) || (piece[0] === 0x3c && piece[1] === 0)) return 'utf-16le';
  if ((piece[0] === 0xfe && piece[1] === 0xff) || (piece[0] === 0 && piece[1] === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

/**
 * Reads XML that arrives in pieces. A document type is refused, so no entity can be declared, inside or outside the file.
 * @param feed calls its argument once per piece, in order
 * @throws XlsxError `corrupt` if the XML is not well formed
 */
export function streamXml(part: string, feed: (take: (piece: Uint8Array) => void) => void, handler: XmlHandler): void {
  const parser = new SaxesParser({ position: false });
  let skipped = 0;
  let depth = 0;
  parser.on('error', (error) => {
    throw new XlsxError('corrupt', `${part}: ${error.message}`);
  });
  parser.on('doctype', () => {
    throw new XlsxError('corrupt', `${part}: a document type is not allowed`);
  });
  // mc:Choice is for programs that know a newer feature; mc:Fallback is what everyone understands
  parser.on('opentag', (tag) => {
    const name = localName(tag.name);
    if (++depth > LIMITS.depth) throw new XlsxError('corrupt', `${part}: nested too deep`);
    if (skipped || name === 'Choice') skipped++;
    else handler.open(name, localAttributes(tag.attributes as Attributes));
  });
  parser.on('closetag', (tag) => {
    depth--;
    if (skipped) skipped--;
    else handler.close(localName(tag.name));
  });
  const text = (content: string): void => {
    if (!skipped) handler.text(content);
  };
  parser.on('text', text);
  parser.on('cdata', text);

  let decoder: TextDecoder | null = null;
  feed((piece) => {
    decoder ??= new TextDecoder(encodingOf(piece));
    parser.write(decoder.decode(piece, { stream: true }));
  });
  parser.write((decoder ?? new TextDecoder()).decode());
  parser.close();
}
