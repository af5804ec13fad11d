import { per } from '../indicator/average';
import { growth as growthOf, share as percentOf } from '../indicator/ratio';
import { ENTRUSTED } from '../record/organisation';
import { figureId, figureKey, type Figure, type FigureKey, type FigureSource } from './figure';
import { INSPECTING_LEVELS, INSPECTION_INPUTS } from './inputs/catalogue';
import { itemOf, type ItemId } from './items';

/**
 * The figures of a report by their names. What was read is kept; totals of the four organisations, changes, growth, shares, ratios and
 * plan shares that no table prints are worked out when somebody asks, and know what they were worked out from.
 */
export class Figures {
  private readonly known = new Map<string, Figure>();
  private readonly derived = new Map<string, Figure | null>();

  /** @param figures of two with one name the first counts */
  constructor(figures: Iterable<Figure>) {
    for (const figure of figures) {
      const id = figureId(figure.key);
      if (!this.known.has(id)) this.known.set(id, figure);
    }
  }

  /** Everything that was read, in the order of reading. */
  get read(): readonly Figure[] {
    return [...this.known.values()];
  }

  /** @returns null where no sheet says and nothing gives it */
  get(key: FigureKey): Figure | null {
    const id = figureId(key);
    const known = this.known.get(id);
    if (known) return known;
    const again = this.derived.get(id);
    if (again !== undefined) return again;
    // a ratio of itself has no end
    this.derived.set(id, null);
    const figure = this.derive(key);
    this.derived.set(id, figure);
    return figure;
  }

  /** The value alone. */
  value(...key: Parameters<typeof figureKey>): number | null {
    return this.get(figureKey(...key))?.value ?? null;
  }

  private derive(key: FigureKey): Figure | null {
    const { of, aspect, at } = key;
    const now = { ...key, aspect: 'value', at: 'now' } as const;
    const then = { ...key, aspect: 'value', at } as const;
    switch (aspect) {
      case 'value':
        return this.deriveValue(key);
      case 'change':
        return this.sumOfFour(key) ?? this.pair(key, now, then, (a, b) => a - b);
      case 'growth':
        return this.pair(key, { ...key, aspect: 'change', at }, now, growthOf);
      case 'share':
        return of === 'total' ? null : this.pair(key, then, { ...then, of: 'total' }, shareOf);
      case 'reached':
        return this.pair(key, now, { ...now, at: 'plan' }, shareOf);
    }
  }

  private deriveValue(key: FigureKey): Figure | null {
    const { ratio, quantity } = itemOf(key.item);
    if (!ratio) return this.sumOfLevels(key) ?? this.sumOfFour(key) ?? this.before(key);
    const part = { ...key, item: ratio.part as ItemId };
    const whole = { ...key, item: ratio.whole as ItemId };
    return this.pair(key, part, whole, quantity === 'percent' ? percentOf : per);
  }

  /** A value of an earlier day out of today's and a change that a table prints. */
  private before(key: FigureKey): Figure | null {
    if (key.at === 'plan' || key.at === 'now') return null;
    const change = { ...key, aspect: 'change' } as const;
    if (!this.known.has(figureId(change))) return null;
    return this.pair(key, { ...key, at: 'now' }, change, (now, more) => now - more);
  }

  /** What is entrusted in all is the sum of the four organisations, whatever a table prints as its total. */
  private sumOfFour(key: FigureKey): Figure | null {
    if (key.of !== 'total' || !addsUp(key.item)) return null;
    const four = ENTRUSTED.map((of) => this.get({ ...key, of }));
    return four.every((one) => one !== null) ? sumOf(key, four) : null;
  }

  /** Visits of inspection of all levels, as far as they are given: a level that did not inspect is left blank. */
  private sumOfLevels(key: FigureKey): Figure | null {
    if (key.part !== '' || !INSPECTION_INPUTS.some((item) => item === key.item)) return null;
    const levels = INSPECTING_LEVELS.flatMap((part) => this.known.get(figureId({ ...key, part })) ?? []);
    return levels.length > 0 ? sumOf(key, levels) : null;
  }

  private pair(
    key: FigureKey,
    first: FigureKey,
    second: FigureKey,
    work: (a: number, b: number) => number | null,
  ): Figure | null {
    const [a, b] = [this.get(first), this.get(second)];
    if (!a || !b) return null;
    const value = work(a.value, b.value);
    if (value === null || !Number.isFinite(value)) return null;
    return derivedOf(key, [a, b], value, spreadOf(a, b, work));
  }
}

/** Counts and amounts add up over organisations; ratios, means and points do not. */
const addsUp = (item: ItemId): boolean => {
  const { quantity, ratio } = itemOf(item);
  return !ratio && (quantity === 'count' || quantity === 'money');
};

const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : percentOf(part, whole));

const sumOf = (key: FigureKey, parts: readonly Figure[]): Figure =>
  derivedOf(
    key,
    parts,
    parts.reduce((sum, { value }) => sum + value, 0),
    parts.reduce((sum, { half }) => sum + half, 0),
  );

const derivedOf = (key: FigureKey, parts: readonly Figure[], value: number, half: number): Figure => ({
  key,
  value,
  basis: 'derived',
  half,
  ...(parts.some(({ unverified }) => unverified) ? { unverified: true as const } : {}),
  sources: distinct(parts.flatMap(({ sources }) => sources)),
  from: parts.map((part) => part.key),
});

/** How far off the result can be, as both figures can be off by half of their last digit: half the way between its extremes. */
function spreadOf(a: Figure, b: Figure, work: (a: number, b: number) => number | null): number {
  if (a.half === 0 && b.half === 0) return 0;
  const corners = [-1, 1].flatMap((x) => [-1, 1].map((y) => work(a.value + x * a.half, b.value + y * b.half)));
  const known = corners.filter((value) => value !== null);
  return known.length === 0 ? 0 : (Math.max(...known) - Math.min(...known)) / 2;
}

function distinct(sources: readonly FigureSource[]): FigureSource[] {
  const seen = new Map(
    sources.map((source) => [`${source.sheet}!${Object.values(source.area).join()}`, source] as const),
  );
  return [...seen.values()];
}
