import { Inflate } from 'fflate';
import { XlsxError } from '../xlsx-error';
import { crc32 } from './crc32';
import { checkRatio, LIMITS } from './size-limits';

interface Entry {
  name: string;
  flags: number;
  method: number;
  crc: number;
  packed: number;
  unpacked: number;
  offset: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const PIECE = 64 * 1024;
const MAX_COMMENT = 65_535;

const corrupt = (detail: string): XlsxError => new XlsxError('corrupt', detail);

/**
 * A zip file whose parts are unpacked only when asked for, so that media or a bomb in a part nobody reads costs nothing. Sizes and
 * check sums are verified. Names are compared without case, as the packaging standard says.
 */
export class ZipArchive {
  private readonly entries = new Map<string, Entry>();
  private readonly view: DataView;
  private unpackedSoFar = 0;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = this.findEnd();
    const count = this.view.getUint16(end + 10, true);
    let at = this.view.getUint32(end + 16, true);
    if (count > LIMITS.parts) throw new XlsxError('tooLarge', `${count} parts`);
    for (let index = 0; index < count; index++) at = this.addEntry(at);
  }

  get names(): string[] {
    return [...this.entries.values()].map((entry) => entry.name);
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** The whole part, or null if there is none of that name. */
  read(name: string, limit: number = LIMITS.treeBytes): Uint8Array | null {
    const entry = this.entries.get(name.toLowerCase());
    if (!entry) return null;
    if (entry.unpacked > limit) throw new XlsxError('tooLarge', `${name}: ${entry.unpacked} bytes`);
    const whole = new Uint8Array(entry.unpacked);
    let length = 0;
    this.stream(name, (piece) => {
      whole.set(piece, length);
      length += piece.length;
    });
    return whole;
  }

  /** Hands the part over piece by piece; false if there is none of that name. */
  stream(name: string, take: (piece: Uint8Array) => void): boolean {
    const entry = this.entries.get(name.toLowerCase());
    if (!entry) return false;
    this.admit(entry);
    let length = 0;
    let sum = 0;
    this.unpack(entry, (piece) => {
      length += piece.length;
      // longer than declared: a bomb if it goes on and on, else damage; nobody gets more than was declared
      checkRatio(name, entry.packed, length);
      if (length > LIMITS.totalBytes) throw new XlsxError('tooLarge', name);
      if (length > entry.unpacked) return;
      sum = crc32(piece, sum);
      take(piece);
    });
    if (length !== entry.unpacked || sum !== entry.crc) throw corrupt(`${name}: wrong length or check sum`);
    return true;
  }

  private admit(entry: Entry): void {
    if (entry.flags & 1) throw new XlsxError('encrypted', `${entry.name} is encrypted`);
    checkRatio(entry.name, entry.packed, entry.unpacked);
    this.unpackedSoFar += entry.unpacked;
    if (this.unpackedSoFar > LIMITS.totalBytes) throw new XlsxError('tooLarge', 'the parts together');
  }

  private unpack(entry: Entry, take: (piece: Uint8Array) => void): void {
    const packed = this.packedBytes(entry);
    if (entry.method === 0) return take(packed);
    if (entry.method !== 8) throw corrupt(`${entry.name}: packing method ${entry.method}`);
    const inflate = new Inflate((piece) => take(piece));
    try {
      for (let at = 0; at < packed.length; at += PIECE)
        inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    } catch (error) {
      if (error instanceof Error && 'code' in error && typeof error.code === 'number')
        throw corrupt(`${entry.name}: ${error.message}`);
      throw error;
    }
  }

  private packedBytes(entry: Entry): Uint8Array {
    if (entry.offset + 30 > this.bytes.length || this.view.getUint32(entry.offset, true) !== LOCAL)
      throw corrupt(`${entry.name}: no local header`);
    const start =
      entry.offset + 30 + this.view.getUint16(entry.offset + 26, true) + this.view.getUint16(entry.offset + 28, true);
    if (start + entry.packed > this.bytes.length) throw corrupt(`${entry.name} is cut off`);
    return this.bytes.subarray(start, start + entry.packed);
  }

  private findEnd(): number {
    const lowest = Math.max(0, this.bytes.length - 22 - MAX_COMMENT);
    for (let at = this.bytes.length - 22; at >= lowest; at--) if (this.view.getUint32(at, true) === END) return at;
    throw corrupt('no end of the zip directory: the file is cut off');
  }

  private addEntry(at: number): number {
    if (at + 46 > this.bytes.length || this.view.getUint32(at, true) !== CENTRAL) throw corrupt('zip directory');
    const nameLength = this.view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + this.view.getUint16(at + 30, true) + this.view.getUint16(at + 32, true);
    if (next > this.bytes.length) throw corrupt('zip directory is cut off');
    const name = new TextDecoder().decode(this.bytes.subarray(at + 46, at + 46 + nameLength)).replace(/\\/g, '/');
    const entry: Entry = {
      name,
      flags: this.view.getUint16(at + 8, true),
      method: this.view.getUint16(at + 10, true),
      crc: this.view.getUint32(at + 16, true),
      packed: this.view.getUint32(at + 20, true),
      unpacked: this.view.getUint32(at + 24, true),
      offset: this.view.getUint32(at + 42, true),
    };
    // 0xFFFFFFFF stands for a zip64 size: at least 4 GB, beyond every limit here
    if (entry.unpacked === 0xffffffff || entry.packed === 0xffffffff) throw new XlsxError('tooLarge', name);
    this.entries.set(name.toLowerCase(), entry);
    return next;
  }
}
