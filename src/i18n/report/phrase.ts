import { figureId, type FigureKey } from '../../core/report/figure';

/** A piece of running text and the figures that it speaks of. */
export interface Phrase {
  readonly text: string;
  readonly figures: readonly FigureKey[];
  /** "…" stands for something that nobody gives */
  readonly missing?: true;
  /** has nothing to say, and takes no clause with it */
  readonly optional?: true;
}

export const DOTS = '…';

/** Says nothing; takes its clause with it. */
export const NOTHING: Phrase = { text: '', figures: [] };

/** Said if it is known; the clause around it stands without it. */
export const optional = (phrase: Phrase): Phrase =>
  phrase.missing || phrase.text === '' ? { text: '', figures: [], optional: true } : phrase;

export const words = (text: string): Phrase => ({ text, figures: [] });

const asPhrase = (part: Phrase | string): Phrase => (typeof part === 'string' ? words(part) : part);

/** Texts end to end, with the figures of all, each once. */
function together(parts: readonly Phrase[], between = ''): Phrase {
  const figures = new Map(parts.flatMap((part) => part.figures).map((key) => [figureId(key), key] as const));
  return {
    text: parts.map(({ text }) => text).join(between),
    figures: [...figures.values()],
    ...(parts.some(({ missing }) => missing) ? { missing: true as const } : {}),
  };
}

const interleave = (texts: TemplateStringsArray, parts: readonly (Phrase | string)[]): Phrase[] =>
  texts.flatMap((text, index) => {
    const part = parts[index];
    return part === undefined ? [words(text)] : [words(text), asPhrase(part)];
  });

/** What the form has to say: a figure that nobody gives stays open as "…". */
export const must = (texts: TemplateStringsArray, ...parts: readonly (Phrase | string)[]): Phrase =>
  together(interleave(texts, parts));

/** What is said only if everything in it is known, else not at all. */
export const may = (texts: TemplateStringsArray, ...parts: readonly (Phrase | string)[]): Phrase => {
  const phrases = parts.map(asPhrase);
  return phrases.some((part) => part.missing || (part.text === '' && !part.optional))
    ? NOTHING
    : together(interleave(texts, phrases));
};

/** Those that say something, one after the other. */
export const listed = (phrases: readonly Phrase[], between = '; '): Phrase =>
  together(
    phrases.filter(({ text }) => text !== ''),
    between,
  );

/** A capital at its beginning and a full stop at its end. */
export function sentence(phrase: Phrase): Phrase {
  const { text } = phrase;
  return text === '' ? phrase : { ...phrase, text: `${text.charAt(0).toUpperCase()}${text.slice(1)}.` };
}

/** Sentences of one paragraph. */
export const paragraphOf = (...phrases: readonly Phrase[]): Phrase => listed(phrases.map(sentence), ' ');
