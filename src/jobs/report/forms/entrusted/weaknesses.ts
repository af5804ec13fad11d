import type { ReportData } from '../../../../core/report/report-data';
import { NO_WEAKNESS, WEAK_OPENING, weakPoints } from '../../../../i18n/report/weaknesses';
import type { Block } from '../../document';
import { hasText, officeText, said } from '../paragraphs';

/** II: the weak points that figures show, then what the office says of its own and why. */
export function weaknessBlocks(data: ReportData): Block[] {
  const points = weakPoints(data).flatMap(({ key, phrase }) => said(key, phrase, 'bullet'));
  const opening: Block = {
    type: 'paragraph',
    key: 'weakOpening',
    text: points.length ? WEAK_OPENING : NO_WEAKNESS,
    look: 'body',
    figures: [],
  };
  return [
    opening,
    ...points,
    ...officeText(data, 'weaknesses', 'bullet'),
    ...(hasText(data, 'causes') ? officeText(data, 'causes') : []),
  ];
}
