import type { KeptLink, KeptPart } from '../kept-content';
import { type PackageReader, type Relationship, transitional } from './package-reader';
import type { PackageWriter } from './package-writer';

/** Parts that the writer makes anew; a file in which one of these is drawn or linked to is not followed there. */
const OWN_PARTS = /^(\[Content_Types\]\.xml|_rels\/.*|xl\/(workbook|styles|sharedStrings)\.xml|xl\/worksheets\/.*)$/i;

/** Takes a part and all it points to out of a package, as they are. A part that two others share stays one. */
export class PartKeeper {
  private readonly kept = new Map<string, KeptPart>();

  constructor(private readonly source: PackageReader) {}

  /** null if the relationship points nowhere, or at what the writer makes itself */
  keep({ type, id, target }: Relationship): KeptPart | null {
    const known = this.kept.get(target);
    if (known) return { ...known, type, id };
    const read = OWN_PARTS.test(target) ? null : this.source.archive.read(target);
    if (!read) return null;
    const bytes = /\.xml$/i.test(target) ? withTransitionalNames(read) : read;
    const links: KeptLink[] = [];
    const contentType = this.source.contentType(target) ?? 'application/octet-stream';
    const part: KeptPart = { type, id, path: target, contentType, bytes, links };
    // known before its links are followed, so that a circle of parts ends
    this.kept.set(target, part);
    for (const link of this.source.relationships(target)) {
      const inner = link.external ? null : this.keep(link);
      if (link.external) links.push({ type: link.type, id: link.id, external: link.target });
      else if (inner) links.push({ type: link.type, id: link.id, part: inner });
    }
    return part;
  }
}

function withTransitionalNames(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  const changed = transitional(text);
  return changed === text ? bytes : new TextEncoder().encode(changed);
}

/** Keeps the paths of parts that are put in later, so that nothing new takes them. */
export function reserveKeptPaths(target: PackageWriter, links: KeptLink[], seen = new Set<string>()): void {
  for (const link of links) {
    if (!('part' in link) || seen.has(link.part.path)) continue;
    seen.add(link.part.path);
    target.reserve(link.part.path);
    reserveKeptPaths(target, link.part.links, seen);
  }
}

/** Puts a kept part, and all it points to, into a package. */
export function addKeptPart(target: PackageWriter, part: KeptPart): void {
  if (target.has(part.path)) return;
  target.add(part.path, part.contentType, part.bytes);
  addKeptLinks(target, part.path, part.links);
}

export function addKeptLinks(target: PackageWriter, owner: string, links: KeptLink[]): void {
  for (const link of links) {
    const { type, id } = link;
    if ('external' in link) target.link(owner, type, link.external, { id, external: true });
    else {
      addKeptPart(target, link.part);
      target.link(owner, type, link.part.path, { id });
    }
  }
}
