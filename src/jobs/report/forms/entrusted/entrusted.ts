import type { ReportData } from '../../../../core/report/report-data';
import { OWN_SHEETS, type OwnSheet } from '../../../../excel/own-sheet';
import { KIND, TITLES, directionsTitle, opening, subject } from '../../../../i18n/report/entrusted';
import type { DocumentHead } from '../../document-head';
import type { Block, DocumentPart } from '../../document';
import { formOf } from '../form';
import { hasText, officeText, title } from '../paragraphs';
import { communeAnnex } from './commune-annex';
import { dueAnnex } from './due-annex';
import { qualityBlocks } from './group-quality';
import { inspectionBlocks } from './inspection';
import { lendingBlocks } from './lending';
import { savingsBlocks } from './savings';
import { weakAnnex } from './weak-annex';
import { weaknessBlocks } from './weaknesses';

const SHEETS = [OWN_SHEETS.report, OWN_SHEETS.communeAnnex, OWN_SHEETS.weakAnnex, OWN_SHEETS.dueAnnex] as const;

/** Báo cáo kết quả hoạt động ủy thác quý: sections I to III with Biểu 1 to 4, and annexes of the groups and communes. */
export const ENTRUSTED_FORM = formOf('entrusted', SHEETS, (data, head) => [report(data, head), ...annexParts(data)]);

const report = (data: ReportData, head: DocumentHead): DocumentPart => ({
  own: OWN_SHEETS.report,
  orientation: 'Portrait',
  blocks: [
    { type: 'head', head, kind: KIND, subject: subject(data) },
    { type: 'paragraph', key: 'opening', text: opening(data), look: 'body', figures: [] },
    title(1, TITLES.results),
    title(2, TITLES.coordination),
    ...officeText(data, 'coordination'),
    title(2, TITLES.programmes),
    title(3, TITLES.lending),
    ...lendingBlocks(data),
    title(3, TITLES.savings),
    ...savingsBlocks(data),
    title(3, TITLES.inspection),
    ...inspectionBlocks(data),
    title(3, TITLES.quality),
    ...qualityBlocks(data),
    title(1, TITLES.weaknesses),
    ...weaknessBlocks(data),
    title(1, directionsTitle(data)),
    ...officeText(data, 'directions'),
    ...(hasText(data, 'proposals') ? [title(1, TITLES.proposals), ...officeText(data, 'proposals')] : []),
    { type: 'signature', head },
  ],
});

/** The annexes, each on a sheet of its own, as a sheet repeats one heading only; none where no sheet has communes, groups or loans. */
function annexParts(data: ReportData): DocumentPart[] {
  const parts: readonly (readonly [OwnSheet, readonly Block[]])[] = [
    [OWN_SHEETS.communeAnnex, communeAnnex(data)],
    [OWN_SHEETS.weakAnnex, weakAnnex(data)],
    [OWN_SHEETS.dueAnnex, dueAnnex(data)],
  ];
  return parts.flatMap(([own, blocks]) => (blocks.length > 0 ? [{ own, orientation: 'Landscape', blocks }] : []));
}
