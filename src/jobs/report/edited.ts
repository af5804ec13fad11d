import { digest } from '../../core/cell/digest';
import type { KeptText } from '../../excel/kept-texts';
import type { Block, ParagraphBlock, ReportDocument } from './document';

/** A paragraph that a person has rewritten in the sheet. */
export interface EditedParagraph {
  readonly key: string;
  readonly theirs: string;
  /** what the form composes now */
  readonly ours: string;
  /** theirs stands in the report again; else it was asked to be overwritten */
  readonly isKept: boolean;
}

/** Which rewritten paragraphs are to be composed anew: none unless said, all, or some by their keys. */
export type OverwriteEdited = 'all' | readonly string[];

/**
 * Puts what people wrote in place of the paragraphs that they rewrote: a text that is neither what the add-in wrote last nor what it
 * would write now is a person's.
 * @param texts as they stand in the sheets, by the sheet's mark
 */
export function keepEdited(
  document: ReportDocument,
  texts: ReadonlyMap<string, readonly KeptText[]>,
  overwrite: OverwriteEdited = [],
): { readonly document: ReportDocument; readonly edited: readonly EditedParagraph[] } {
  const edited: EditedParagraph[] = [];
  const parts = document.parts.map((part) => {
    const standing = new Map((texts.get(part.own.mark) ?? []).map((text) => [text.key, text]));
    const blocks = part.blocks.map((block): Block => {
      const found = block.type === 'paragraph' ? standing.get(block.key) : undefined;
      if (block.type !== 'paragraph' || !found) return block;
      const theirs = spoken(found.text, block);
      if (theirs === block.text.trim() || digest(theirs) === found.digest) return block;
      const isKept = overwrite !== 'all' && !overwrite.includes(block.key);
      edited.push({ key: block.key, theirs, ours: block.text, isKept });
      return isKept ? { ...block, text: theirs, ours: block.text } : block;
    });
    return { ...part, blocks };
  });
  return { document: { ...document, parts }, edited };
}

/** A paragraph's words without the indent and the bullet that its cell shows. */
function spoken(shown: string, { look }: ParagraphBlock): string {
  const text = shown.trim();
  return look === 'bullet' ? text.replace(/^-\s?/, '').trim() : text;
}
