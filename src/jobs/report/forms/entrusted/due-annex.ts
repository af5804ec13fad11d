import type { DueLine, ReportData } from '../../../../core/report/report-data';
import type { Stage } from '../../../../core/due/stage';
import { annexes } from '../../../../i18n/report/tables';
import { ROMAN, TABLE_WORDS } from '../../../../i18n/report/words';
import type { Block, DocumentCell, DocumentColumn, DocumentRow } from '../../document';
import { byCommune, byOrganisation, entrusted, million, nameOfOrganisation, number, text } from '../annex';
import { note } from '../paragraphs';

const texts = annexes.due;
const STAGES = ['30', '60', '90'] as const;
/** What falls due on the day itself is in the first thirty days. */
const WITHIN: Readonly<Record<(typeof STAGES)[number], readonly Stage[]>> = {
  '30': ['due', '30'],
  '60': ['60'],
  '90': ['90'],
};
const LOANS = STAGES.map((stage) => `loans${stage}`);
const AMOUNTS = STAGES.map((stage) => `amount${stage}`);

/** PL3: what falls due in the next ninety days, by commune and organisation, by the stages of the reminders. */
export function dueAnnex(data: ReportData): Block[] {
  if (data.due.length === 0) return [];
  const soon = entrusted(data.due).filter((line) => STAGES.some((stage) => dueWithin(line, stage).count > 0));
  const head: Block = {
    type: 'annexHead',
    name: annexes.name('III'),
    subject: texts.subject(data.quarter),
    attachedTo: annexes.attached(data.quarter),
  };
  if (soon.length === 0) return [head, note('nothingDue', texts.none)];
  const communes = byCommune(soon);
  return [
    head,
    {
      type: 'table',
      key: 'dueNext',
      caption: texts.caption(data.asOf),
      unit: texts.unit,
      columns: [
        { key: 'ordinal', head: TABLE_WORDS.ordinal, width: 36, show: 'ordinal' },
        { key: 'name', head: texts.name, width: 190, show: 'name' },
        ...STAGES.flatMap((stage) => pair(`${stage}`, texts.stages[stage])),
        ...pair('All', texts.all),
      ],
      rows: [
        ...communes.flatMap(({ commune, lines }, index) => rows(commune || TABLE_WORDS.unknown, lines, index)),
        summed(
          'total',
          'total',
          [null, text(TABLE_WORDS.total)],
          communes.map((_, index) => `due${index + 1}`),
        ),
      ],
    },
  ];
}

const pair = (key: string, group: string): DocumentColumn[] => [
  { key: `loans${key}`, head: texts.loans, group, width: 52, show: 'whole' },
  { key: `amount${key}`, head: texts.amount, group, width: 72, show: 'whole' },
];

const dueWithin = ({ stages }: DueLine, stage: (typeof STAGES)[number]): { count: number; amount: number } =>
  WITHIN[stage].reduce(
    (sum, one) => ({ count: sum.count + (stages[one]?.count ?? 0), amount: sum.amount + (stages[one]?.amount ?? 0) }),
    { count: 0, amount: 0 },
  );

const ALL: readonly DocumentCell[] = [
  { type: 'sumColumns', columns: LOANS },
  { type: 'sumColumns', columns: AMOUNTS },
];

function rows(commune: string, lines: readonly DueLine[], index: number): DocumentRow[] {
  const key = `due${index + 1}`;
  const own = byOrganisation(lines).flatMap(({ organisation, lines: these }) =>
    these.map((line, nth) => ({ line, key: `${key}-${organisation ?? 'unknown'}${nth || ''}` })),
  );
  return [
    summed(
      key,
      'group',
      [text(ROMAN[index] ?? String(index + 1)), text(commune)],
      own.map((one) => one.key),
    ),
    ...own.map(({ line, key: rowKey }, nth): DocumentRow => {
      const amounts = STAGES.flatMap((stage) => {
        const { count, amount } = dueWithin(line, stage);
        return [number(count), million(amount)];
      });
      return {
        key: rowKey,
        role: 'part',
        cells: [number(nth + 1), text(nameOfOrganisation(line.organisation)), ...amounts, ...ALL],
      };
    }),
  ];
}

function summed(
  key: string,
  role: 'group' | 'total',
  heading: readonly DocumentCell[],
  of: readonly string[],
): DocumentRow {
  const sum: DocumentCell = { type: 'sumRows', rows: of };
  return { key, role, cells: [...heading, ...STAGES.flatMap(() => [sum, sum]), ...ALL] };
}
