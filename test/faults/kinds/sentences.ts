import type { Random } from '../../../src/sandbox/samples/random';
import { type, type Book, type Sentence } from '../book';
import { rounded } from '../sheets/hand';
import { sentenceText } from '../sheets/narrative';
import { fault, type Fault } from './fault';

/** A figure of a sentence is another one. */
const misprint = (
  id: string,
  sentence: string,
  figure: string,
  to: (value: number, sentence: Sentence, random: Random) => number | null,
): Fault =>
  fault(id, (book: Book, random) => {
    for (const { name, sentences = [] } of book.sheets) {
      const one = sentences.find((each) => each.id === sentence);
      const [value, decimals] = one?.figures[figure] ?? [NaN, 0];
      const wrong = one ? to(value, one, random) : null;
      if (!one || wrong === null || rounded(wrong, decimals) === rounded(value, decimals)) continue;
      const text = sentenceText(one.pattern, { ...one.figures, [figure]: [wrong, decimals] });
      const at = { sheet: name, row: one.row, col: 0 };
      return { book: type(book, [{ ...at, value: text }]), at: [at], rules: ['prose.figure'] };
    }
    return null;
  });

const valueOf = ({ figures }: Sentence, name: string): number => figures[name]?.[0] ?? NaN;

/** Figures in sentences that contradict each other. */
export const SENTENCE_FAULTS: readonly Fault[] = [
  misprint('sentence.growth wrong', 'growth', 'rate', (value) => value + 1.4),
  misprint('sentence.growth measured against today', 'growth', 'rate', (value, one) => {
    const wrong = (100 * valueOf(one, 'change')) / valueOf(one, 'debt');
    return Math.abs(wrong - value) > 0.3 ? wrong : null;
  }),
  misprint('sentence.households of a group', 'average', 'households', (value) => value + 1.3),
  misprint('sentence.share of groups', 'share', 'share', (value, one) =>
    valueOf(one, 'part') === 0 ? null : value + 0.35,
  ),
  misprint('sentence.part of an organisation', 'breakdown', 'b', (value) => value + 21.3),
  misprint('sentence.share forced to make 100 %', 'hundred', 'd', (value) => value + 0.4),
];
