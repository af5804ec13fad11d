import type { ReportDocument } from './document';

/** The paragraphs of a report, in their order. */
export const narrativeOf = ({ parts }: ReportDocument): string[] =>
  parts.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : [])));
