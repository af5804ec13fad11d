import { figureKey } from '../../../src/core/report/figure';
import {
  NOTHING,
  listed,
  may,
  must,
  optional,
  paragraphOf,
  sentence,
  words,
  type Phrase,
} from '../../../src/i18n/report/phrase';

const known: Phrase = { text: '12 tổ', figures: [figureKey('groups')] };
const unknown: Phrase = { text: '… hộ', figures: [figureKey('households')], missing: true };

describe('phrases', () => {
  test('what must be said stays open where a figure is missing, and names it', () => {
    expect(must`có ${known}, ${unknown}`).toEqual({
      text: 'có 12 tổ, … hộ',
      figures: [figureKey('groups'), figureKey('households')],
      missing: true,
    });
  });

  test('what may be said goes as a whole with the first thing that is missing', () => {
    expect(may`có ${known}, ${unknown}`).toEqual(NOTHING);
    expect(may`có ${known}${NOTHING}`).toEqual(NOTHING);
    expect(may`có ${known}`.text).toBe('có 12 tổ');
  });

  test('an optional clause goes alone', () => {
    expect(may`có ${known}${optional(may`, ${unknown}`)}`).toEqual({ text: 'có 12 tổ', figures: known.figures });
    expect(optional(unknown).text).toBe('');
  });

  test('a list leaves out what says nothing, and names each figure once', () => {
    expect(listed([known, NOTHING, known], '; ')).toEqual({ text: '12 tổ; 12 tổ', figures: known.figures });
  });

  test('a sentence has a capital and a full stop; nothing stays nothing', () => {
    expect(sentence(words('đến nay')).text).toBe('Đến nay.');
    expect(sentence(NOTHING)).toBe(NOTHING);
    expect(paragraphOf(words('một'), NOTHING, words('hai')).text).toBe('Một. Hai.');
  });
});
