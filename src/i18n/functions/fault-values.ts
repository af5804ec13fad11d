import type { Criterion } from '../../core/rubric/criterion';
import type { ArgumentId } from './arguments';

/** Why a worksheet function has no answer, and what the sentence needs. Rows count from 1 within the argument's range. */
export interface FaultValues {
  readonly missing: { argument: ArgumentId };
  readonly option: { argument: ArgumentId; given: string; allowed: string };
  /** neither the name of a legacy font nor of an encoding */
  readonly font: { argument: ArgumentId; given: string };
  readonly edition: { given: string; known: string };
  /** ranges that must lie side by side do not */
  readonly shape: { argument: ArgumentId; other: ArgumentId };
  /** neither known headings nor the plain layout of columns */
  readonly layout: { argument: ArgumentId; columns: number };
  /** criteria that the range has no column for */
  readonly columns: { argument: ArgumentId; criteria: readonly Criterion[] };
  readonly noDueDate: { argument: ArgumentId };
  readonly noAmount: { argument: ArgumentId };
  /** per cent typed as fractions */
  readonly fractions: { argument: ArgumentId; example: number };
  readonly number: { argument: ArgumentId; row: number; text: string };
  readonly ambiguous: { argument: ArgumentId; row: number; text: string };
  readonly date: { argument: ArgumentId; row: number; text: string };
  readonly cellError: { argument: ArgumentId; row: number; text: string };
  /** a measure that cannot be, such as a negative ratio */
  readonly measure: { criterion: Criterion; given: number };
  readonly points: { criterion: Criterion | 'deposits'; points: number; max: number };
  readonly score: { given: number };
  /** overdue debt against no debt at all */
  readonly noDebt: { overdue: number };
  readonly principal: { given: number };
  /** days as people print them */
  readonly order: { first: string; last: string };
  readonly months: { given: number };
  readonly instalments: { most: number };
}

export type FaultCode = keyof FaultValues;
export type FaultSentences = { readonly [C in FaultCode]: (values: FaultValues[C]) => string };
