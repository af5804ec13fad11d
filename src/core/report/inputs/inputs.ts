import type { Figure, FigureKey, FigureSource } from '../figure';
import { figureId } from '../figure';
import type { Quarter } from '../quarter';
import type { ReportText, ReportTextId } from '../report-data';

/** A figure typed by hand, where it stands. Money in đồng. */
export interface TypedFigure {
  readonly key: FigureKey;
  readonly value: number;
  readonly half: number;
  readonly source: FigureSource;
}

/** A cell of the input sheet that cannot be used; zero-based. */
export interface InputFault {
  readonly row: number;
  readonly col: number;
  readonly code: 'notANumber' | 'ambiguous' | 'negative' | 'notWhole' | 'repeated';
  readonly typed: string;
}

/** A row that a person added and that stands for none of the figures asked for; kept as it is. */
export interface ExtraRow {
  readonly cells: readonly (string | number | boolean)[];
}

/** What the input sheet (`TKVV Nhập liệu`) holds: this quarter's figures and words, and those of the quarter before. */
export interface Inputs {
  /** name of the sheet; null = there is none yet */
  readonly sheet: string | null;
  /** the quarter that the column "Kỳ này" is for */
  readonly quarter: Quarter | null;
  readonly now: readonly TypedFigure[];
  readonly before: readonly TypedFigure[];
  readonly texts: Readonly<Partial<Record<ReportTextId, ReportText>>>;
  readonly textsBefore: Readonly<Partial<Record<ReportTextId, ReportText>>>;
  readonly faults: readonly InputFault[];
  readonly extras: readonly ExtraRow[];
}

export const NO_INPUTS: Inputs = {
  sheet: null,
  quarter: null,
  now: [],
  before: [],
  texts: {},
  textsBefore: {},
  faults: [],
  extras: [],
};

/** The typed figures as figures of a report: of this quarter, and those of the quarter before as the figures compared with. */
export const typedFigures = ({ now, before }: Inputs): Figure[] => [
  ...now.map((figure) => asFigure(figure, figure.key)),
  ...before
    .filter(({ key }) => key.at === 'now')
    .map((figure) => asFigure(figure, { ...figure.key, at: 'lastQuarter' as const })),
];

const asFigure = ({ value, half, source }: TypedFigure, key: FigureKey): Figure => ({
  key,
  value,
  half,
  basis: 'typed',
  sources: [source],
  from: [],
});

/**
 * The sheet for another quarter: what was typed for the quarter before it moves to the column "Kỳ trước", the column "Kỳ này" is blank.
 * Plans, and the figures of 31/12, are a year's: they stay while the year is the same. For the same quarter nothing changes; what was typed for a quarter further
 * away is no comparison and goes.
 */
export function rolledTo(inputs: Inputs, quarter: Quarter): Inputs {
  const { quarter: of } = inputs;
  if (of && of.year === quarter.year && of.quarter === quarter.quarter) return inputs;
  const follows = of !== null && quarter.year * 4 + quarter.quarter === of.year * 4 + of.quarter + 1;
  const ofYear = of?.year === quarter.year ? inputs.now.filter(({ key }) => key.at !== 'now') : [];
  return {
    ...inputs,
    quarter,
    now: ofYear,
    before: follows ? inputs.now.filter(({ key }) => key.at === 'now') : [],
    texts: {},
    textsBefore: follows ? inputs.texts : {},
    faults: [],
  };
}

/** The typed figure of a name, if there is one. */
export const typedOf = (figures: readonly TypedFigure[], key: FigureKey): TypedFigure | undefined => {
  const id = figureId(key);
  return figures.find((figure) => figureId(figure.key) === id);
};
