import { zipSync, type ZipOptions, type Zippable } from 'fflate';
import { element } from '../xml/xml-tree';
import { relationshipsPath } from './package-reader';

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const SPREADSHEET_ML = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const SPREADSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Zip dates begin in 1980; a fixed one makes the same workbook the same bytes. */
const FIXED_DATE = new Date(1980, 0, 1);

/** How hard a package is pressed. */
export type FileSize = 'quick' | 'smallest';
const PRESSED = {
  quick: { level: 4 },
  smallest: { level: 9 },
} as const satisfies Record<FileSize, ZipOptions>;

interface Link {
  id: string;
  type: string;
  target: string;
  external: boolean;
}

const encoder = new TextEncoder();

/** Collects the parts of a package and their relationships, then zips them. */
export class PackageWriter {
  private readonly parts = new Map<string, Uint8Array>();
  private readonly types = new Map<string, string>();
  private readonly links = new Map<string, Link[]>();
  private readonly reserved = new Set<string>();

  /** Adds a part; text is written as UTF-8. A path can be used once. */
  add(path: string, contentType: string, content: string | Uint8Array | Uint8Array[]): void {
    if (this.parts.has(path)) throw new Error(`Part written twice: ${path}`);
    this.parts.set(path, Array.isArray(content) ? join(content) : asBytes(content));
    this.types.set(path, contentType);
  }

  has(path: string): boolean {
    return this.parts.has(path);
  }

  /** Keeps a path for a part that comes later. */
  reserve(path: string): void {
    this.reserved.add(path);
  }

  /** The first free path of a numbered kind. @example freePath('xl/tables/table', '.xml') // 'xl/tables/table1.xml' */
  freePath(stem: string, extension: string): string {
    let number = 1;
    const path = (): string => `${stem}${number}${extension}`;
    while (this.parts.has(path()) || this.reserved.has(path())) number++;
    return path();
  }

  /** Points from a part ('' = the package) to another part or to an outside address; gives the relationship's id. */
  link(from: string, type: string, target: string, options: { external?: boolean; id?: string } = {}): string {
    const list = this.links.get(from) ?? [];
    this.links.set(from, list);
    let number = list.length + 1;
    while (list.some((link) => link.id === `rId${number}`)) number++;
    const id = options.id ?? `rId${number}`;
    list.push({ id, type, target, external: options.external ?? false });
    return id;
  }

  toBytes(size: FileSize = 'quick'): Uint8Array {
    const files: Zippable = { '[Content_Types].xml': encoder.encode(this.contentTypes()) };
    for (const [from, links] of this.links)
      files[relationshipsPath(from)] = encoder.encode(relationshipsXml(from, links));
    for (const [path, bytes] of this.parts) files[path] = bytes;
    return zipSync(files, { ...PRESSED[size], mtime: FIXED_DATE });
  }

  private contentTypes(): string {
    const overrides = [...this.types].map(([path, type]) =>
      element('Override', { PartName: `/${path}`, ContentType: type }),
    );
    return `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${element(
      'Default',
      {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      },
    )}${element('Default', { Extension: 'xml', ContentType: 'application/xml' })}${overrides.join('')}</Types>`;
  }
}

/** @example relativePath('xl/worksheets/sheet1.xml', 'xl/tables/table1.xml') // '../tables/table1.xml' */
function relativePath(from: string, to: string): string {
  const base = from.split('/').slice(0, -1);
  const steps = to.split('/');
  let shared = 0;
  while (shared < base.length && base[shared] === steps[shared]) shared++;
  return '../'.repeat(base.length - shared) + steps.slice(shared).join('/');
}

function relationshipsXml(from: string, links: Link[]): string {
  const items = links.map(({ id, type, target, external }) =>
    element('Relationship', {
      Id: id,
      Type: type,
      Target: external ? target : relativePath(from, target),
      TargetMode: external ? 'External' : undefined,
    }),
  );
  return `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

const asBytes = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? encoder.encode(content) : content;

function join(pieces: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
