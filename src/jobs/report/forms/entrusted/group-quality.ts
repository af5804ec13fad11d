import { figureKey } from '../../../../core/report/figure';
import type { ReportData } from '../../../../core/report/report-data';
import { ENTRUSTED } from '../../../../core/record/organisation';
import { CLASS_IDS } from '../../../../core/rubric/edition';
import {
  CLASS_ITEMS,
  UNVERIFIED,
  dueResult,
  fees,
  qualityOfGroups,
  training,
} from '../../../../i18n/report/group-quality';
import { CHARTS, annexes, classTable, watchTable } from '../../../../i18n/report/tables';
import { CLASS_NAMES } from '../../../../i18n/report/words';
import type { Block } from '../../document';
import { CLASS_COLOURS, COLOURS, drawn, organisationChart } from '../charts';
import { organisationTable, type OrganisationColumn } from '../organisation-table';
import { note, said } from '../paragraphs';

/** I.2.4: Biểu 4a, 4b, debts that fall due, training, fees. */
export const qualityBlocks = (data: ReportData): Block[] => [
  ...said('groupQuality', qualityOfGroups(data)),
  classes(data),
  ...(isForecast(data) ? [note('unverified', UNVERIFIED)] : []),
  ...organisationChart(
    data,
    { key: 'classChart', kind: 'ColumnStacked', title: CHARTS.classes },
    CLASS_IDS.map((id, index) => ({
      name: CLASS_NAMES[id],
      colour: CLASS_COLOURS[index] ?? COLOURS.now,
      of: (holder) => figureKey(CLASS_ITEMS[id].count, holder),
    })),
  ),
  watched(data),
  ...said('due', dueResult(data)),
  ...dueChart(data),
  ...said('training', training(data)),
  ...said('fees', fees(data)),
];

const isForecast = (data: ReportData): boolean =>
  CLASS_IDS.some((id) =>
    [...ENTRUSTED, 'total' as const].some((of) => data.figures.get(figureKey(CLASS_ITEMS[id].count, of))?.unverified),
  );

const classes = (data: ReportData): Block =>
  organisationTable(data, { key: 'classes', caption: classTable.caption(data.asOf), unit: classTable.unit }, [
    { key: 'groups', head: classTable.groups, width: 44, show: 'whole', item: 'classedGroups' },
    ...CLASS_IDS.flatMap((id): OrganisationColumn[] => [
      {
        key: id,
        head: classTable.number,
        group: CLASS_NAMES[id],
        width: 36,
        show: 'whole',
        item: CLASS_ITEMS[id].count,
      },
      {
        key: `${id}Ratio`,
        head: classTable.ratio,
        group: CLASS_NAMES[id],
        width: 42,
        show: 'percent',
        item: CLASS_ITEMS[id].ratio,
        part: id,
        whole: 'groups',
      },
    ]),
  ]);

const watched = (data: ReportData): Block =>
  organisationTable(data, { key: 'watched', caption: watchTable.caption, unit: watchTable.unit }, [
    { key: 'groups', head: watchTable.groups, width: 46, show: 'whole', item: 'groups' },
    {
      key: 'overdue',
      head: watchTable.number,
      group: watchTable.overdue,
      width: 44,
      show: 'whole',
      item: 'groupsWithOverdue',
    },
    {
      key: 'overdueRatio',
      head: watchTable.ratio,
      group: watchTable.overdue,
      width: 46,
      show: 'percent',
      item: 'groupsWithOverdueRatio',
      part: 'overdue',
      whole: 'groups',
    },
    {
      key: 'overTwo',
      head: watchTable.number,
      group: watchTable.overTwo,
      width: 44,
      show: 'whole',
      item: 'groupsOverTwo',
    },
    {
      key: 'overTwoRatio',
      head: watchTable.ratio,
      group: watchTable.overTwo,
      width: 46,
      show: 'percent',
      item: 'groupsOverTwoRatio',
      part: 'overTwo',
      whole: 'groups',
    },
    { key: 'small', head: watchTable.small, width: 48, show: 'whole', item: 'smallGroups' },
    { key: 'forecast', head: watchTable.forecast, width: 56, show: 'whole', item: 'lowForecast' },
  ]);

const STAGES = ['30', '60', '90'] as const;

const dueChart = (data: ReportData): Block[] =>
  drawn(data, {
    type: 'chart',
    key: 'dueChart',
    kind: 'ColumnClustered',
    title: CHARTS.due,
    series: [{ name: CHARTS.amount, colour: COLOURS.now }],
    points: STAGES.map((stage) => ({
      label: annexes.due.stages[stage],
      values: [figureKey('dueAmount', 'total', 'value', 'now', stage)],
    })),
  });
