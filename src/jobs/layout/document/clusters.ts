import type { Block } from '../../report/document';

/**
 * Blocks that belong on one page: a title with what follows it, so that it never stands alone at the foot, and the signature with the
 * last words before it.
 */
export function clustersOf(blocks: readonly Block[]): Block[][] {
  const clusters: Block[][] = [];
  blocks.forEach((block, index) => {
    const before = blocks[index - 1];
    const belongs =
      before !== undefined &&
      block.type !== 'pageBreak' &&
      (before.type === 'title' ||
        before.type === 'annexHead' ||
        (block.type === 'signature' && before.type === 'paragraph'));
    if (belongs) clusters.at(-1)!.push(block);
    else clusters.push([block]);
  });
  return clusters;
}
