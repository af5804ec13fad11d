import { figureKey } from '../../../../core/report/figure';
import type { ReportData } from '../../../../core/report/report-data';
import { ENTRUSTED } from '../../../../core/record/organisation';
import { lendingResult, officeResult, qualityResult, writeOffs } from '../../../../i18n/report/lending';
import { CHARTS, changeTable, debtTable, flowTable, NOT_COMPARED } from '../../../../i18n/report/tables';
import { dayText } from '../../../../i18n/report/words';
import type { Block, TableBlock } from '../../document';
import { COLOURS, organisationChart } from '../charts';
import { organisationTable, type OrganisationColumn } from '../organisation-table';
import { note, said } from '../paragraphs';

/** I.2.1: Biểu 1a, 1b, 1c and the sentences around them. */
export const lendingBlocks = (data: ReportData): Block[] => [
  ...said('officeResult', officeResult(data)),
  ...said('lendingResult', lendingResult(data)),
  debt(data),
  ...said('qualityResult', qualityResult(data)),
  ...changes(data),
  ...organisationChart(data, { key: 'debtChart', kind: 'ColumnClustered', title: CHARTS.debt }, [
    { name: CHARTS.outstanding, colour: COLOURS.now, of: (holder) => figureKey('outstanding', holder) },
  ]),
  ...ratioChart(data),
  ...flows(data),
  ...said('writeOffs', writeOffs(data)),
];

const debt = (data: ReportData): TableBlock =>
  organisationTable(data, { key: 'debt', caption: debtTable.caption(data.asOf), unit: debtTable.unit }, [
    { key: 'groups', head: debtTable.groups, width: 38, show: 'whole', item: 'groups' },
    { key: 'households', head: debtTable.households, width: 46, show: 'whole', item: 'households' },
    {
      key: 'outstanding',
      head: debtTable.outstanding,
      group: debtTable.debt,
      width: 62,
      show: 'whole',
      item: 'outstanding',
    },
    {
      key: 'overdue',
      head: debtTable.overdue,
      group: debtTable.debt,
      width: 48,
      show: 'tenth',
      item: 'overdue',
    },
    {
      key: 'overdueRatio',
      head: debtTable.overdueRatio,
      group: debtTable.debt,
      width: 38,
      show: 'percent',
      item: 'overdueRatio',
      part: 'overdue',
      whole: 'outstanding',
    },
    { key: 'frozen', head: debtTable.frozen, group: debtTable.debt, width: 44, show: 'tenth', item: 'frozen' },
    {
      key: 'frozenRatio',
      head: debtTable.frozenRatio,
      group: debtTable.debt,
      width: 38,
      show: 'percent',
      item: 'frozenRatio',
      part: 'frozen',
      whole: 'outstanding',
    },
    {
      key: 'share',
      head: debtTable.share,
      width: 42,
      show: 'percent',
      item: 'outstanding',
      shareOf: 'outstanding',
    },
  ]);

const isCompared = (data: ReportData, at: 'yearStart' | 'lastQuarter'): boolean =>
  (['outstanding', 'overdue', 'groups', 'households'] as const).some((item) =>
    [...ENTRUSTED, 'total' as const].some((of) => data.figures.value(item, of, 'change', at) !== null),
  );

function changes(data: ReportData): Block[] {
  if (!isCompared(data, 'yearStart')) return [note('notCompared', NOT_COMPARED)];
  const day = data.compared.yearStart;
  const { debt: lent, late, held } = changeTable;
  const since = { aspect: 'change', at: 'yearStart' } as const;
  const growth = { aspect: 'growth', at: 'yearStart' } as const;
  const caption = changeTable.caption(day === null ? 'đầu năm' : dayText(day));
  return [
    organisationTable(data, { key: 'change', caption, unit: changeTable.unit }, [
      { key: 'groups', head: changeTable.groups, width: 40, show: 'whole', item: 'groups', ...since },
      { key: 'households', head: changeTable.households, width: 48, show: 'whole', item: 'households', ...since },
      {
        key: 'outstanding',
        head: changeTable.amount,
        group: lent,
        width: 60,
        show: 'whole',
        item: 'outstanding',
        ...since,
      },
      {
        key: 'growth',
        head: changeTable.growth,
        group: lent,
        width: 44,
        show: 'percent',
        item: 'outstanding',
        ...growth,
      },
      { key: 'overdue', head: changeTable.amount, group: late, width: 52, show: 'tenth', item: 'overdue', ...since },
      {
        key: 'overdueGrowth',
        head: changeTable.growth,
        group: late,
        width: 48,
        show: 'percent',
        item: 'overdue',
        ...growth,
      },
      {
        key: 'overdueRatio',
        head: changeTable.points,
        group: late,
        width: 46,
        show: 'percent',
        item: 'overdueRatio',
        ...since,
      },
      ...frozenChange(data, held, since),
    ]),
  ];
}

/** Frozen debt of the year's start is in few sheets: a column of dots would only make the others narrow. */
const frozenChange = (
  data: ReportData,
  head: string,
  since: { readonly aspect: 'change'; readonly at: 'yearStart' },
): OrganisationColumn[] =>
  data.figures.value('frozen', 'total', 'change', 'yearStart') === null
    ? []
    : [{ key: 'frozen', head, width: 46, show: 'tenth', item: 'frozen', ...since }];

const ratioChart = (data: ReportData): Block[] => {
  const day = data.compared.yearStart;
  return day === null
    ? []
    : organisationChart(data, { key: 'overdueChart', kind: 'ColumnClustered', title: CHARTS.overdue }, [
        {
          name: dayText(day),
          colour: COLOURS.before,
          of: (holder) => figureKey('overdueRatio', holder, 'value', 'yearStart'),
        },
        { name: dayText(data.asOf), colour: COLOURS.now, of: (holder) => figureKey('overdueRatio', holder) },
      ]);
};

/** What went out and came back, and what changed since the quarter before: as far as either is known. */
function flows(data: ReportData): Block[] {
  const of = (item: 'lent' | 'collected', head: string): OrganisationColumn[] =>
    ENTRUSTED.some((holder) => data.figures.value(item, holder) !== null)
      ? [{ key: item, head, group: flowTable.year, width: 62, show: 'whole', item }]
      : [];
  const since = { aspect: 'change', at: 'lastQuarter' } as const;
  const group = flowTable.quarter;
  const quarter: OrganisationColumn[] = isCompared(data, 'lastQuarter')
    ? [
        { key: 'groups', head: flowTable.groups, group, width: 38, show: 'whole', item: 'groups', ...since },
        {
          key: 'households',
          head: flowTable.households,
          group,
          width: 44,
          show: 'whole',
          item: 'households',
          ...since,
        },
        {
          key: 'outstanding',
          head: flowTable.outstanding,
          group,
          width: 56,
          show: 'whole',
          item: 'outstanding',
          ...since,
        },
        { key: 'overdue', head: flowTable.overdue, group, width: 48, show: 'tenth', item: 'overdue', ...since },
        {
          key: 'overdueRatio',
          head: flowTable.points,
          group,
          width: 50,
          show: 'percent',
          item: 'overdueRatio',
          ...since,
        },
      ]
    : [];
  const year = [...of('lent', flowTable.lent), ...of('collected', flowTable.collected)];
  if (year.length + quarter.length === 0) return [];
  return [
    organisationTable(
      data,
      { key: 'flows', caption: flowTable.caption(year.length > 0, quarter.length > 0), unit: flowTable.unit },
      [...year, ...quarter],
    ),
  ];
}
