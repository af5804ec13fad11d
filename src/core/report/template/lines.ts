import type { Organisation } from '../../record/organisation';
import { ENTRUSTED } from '../../record/organisation';
import type { ClassId } from '../../rubric/edition';
import { STAGES } from '../../due/stage';
import { figureKey, type Figure, type FigureKey, type Holder } from '../figure';
import { Figures } from '../figures';
import type { ItemId } from '../items';
import type { ReportData, WeakReason } from '../report-data';
import type { LineText, RowTableId } from './token-words';

/** A word of a line: a name as the sheets have it, or something that has a word in every language. */
export type LineWord =
  | string
  | number
  | { readonly organisation: Organisation }
  | { readonly class: ClassId; readonly forecast: boolean }
  | { readonly reasons: readonly WeakReason[] };

/** One line of a repeated row. */
export interface Line {
  /** tells it from the other lines of its table, from quarter to quarter */
  readonly id: string;
  readonly words: Readonly<Partial<Record<LineText, LineWord | null>>>;
  readonly figures: Figures;
  readonly of: Holder;
}

/** The lines of a table, in the order of the report. Empty = no sheet says. */
export function linesOf(table: RowTableId, data: ReportData): readonly Line[] {
  switch (table) {
    case 'organisations':
      return organisationLines(data);
    case 'communes':
      return communeLines(data);
    case 'programmes':
      return data.programmes.map(({ code, name, yearStart, ...now }) =>
        madeLine(`${code}|${name}`, { name, code }, { ...now }, { outstanding: yearStart }),
      );
    case 'weakGroups':
      return weakLines(data);
    case 'due':
      return dueLines(data);
  }
}

/** The value of a line's figure in đồng, %, points or as a count; null = nobody says. */
export const lineFigure = ({ figures, of }: Line, key: FigureKey): number | null =>
  figures.get({ ...key, of })?.value ?? null;

/** Those of the four that have groups or debt; all of them where nobody says. */
function organisationLines({ figures }: ReportData): Line[] {
  const known = ENTRUSTED.filter((of) =>
    (['outstanding', 'groups', 'households'] as const).some((item) => figures.value(item, of) !== null),
  );
  return known.map((of) => ({ id: of, words: { name: { organisation: of } }, figures, of }));
}

function communeLines({ communes }: ReportData): Line[] {
  const sums = new Map<
    string,
    Record<'groups' | 'households' | 'outstanding' | 'overdue' | 'frozen' | 'savings', number>
  >();
  for (const line of communes) {
    const { commune, groups, households, outstanding, overdue, frozen, savings } = line;
    const more = { groups, households, outstanding, overdue, frozen, savings };
    const sum = sums.get(commune);
    if (!sum) sums.set(commune, { ...more });
    else for (const item of Object.keys(more) as (keyof typeof more)[]) sum[item] += more[item];
  }
  return [...sums].map(([name, sum]) => madeLine(name, { name }, sum));
}

function weakLines({ groups }: ReportData): Line[] {
  return groups
    .filter(({ weak }) => weak.length > 0)
    .map(({ code, leader, commune, organisation, weak, points, class: given, forecast, ...figures }) =>
      madeLine(
        code,
        {
          ...{ name: leader, code, commune, reasons: { reasons: weak } },
          organisation: organisation && { organisation },
          points: Number.isFinite(points) ? points : null,
          class: given && { class: given, forecast },
        },
        { ...figures },
      ),
    );
}

function dueLines({ due }: ReportData): Line[] {
  return due.map(({ commune, organisation, stages }) => {
    const known = STAGES.flatMap((stage) => {
      const at = stages[stage] ?? { count: 0, amount: 0 };
      return [figure('dueLoans', at.count, stage), figure('dueAmount', at.amount, stage)];
    });
    const sum = (item: ItemId): Figure =>
      figure(
        item,
        known.reduce((all, one) => (one.key.item === item ? all + one.value : all), 0),
      );
    return {
      id: `${commune}|${organisation ?? ''}`,
      words: { name: commune, commune, organisation: organisation && { organisation } },
      figures: new Figures([...known, sum('dueLoans'), sum('dueAmount')]),
      of: 'total',
    };
  });
}

type Values = Readonly<Partial<Record<ItemId, number>>>;

function madeLine(id: string, words: Line['words'], now: Values, yearStart: Values = {}): Line {
  const figures = [
    ...(Object.entries(now) as [ItemId, number][]).map(([item, value]) => figure(item, value)),
    ...(Object.entries(yearStart) as [ItemId, number][]).map(([item, value]) => ({
      ...figure(item, value),
      key: figureKey(item, 'total', 'value', 'yearStart'),
    })),
  ];
  return { id, words, figures: new Figures(figures.filter(({ value }) => Number.isFinite(value))), of: 'total' };
}

const figure = (item: ItemId, value: number, part = ''): Figure => ({
  key: figureKey(item, 'total', 'value', 'now', part),
  value,
  ...{ basis: 'counted', half: 0, sources: [], from: [] },
});
