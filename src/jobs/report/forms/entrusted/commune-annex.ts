import type { CommuneLine, ReportData } from '../../../../core/report/report-data';
import { annexes } from '../../../../i18n/report/tables';
import { ROMAN, TABLE_WORDS } from '../../../../i18n/report/words';
import type { Block, DocumentCell, DocumentRow } from '../../document';
import { byCommune, byOrganisation, entrusted, million, nameOfOrganisation, number, sumOf, text } from '../annex';

const texts = annexes.communes;

/** PL1: communes, and in each the organisations; communes and the total are live sums. */
export function communeAnnex(data: ReportData): Block[] {
  const lines = entrusted(data.communes);
  if (lines.length === 0) return [];
  const communes = byCommune(lines);
  return [
    {
      type: 'annexHead',
      name: annexes.name('I'),
      subject: texts.subject,
      attachedTo: annexes.attached(data.quarter),
    },
    {
      type: 'table',
      key: 'communes',
      caption: texts.caption(data.asOf),
      unit: texts.unit,
      columns: [
        { key: 'ordinal', head: TABLE_WORDS.ordinal, width: 36, show: 'ordinal' },
        { key: 'name', head: texts.name, width: 170, show: 'name' },
        { key: 'groups', head: texts.groups, width: 50, show: 'whole' },
        { key: 'households', head: texts.households, width: 56, show: 'whole' },
        { key: 'outstanding', head: texts.outstanding, width: 80, show: 'whole' },
        { key: 'overdue', head: texts.overdue, width: 66, show: 'tenth' },
        { key: 'overdueRatio', head: texts.overdueRatio, width: 60, show: 'percent' },
        { key: 'frozen', head: texts.frozen, width: 66, show: 'tenth' },
        { key: 'savings', head: texts.savings, width: 76, show: 'whole' },
        { key: 'share', head: texts.share, width: 66, show: 'percent' },
      ],
      rows: [
        ...communes.flatMap(({ commune, lines }, index) => communeRows(commune || TABLE_WORDS.unknown, lines, index)),
        summed(
          { key: 'total', role: 'total' },
          [null, text(TABLE_WORDS.total)],
          communes.map((_, index) => `commune${index + 1}`),
          lines,
        ),
      ],
    },
  ];
}

function communeRows(commune: string, lines: readonly CommuneLine[], index: number): DocumentRow[] {
  const key = `commune${index + 1}`;
  const own = byOrganisation(lines).flatMap(({ organisation, lines: these }) =>
    these.map((line, nth) => ({ line, key: `${key}-${organisation ?? 'unknown'}${nth || ''}` })),
  );
  const heading = [text(ROMAN[index] ?? String(index + 1)), text(commune)];
  return [
    summed(
      { key, role: 'group' },
      heading,
      own.map((one) => one.key),
      lines,
    ),
    ...own.map(({ line, key: rowKey }, nth): DocumentRow => {
      const { organisation, groups, households, outstanding, overdue, frozen, savings } = line;
      return {
        key: rowKey,
        role: 'part',
        cells: [
          number(nth + 1),
          text(nameOfOrganisation(organisation)),
          number(groups),
          number(households),
          million(outstanding),
          million(overdue),
          OVERDUE_RATIO,
          million(frozen),
          million(savings),
          SHARE,
        ],
      };
    }),
  ];
}

const OVERDUE_RATIO: DocumentCell = { type: 'ratio', part: 'overdue', whole: 'outstanding' };
const SHARE: DocumentCell = { type: 'ratio', part: 'outstanding', whole: 'outstanding', wholeRow: 'total' };

/** @param of the lines that its rows come down to */
function summed(
  row: Pick<DocumentRow, 'key' | 'role'>,
  heading: readonly DocumentCell[],
  rows: readonly string[],
  of: readonly CommuneLine[],
): DocumentRow {
  const sum = (pick: (line: CommuneLine) => number): DocumentCell => sumOf(rows, of.map(pick));
  return {
    ...row,
    cells: [
      ...heading,
      sum(({ groups }) => groups),
      sum(({ households }) => households),
      sum(({ outstanding }) => outstanding),
      sum(({ overdue }) => overdue),
      OVERDUE_RATIO,
      sum(({ frozen }) => frozen),
      sum(({ savings }) => savings),
      SHARE,
    ],
  };
}
