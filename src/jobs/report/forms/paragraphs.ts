import type { ReportData, ReportTextId } from '../../../core/report/report-data';
import { DOTS, type Phrase } from '../../../i18n/report/phrase';
import type { Block, ParagraphBlock } from '../document';

/** A paragraph of generated sentences; none where they say nothing. */
export function said(key: string, phrase: Phrase, look: ParagraphBlock['look'] = 'body'): ParagraphBlock[] {
  if (phrase.text === '') return [];
  return [
    {
      type: 'paragraph',
      key,
      text: phrase.text,
      look,
      figures: phrase.figures,
      ...(phrase.missing ? { open: true as const } : {}),
    },
  ];
}

/** A fixed remark that speaks of no figure. */
export const note = (key: string, text: string): Block => ({ type: 'paragraph', key, text, look: 'note', figures: [] });

/** The office's own words, a paragraph per line; "…" where the form asks for them and nobody has written any. */
export function officeText(
  data: ReportData,
  id: ReportTextId,
  look: ParagraphBlock['look'] = 'body',
): ParagraphBlock[] {
  const lines = (data.texts[id]?.text ?? '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length === 0) return [{ type: 'paragraph', key: id, text: DOTS, look, figures: [], open: true as const }];
  return lines.map((text, index) => ({
    type: 'paragraph',
    key: index === 0 ? id : `${id}${index + 1}`,
    text,
    look,
    figures: [],
  }));
}

export const hasText = (data: ReportData, id: ReportTextId): boolean => (data.texts[id]?.text ?? '').trim() !== '';

export const title = (level: 1 | 2 | 3, text: string): Block => ({ type: 'title', level, text });
