import { figureId, type FigureKey } from '../../core/report/figure';
import type { Block, ReportDocument } from './document';

/** The figures that a report shows anywhere, each once. */
export function figuresShown({ parts }: ReportDocument): readonly FigureKey[] {
  const keys = parts.flatMap(({ blocks }) => blocks.flatMap(keysOf));
  return [...new Map(keys.map((key) => [figureId(key), key])).values()];
}

function keysOf(block: Block): readonly FigureKey[] {
  switch (block.type) {
    case 'paragraph':
      return block.figures;
    case 'table':
      return block.rows.flatMap(({ cells }) =>
        cells.flatMap((cell) => (cell && 'key' in cell && cell.key ? [cell.key] : [])),
      );
    case 'chart':
      return block.points.flatMap(({ values }) => values.filter((value) => typeof value !== 'number'));
    default:
      return [];
  }
}
