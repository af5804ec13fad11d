import { createRandom } from '../../src/sandbox/samples/random';
import { build } from './layout';
import { LAYOUTS } from './layouts';
import { MUTATORS } from './mutators';
import { render, type LabelledSheet } from './render';

export interface CorpusSheet extends LabelledSheet {
  readonly seed: number;
  readonly mutations: readonly string[];
}

/** One sheet of the corpus; the same seed gives the same sheet on every machine. Variant 0 is the base layout as it is. */
export function corpusSheet(layout: number, variant: number): CorpusSheet {
  const seed = layout * 1_000 + variant;
  const random = createRandom(seed);
  const sheet = build(LAYOUTS[layout]!, random);
  const chosen = variant === 0 ? [] : random.shuffled(MUTATORS).slice(0, random.int(1, 4));
  const mutations = MUTATORS.filter((mutator) => chosen.includes(mutator));
  for (const mutator of mutations) mutator.apply(sheet, random);
  return { ...render(sheet), seed, mutations: mutations.map(({ name }) => name) };
}

/** Every sheet: each base layout and `variants` mutations of it. */
export function* corpus(variants: number, first = 0): Generator<CorpusSheet> {
  for (let layout = 0; layout < LAYOUTS.length; layout++)
    for (let variant = first; variant <= first + variants; variant++) yield corpusSheet(layout, variant);
}
