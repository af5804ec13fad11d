import type { FieldId } from '../../sheet/field';
import { columnOf } from '../../sheet/table';
import type { Table } from '../../sheet/table';
import { figureKey } from '../figure';
import type { Figure, Moment } from '../figure';
import type { ItemId } from '../items';
import { holderRows } from './organisation-table';
import { printedFigure } from './printed-cell';

const AUDITED = [
  ['inspectedGroups', 'auditedGroups'],
  ['inspectedDebt', 'auditedDebt'],
  ['classGood', 'auditedGood'],
  ['debtGood', 'auditedGoodDebt'],
  ['classFair', 'auditedFair'],
  ['debtFair', 'auditedFairDebt'],
  ['classAverage', 'auditedAverage'],
  ['debtAverage', 'auditedAverageDebt'],
  ['classPoor', 'auditedPoor'],
  ['debtPoor', 'auditedPoorDebt'],
  ['groups', 'groups'],
  ['outstanding', 'outstanding'],
] as const satisfies readonly (readonly [FieldId, ItemId])[];

/** 05/KTNB: groups inspected and their debt, all and by class; its number of groups and debt where no list gives them. */
export function auditFigures(tables: readonly Table[], at: Moment): Figure[] {
  const audits = tables.filter(({ kind }) => kind === 'groupAudit');
  return audits.flatMap((table) =>
    AUDITED.flatMap(([field, item]) => {
      const column = columnOf(table, field);
      if (!column) return [];
      return [...holderRows(table)].flatMap(
        ([of, row]) => printedFigure(table, column, row, figureKey(item, of, 'value', at)) ?? [],
      );
    }),
  );
}
