import { XlsxError } from '../xlsx-error';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_STARTS = [0x0403, 0x0605, 0x0807];
/** The stream that an encrypted OOXML file holds, as the OLE directory spells it. */
const ENCRYPTED_STREAM = utf16('EncryptedPackage');

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) bytes[i * 2] = text.charCodeAt(i);
  return bytes;
}

function holds(bytes: Uint8Array, wanted: Uint8Array): boolean {
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    let same = 1;
    while (same < wanted.length && bytes[at + same] === wanted[same]) same++;
    if (same === wanted.length) return true;
  }
  return false;
}

/** Throws an {@link XlsxError} unless the bytes begin as a zip file does; tells old .xls and password-protected files apart. */
export function expectZip(bytes: Uint8Array): void {
  if (OLE.every((byte, index) => bytes[index] === byte)) {
    if (holds(bytes, ENCRYPTED_STREAM)) throw new XlsxError('encrypted', 'an OLE file with an encrypted package');
    throw new XlsxError('legacyXls', 'an OLE compound file');
  }
  const start = (bytes[2] ?? 0) | ((bytes[3] ?? 0) << 8);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || !ZIP_STARTS.includes(start))
    throw new XlsxError('notXlsx', 'not a zip file');
}
