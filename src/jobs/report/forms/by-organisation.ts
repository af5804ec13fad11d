import type { ProgrammeLine, ReportData } from '../../../core/report/report-data';
import { OWN_SHEETS } from '../../../excel/own-sheet';
import { byOrganisationTexts, meetingQuality, meetingResult } from '../../../i18n/report/by-organisation';
import { TABLE_WORDS } from '../../../i18n/report/words';
import type { Block, DocumentCell, DocumentColumn, DocumentRow } from '../document';
import { OPEN, million, number, sumOf, text } from './annex';
import { formOf } from './form';
import { groupBlocks } from './group-appendix';
import { organisationTable } from './organisation-table';
import { note, said, title } from './paragraphs';

const { organisations, programmes } = byOrganisationTexts;

/** Biểu theo Hội: the tables of the commune's meeting, by organisation, by programme and by group. */
export const BY_ORGANISATION_FORM = formOf('byOrganisation', [OWN_SHEETS.byOrganisation], (data, head) => [
  {
    own: OWN_SHEETS.byOrganisation,
    orientation: 'Landscape',
    blocks: [
      { type: 'head', head, kind: byOrganisationTexts.kind, subject: byOrganisationTexts.subject(data) },
      title(2, organisations.title),
      organisationBlock(data),
      note('flowNote', organisations.note),
      ...said('meetingResult', meetingResult(data)),
      ...said('meetingQuality', meetingQuality(data)),
      ...programmeBlocks(data),
      ...groupBlocks(data),
      { type: 'signature', head },
    ],
  },
]);

const organisationBlock = (data: ReportData): Block => {
  const texts = organisations;
  return organisationTable(
    data,
    {
      key: 'organisations',
      caption: texts.caption(data.asOf),
      unit: texts.unit,
      name: texts.name,
      nameWidth: 150,
      full: true,
    },
    [
      { key: 'groups', head: texts.groups, width: 50, show: 'whole', item: 'groups' },
      { key: 'households', head: texts.households, width: 56, show: 'whole', item: 'households' },
      { key: 'lent', head: texts.lent, width: 72, show: 'whole', item: 'lent' },
      { key: 'collected', head: texts.collected, width: 72, show: 'whole', item: 'collected' },
      { key: 'outstanding', head: texts.outstanding, width: 80, show: 'whole', item: 'outstanding' },
      { key: 'share', head: texts.share, width: 60, show: 'percent', item: 'outstanding', shareOf: 'outstanding' },
      { key: 'overdue', head: texts.overdue, width: 66, show: 'tenth', item: 'overdue' },
      { key: 'frozen', head: texts.frozen, width: 66, show: 'tenth', item: 'frozen' },
      { key: 'inactive', head: texts.inactive, width: 60, show: 'whole', item: 'inactiveLoans' },
    ],
  );
};

/** Programmes of the whole office, the total a live sum; none where no sheet names programmes. */
function programmeBlocks(data: ReportData): Block[] {
  if (data.programmes.length === 0) return [];
  const texts = programmes;
  const isCompared = data.programmes.some(({ yearStart }) => Number.isFinite(yearStart));
  return [
    title(2, texts.title),
    {
      type: 'table',
      key: 'programmes',
      caption: texts.caption(data.asOf),
      unit: texts.unit,
      columns: [
        { key: 'ordinal', head: TABLE_WORDS.ordinal, width: 34, show: 'ordinal' },
        { key: 'name', head: texts.name, width: 250, show: 'name' },
        ...(isCompared
          ? [{ key: 'before', head: texts.before(data.compared.yearStart), width: 84, show: 'whole' as const }]
          : []),
        { key: 'now', head: texts.now(data.asOf), width: 84, show: 'whole' },
        ...(isCompared ? MOVEMENT_COLUMNS : []),
        { key: 'share', head: texts.share, width: 60, show: 'percent' },
        { key: 'overdue', head: texts.overdue, width: 70, show: 'tenth' },
      ],
      rows: [
        ...data.programmes.map((line, index) => programmeRow(line, index, isCompared)),
        programmeTotal(data.programmes, isCompared),
      ],
    },
  ];
}

const rowKey = (index: number): string => `programme${index + 1}`;
const SHARE: DocumentCell = { type: 'ratio', part: 'now', whole: 'now', wholeRow: 'total' };

const MOVEMENT_COLUMNS: readonly DocumentColumn[] = [
  { key: 'change', head: programmes.change, width: 74, show: 'whole' },
  { key: 'growth', head: programmes.growth, width: 60, show: 'percent' },
];

/** Change and growth are formulas where 31/12 is known. */
const movement = (isKnown: boolean): DocumentCell[] =>
  isKnown
    ? [
        { type: 'difference', from: 'now', minus: 'before' },
        { type: 'ratio', part: 'change', whole: 'before' },
      ]
    : [OPEN, OPEN];

function programmeRow(line: ProgrammeLine, index: number, isCompared: boolean): DocumentRow {
  const { name, code, yearStart, outstanding, overdue } = line;
  return {
    key: rowKey(index),
    role: 'data',
    cells: [
      number(index + 1),
      text(name || code),
      ...(isCompared ? [million(yearStart)] : []),
      million(outstanding),
      ...(isCompared ? movement(Number.isFinite(yearStart)) : []),
      SHARE,
      million(overdue),
    ],
  };
}

function programmeTotal(lines: readonly ProgrammeLine[], isCompared: boolean): DocumentRow {
  const rows = lines.map((_, index) => rowKey(index));
  const sum = (pick: (line: ProgrammeLine) => number): DocumentCell => sumOf(rows, lines.map(pick));
  return {
    key: 'total',
    role: 'total',
    cells: [
      null,
      text(TABLE_WORDS.total),
      ...(isCompared ? [sum(({ yearStart }) => yearStart)] : []),
      sum(({ outstanding }) => outstanding),
      ...(isCompared ? movement(lines.every(({ yearStart }) => Number.isFinite(yearStart))) : []),
      sum(({ outstanding }) => outstanding),
      sum(({ overdue }) => overdue),
    ],
  };
}
