import type { ReportData } from '../../../../core/report/report-data';
import { savingsResult } from '../../../../i18n/report/savings';
import { savingsTable as texts } from '../../../../i18n/report/tables';
import type { Block } from '../../document';
import { organisationTable } from '../organisation-table';
import { said } from '../paragraphs';

/** I.2.2: Biểu 2. Members with a balance and members who paid in during the month stand apart. */
export const savingsBlocks = (data: ReportData): Block[] => [
  ...said('savingsResult', savingsResult(data)),
  organisationTable(data, { key: 'savings', caption: texts.caption(data.asOf), unit: texts.unit }, [
    { key: 'groups', head: texts.groups, width: 42, show: 'whole', item: 'savingsGroups' },
    { key: 'members', head: texts.members, width: 46, show: 'whole', item: 'members' },
    { key: 'savers', head: texts.number, group: texts.savers, width: 46, show: 'whole', item: 'savers' },
    {
      key: 'saverRatio',
      head: texts.ratio,
      group: texts.savers,
      width: 42,
      show: 'percent',
      item: 'saverRatio',
      part: 'savers',
      whole: 'members',
    },
    { key: 'month', head: texts.number, group: texts.month, width: 46, show: 'whole', item: 'monthSavers' },
    {
      key: 'monthRatio',
      head: texts.ratio,
      group: texts.month,
      width: 42,
      show: 'percent',
      item: 'monthSaverRatio',
      part: 'month',
      whole: 'members',
    },
    { key: 'savings', head: texts.amount, group: texts.balance, width: 52, show: 'whole', item: 'savings' },
    {
      key: 'change',
      head: texts.change,
      group: texts.balance,
      width: 50,
      show: 'whole',
      item: 'savings',
      aspect: 'change',
      at: 'yearStart',
    },
  ]),
];
