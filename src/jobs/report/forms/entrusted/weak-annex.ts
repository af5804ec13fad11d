import type { GroupLine, ReportData } from '../../../../core/report/report-data';
import { annexes } from '../../../../i18n/report/tables';
import { CLASS_NAMES, ROMAN, TABLE_WORDS } from '../../../../i18n/report/words';
import type { Block, DocumentRow } from '../../document';
import { byOrganisation, million, nameOfOrganisation, number, text } from '../annex';
import { note } from '../paragraphs';

const texts = annexes.weak;

/** PL2: groups that need strengthening, by organisation, each with the reasons. */
export function weakAnnex(data: ReportData): Block[] {
  const weak = data.groups.filter((group) => group.weak.length > 0);
  const head: Block = {
    type: 'annexHead',
    name: annexes.name('II'),
    subject: texts.subject,
    attachedTo: annexes.attached(data.quarter),
  };
  if (data.groups.length === 0) return [];
  if (weak.length === 0) return [head, note('noWeakGroups', texts.none)];
  return [
    head,
    {
      type: 'table',
      key: 'weakGroups',
      caption: texts.caption(data.asOf),
      unit: texts.unit,
      columns: [
        { key: 'ordinal', head: TABLE_WORDS.ordinal, width: 34, show: 'ordinal' },
        { key: 'leader', head: texts.leader, width: 136, show: 'name' },
        { key: 'code', head: texts.code, width: 56, show: 'centre' },
        { key: 'commune', head: texts.commune, width: 96, show: 'text' },
        { key: 'households', head: texts.households, width: 40, show: 'whole' },
        { key: 'outstanding', head: texts.outstanding, width: 60, show: 'whole' },
        { key: 'overdue', head: texts.overdue, width: 54, show: 'tenth' },
        { key: 'overdueRatio', head: texts.overdueRatio, width: 46, show: 'percent' },
        { key: 'points', head: texts.points, width: 46, show: 'points' },
        { key: 'class', head: texts.class, width: 74, show: 'centre' },
        { key: 'reasons', head: texts.reasons, width: 160, show: 'text' },
      ],
      rows: byOrganisation(weak).flatMap(({ organisation, lines }, index) => [
        heading(index, texts.count(nameOfOrganisation(organisation), lines.length), organisation ?? 'unknown'),
        ...lines.map((group, nth) => groupRow(group, nth + 1)),
      ]),
    },
  ];
}

const COLUMNS_AFTER_NAME = 9;

const heading = (index: number, name: string, key: string): DocumentRow => ({
  key,
  role: 'group',
  cells: [text(ROMAN[index] ?? ''), text(name), ...new Array<null>(COLUMNS_AFTER_NAME).fill(null)],
});

const groupRow = (group: GroupLine, ordinal: number): DocumentRow => ({
  key: `group${group.code}`,
  role: 'data',
  cells: [
    number(ordinal),
    text(group.leader),
    text(group.code),
    text(group.commune),
    number(group.households),
    million(group.outstanding),
    million(group.overdue),
    { type: 'ratio', part: 'overdue', whole: 'outstanding' },
    number(group.points),
    text(group.class ? CLASS_NAMES[group.class] : ''),
    text(group.weak.map((reason) => texts.reason[reason]).join('; ')),
  ],
});
