import { figureId, type FigureKey } from '../../core/report/figure';
import type { PlacedDocument } from '../layout/document/placed-document';

/** Pale red: a figure that an error of the check touches. */
const FILL = '#F8CBAD';

/** Colours the cells of a report that show any of these figures. Filled again without errors, the colour is gone. */
export function withMarks(placed: PlacedDocument, keys: readonly FigureKey[]): PlacedDocument {
  if (keys.length === 0) return placed;
  const wanted = new Set(keys.map(figureId));
  const parts = placed.parts.map((part) => {
    const touched = part.shown.filter((cell) => cell.keys.some((key) => wanted.has(figureId(key))));
    const fills = touched.map(({ row, col }) => ({ row, col, rows: 1, cols: 1, fill: FILL }));
    return { ...part, plan: { ...part.plan, formats: [...part.plan.formats, ...fills] } };
  });
  return { ...placed, parts };
}
