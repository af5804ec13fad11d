import { contains } from '../cell/address';
import type { Finding } from '../check/finding';
import { figureId, type FigureKey, type FigureSource } from './figure';
import type { Figures } from './figures';

/** An error of the check that a figure of the report rests on. */
export interface Affected {
  readonly finding: Finding;
  /** figures that were read from its cell, or counted over it */
  readonly figures: readonly FigureKey[];
}

/**
 * The errors that touch a figure of a report: their cell is one that the figure was read from or counted over. Warnings and infos stop
 * nobody from reporting.
 * @param keys the figures that the report shows
 */
export function affectedBy(
  findings: readonly Finding[],
  keys: readonly FigureKey[],
  figures: Pick<Figures, 'get'>,
): Affected[] {
  const bySheet = new Map<string, Map<string, { source: FigureSource; keys: Map<string, FigureKey> }>>();
  for (const key of keys)
    for (const source of figures.get(key)?.sources ?? []) {
      const areas =
        bySheet.get(source.sheet) ?? new Map<string, { source: FigureSource; keys: Map<string, FigureKey> }>();
      bySheet.set(source.sheet, areas);
      const { row, col, rows, cols } = source.area;
      const id = [row, col, rows, cols].join();
      const area = areas.get(id) ?? { source, keys: new Map<string, FigureKey>() };
      areas.set(id, area);
      area.keys.set(figureId(key), key);
    }
  return findings.flatMap((finding) => {
    if (finding.severity !== 'error') return [];
    const { sheet, row, col } = finding.place;
    const touched = new Map<string, FigureKey>();
    for (const { source, keys: of } of bySheet.get(sheet)?.values() ?? [])
      if (contains(source.area, row, col)) for (const [id, key] of of) touched.set(id, key);
    return touched.size > 0 ? [{ finding, figures: [...touched.values()] }] : [];
  });
}

/** The figures that any of the errors touch, each once. */
export function figuresIn(affected: readonly Affected[]): FigureKey[] {
  return [...new Map(affected.flatMap(({ figures }) => figures.map((key) => [figureId(key), key] as const))).values()];
}
