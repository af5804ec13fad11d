import { parseXml, type XmlNode } from '../xml/xml-tree';
import { ZipArchive } from './zip-archive';

export interface Relationship {
  id: string;
  /** the last word of the type, the same in strict and transitional files: `worksheet`, `comments` … */
  kind: string;
  type: string;
  /** a part's path, or an address outside the file */
  target: string;
  external: boolean;
}

/** @example resolvePart('xl/worksheets/sheet1.xml', '../comments1.xml') // 'xl/comments1.xml' */
export function resolvePart(from: string, target: string): string {
  const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Strict files name the same things under other addresses; what we write is the transitional kind, which every program reads. */
export const transitional = (text: string): string =>
  text.replace(/http:\/\/purl\.oclc\.org\/ooxml\/(\w+)\//g, 'http://schemas.openxmlformats.org/$1/2006/');

export const relationshipsPath = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels');

/** An OOXML package: parts by path, and the relationships between them. */
export class PackageReader {
  readonly archive: ZipArchive;
  private readonly known = new Map<string, Relationship[]>();
  private types: XmlNode | null | undefined;

  constructor(bytes: Uint8Array) {
    this.archive = new ZipArchive(bytes);
  }

  /** The part as a tree, or null if the package has no such part. */
  tree(path: string): XmlNode | null {
    const bytes = this.archive.read(path);
    return bytes ? parseXml(path, bytes) : null;
  }

  /** What a part points to; '' is the package itself. */
  relationships(part: string): Relationship[] {
    let list = this.known.get(part);
    if (!list) {
      const nodes = this.tree(relationshipsPath(part))?.children ?? [];
      list = nodes.filter((node) => node.name === 'Relationship').map((node) => relationshipOf(part, node));
      this.known.set(part, list);
    }
    return list;
  }

  related(part: string, kind: string): Relationship[] {
    return this.relationships(part).filter((relationship) => relationship.kind === kind && !relationship.external);
  }

  byId(part: string, id: string | undefined): Relationship | undefined {
    return this.relationships(part).find((relationship) => relationship.id === id);
  }

  contentType(path: string): string | undefined {
    this.types ??= this.tree('[Content_Types].xml');
    const nodes = this.types?.children ?? [];
    const wanted = `/${path}`.toLowerCase();
    const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    const match =
      nodes.find((node) => node.attributes.PartName?.toLowerCase() === wanted) ??
      nodes.find((node) => node.name === 'Default' && node.attributes.Extension?.toLowerCase() === extension);
    return match?.attributes.ContentType;
  }
}

function relationshipOf(part: string, { attributes }: XmlNode): Relationship {
  const type = transitional(attributes.Type ?? '');
  const external = attributes.TargetMode === 'External';
  const target = attributes.Target ?? '';
  return {
    id: attributes.Id ?? '',
    type,
    kind: type.slice(type.lastIndexOf('/') + 1),
    target: external ? target : resolvePart(part, target),
    external,
  };
}
