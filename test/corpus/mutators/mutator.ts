import type { Random } from '../../../src/sandbox/samples/random';
import type { ModelSheet } from '../model';

/** Changes how a sheet looks, never what it means: the labels follow. */
export interface Mutator {
  readonly name: string;
  apply(sheet: ModelSheet, random: Random): void;
}
