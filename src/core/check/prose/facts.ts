import type { Organisation } from '../../record/organisation';
import { columnOf } from '../../sheet/table';
import type { Table } from '../../sheet/table';
import { cellSource } from '../equations/cell-source';
import type { Cell, Printed } from '../equation';
import { organisationAt } from '../organisation-at';
import type { Measure } from './measure';
import type { Told } from './told';

/** What a whole sheet says of each measure, and the table by organisation of the workbook, if it has one. */
export interface Facts {
  /** different figures of a measure; several = the sheet speaks of several wholes or days */
  of(measure: Measure): readonly Told[];
  /** the total number of groups: as told in the sheet, else as printed in the table */
  groups(): readonly Printed[];
  /** debt of one organisation and of all, as printed in the table */
  tableDebt(organisation: Organisation): { readonly part: Cell; readonly whole: Cell } | null;
}

export function factsOf(told: readonly Told[], tables: readonly Table[]): Facts {
  const [table, another] = tables.filter(({ kind }) => kind === 'organisationTable').sort(byPeriod);
  // two tables of one day: nobody knows which of them the words speak of
  const printed = table && (!another || (another.period?.date ?? 0) < (table.period?.date ?? 0)) ? table : null;
  const cells = cellSource();
  const of = (measure: Measure): readonly Told[] => distinct(told.filter((one) => one.measure === measure));
  const totalRow = printed?.rows.findIndex(({ role }) => role === 'total') ?? -1;
  return {
    of,
    groups: () => {
      const said = of('groups').map(({ mention }) => mention);
      const cell = printed && totalRow >= 0 ? cells.at(printed, 'groups', totalRow) : null;
      return said.length > 0 ? said : cell && !cell.blank ? [cell] : [];
    },
    tableDebt: (organisation) => {
      const column = printed && columnOf(printed, 'outstanding');
      if (!printed || !column || totalRow < 0) return null;
      const row = printed.rows.findIndex(
        ({ role }, at) => role === 'data' && organisationAt(printed, at) === organisation,
      );
      const [part, whole] = [row, totalRow].map((at) => (at < 0 ? null : cells.ofColumn(printed, column, at)));
      return part && whole ? { part, whole } : null;
    },
  };
}

const byPeriod = (a: Table, b: Table): number => (b.period?.date ?? 0) - (a.period?.date ?? 0);

/** A figure that a sheet repeats is one figure. */
function distinct(told: readonly Told[]): Told[] {
  return told.filter(
    ({ mention }, index) =>
      told.findIndex(
        (other) => other.mention.figure.value * other.mention.scale === mention.figure.value * mention.scale,
      ) === index,
  );
}
