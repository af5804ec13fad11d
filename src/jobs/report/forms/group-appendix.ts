import type { GroupLine, ReportData } from '../../../core/report/report-data';
import { byOrganisationTexts } from '../../../i18n/report/by-organisation';
import { UNVERIFIED } from '../../../i18n/report/group-quality';
import { CLASS_NAMES, ROMAN, TABLE_WORDS } from '../../../i18n/report/words';
import type { Block, DocumentCell, DocumentRow } from '../document';
import { byOrganisation, million, nameOfOrganisation, number, sumOf, text } from './annex';
import { note, title } from './paragraphs';

const texts = byOrganisationTexts.groups;
const RATIO: DocumentCell = { type: 'ratio', part: 'overdue', whole: 'outstanding' };

/** All groups with debt, under their organisation, whose line is a live sum. */
export function groupBlocks(data: ReportData): Block[] {
  if (data.groups.length === 0) return [];
  const organisations = byOrganisation(data.groups);
  return [
    { type: 'pageBreak' },
    title(2, texts.title),
    {
      type: 'table',
      key: 'groups',
      caption: texts.caption(data.asOf),
      unit: texts.unit,
      columns: [
        { key: 'ordinal', head: TABLE_WORDS.ordinal, width: 32, show: 'ordinal' },
        { key: 'leader', head: texts.leader, width: 132, show: 'name' },
        { key: 'code', head: texts.code, width: 54, show: 'centre' },
        { key: 'commune', head: texts.commune, width: 96, show: 'text' },
        { key: 'households', head: texts.households, width: 44, show: 'whole' },
        { key: 'outstanding', head: texts.outstanding, width: 66, show: 'whole' },
        { key: 'overdue', head: texts.overdue, width: 54, show: 'tenth' },
        { key: 'overdueRatio', head: texts.overdueRatio, width: 48, show: 'percent' },
        { key: 'frozen', head: texts.frozen, width: 52, show: 'tenth' },
        { key: 'arrears', head: texts.arrears, width: 52, show: 'tenth' },
        { key: 'savings', head: texts.savings, width: 58, show: 'whole' },
        { key: 'points', head: texts.points, width: 48, show: 'points' },
        { key: 'class', head: texts.class, width: 60, show: 'centre' },
      ],
      rows: [
        ...organisations.flatMap(({ organisation, lines }, index) => {
          const key = organisation ?? 'unknown';
          return [
            summed(
              { key, role: 'group' },
              [text(ROMAN[index] ?? ''), text(nameOfOrganisation(organisation))],
              lines.map(keyOf),
              lines,
            ),
            ...lines.map((line, nth) => groupRow(line, nth + 1)),
          ];
        }),
        summed(
          { key: 'total', role: 'total' },
          [null, text(TABLE_WORDS.total)],
          organisations.map(({ organisation }) => organisation ?? 'unknown'),
          data.groups,
        ),
      ],
    },
    ...(data.groups.some(({ forecast }) => forecast) ? [note('unverified', UNVERIFIED)] : []),
  ];
}

const keyOf = ({ code }: GroupLine): string => `group${code}`;

/** @param of the groups that its rows come down to */
function summed(
  row: Pick<DocumentRow, 'key' | 'role'>,
  heading: readonly DocumentCell[],
  rows: readonly string[],
  of: readonly GroupLine[],
): DocumentRow {
  const sum = (pick: (line: GroupLine) => number): DocumentCell => sumOf(rows, of.map(pick));
  return {
    ...row,
    cells: [
      ...heading,
      null,
      null,
      sum(({ households }) => households),
      sum(({ outstanding }) => outstanding),
      sum(({ overdue }) => overdue),
      RATIO,
      sum(({ frozen }) => frozen),
      sum(({ arrears }) => arrears),
      sum(({ savings }) => savings),
      null,
      null,
    ],
  };
}

const groupRow = (group: GroupLine, ordinal: number): DocumentRow => ({
  key: keyOf(group),
  role: 'data',
  cells: [
    number(ordinal),
    text(group.leader),
    text(group.code),
    text(group.commune),
    number(group.households),
    million(group.outstanding),
    million(group.overdue),
    RATIO,
    million(group.frozen),
    million(group.arrears),
    million(group.savings),
    number(group.points),
    text(group.class ? CLASS_NAMES[group.class] : ''),
  ],
});
