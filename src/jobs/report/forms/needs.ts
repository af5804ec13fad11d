import { figureId, type FigureKey } from '../../../core/report/figure';
import { itemOf, type ItemId } from '../../../core/report/items';
import type { Block, ReportDocument } from '../document';

/**
 * What a form asks for, without what is worked out from other figures: whoever misses a ratio misses its part or its whole. Taken from
 * the document itself, so that nothing can be asked for that is not shown.
 */
export function needsOf({ parts }: ReportDocument): readonly FigureKey[] {
  const keys = parts.flatMap(({ blocks }) => blocks.flatMap(askedIn)).flatMap(givenBy);
  return [...new Map(keys.map((key) => [figureId(key), key])).values()];
}

function askedIn(block: Block): readonly FigureKey[] {
  if (block.type === 'paragraph') return block.open ? block.figures : [];
  if (block.type !== 'table') return [];
  return block.rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell && 'key' in cell && cell.key ? [cell.key] : [])),
  );
}

/** The figures that give this one. */
function givenBy(key: FigureKey): readonly FigureKey[] {
  const now = { ...key, aspect: 'value', at: 'now' } as const;
  switch (key.aspect) {
    case 'change':
    case 'growth':
      return [now, { ...now, at: key.at }].flatMap(givenBy);
    case 'share':
      return [now, { ...now, of: 'total' } as const].flatMap(givenBy);
    case 'reached':
      return [now, { ...now, at: 'plan' } as const].flatMap(givenBy);
    case 'value': {
      const { ratio } = itemOf(key.item);
      if (!ratio) return [key];
      return [ratio.part, ratio.whole].flatMap((item) => givenBy({ ...key, item: item as ItemId }));
    }
  }
}
