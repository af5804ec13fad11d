import type { FigureKey, Moment } from '../../figure';
import { MOMENTS } from '../../figure';
import type { ReportData } from '../../report-data';
import { tokenName } from '../token';

/** What a cell of last quarter's report may be: to be confirmed by a person. */
export interface Proposal {
  readonly row: number;
  readonly col: number;
  /** where in the cell's text the figure stands; null = it is the whole cell */
  readonly within: { readonly from: number; readonly to: number } | null;
  /** as the sheet has it */
  readonly found: string;
  /** without braces, with its format */
  readonly token: string;
  /** 0 … 1 */
  readonly confidence: number;
  readonly why: WhyProposed;
  /** the workbook knows this very figure, of that day; null = it knows another one, or none */
  readonly matches: Moment | null;
  /** not sure enough to be taken over unasked */
  readonly isQuestion: boolean;
}

export type WhyProposed = { readonly by: 'table'; readonly heading: string } | { readonly by: 'sentence' };

/** Below it a proposal is a question. */
export const SURE = 0.75;

/** A printed figure and what it may be. */
export interface Guess {
  readonly key: FigureKey;
  /** đồng, %, points or a count, ± half a unit of the last printed digit */
  readonly value: number;
  readonly half: number;
  /** of money: đồng that one of the printed number stands for; null = no money */
  readonly unit: number | null;
  /** words behind the bars besides the unit, in order */
  readonly formats: readonly string[];
}

const UNIT_WORDS: ReadonlyMap<number, string> = new Map([
  [1, 'dong'],
  [1e3, 'nghin'],
  [1e9, 'ty'],
]);

/** Which day's figure of the workbook it is, within what is printed; the newest first. */
export function momentOf({ key, value, half }: Guess, { figures }: ReportData): Moment | null {
  const days = key.aspect === 'value' && key.at === 'now' ? MOMENTS : [key.at];
  const isIt = (at: Moment): boolean => {
    const known = figures.get({ ...key, at })?.value;
    return known !== undefined && Math.abs(known - value) <= half * 1.0001 + Math.abs(value) * 1e-9;
  };
  return days.find(isIt) ?? null;
}

/** A proposal for a guess; a figure that the workbook knows makes it surer. */
export function proposalOf(
  guess: Guess,
  place: Pick<Proposal, 'row' | 'col' | 'within' | 'found' | 'why'>,
  likelihood: number,
  data: ReportData,
): Proposal {
  const matches = momentOf(guess, data);
  const confidence = matches ? 1 - (1 - likelihood) * 0.3 : likelihood;
  const unit = UNIT_WORDS.get(guess.unit ?? NaN);
  const formats = [...(unit ? [unit] : []), ...guess.formats];
  const token = [tokenName({ type: 'figure', key: guess.key }), ...formats].join('|');
  return { ...place, token, confidence, matches, isQuestion: confidence < SURE };
}
