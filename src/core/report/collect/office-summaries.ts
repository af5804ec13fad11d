import { fold } from '../../cell/fold';
import { textReader } from '../../record/column-reader';
import type { FieldId } from '../../sheet/field';
import { dataRows } from '../../sheet/data-rows';
import { columnOf, Reading } from '../../sheet/table';
import type { Column, KindId, Table } from '../../sheet/table';
import { figureKey } from '../figure';
import type { Figure, Moment } from '../figure';
import type { ItemId } from '../items';
import { columnAreas, countedFigure } from './counted-figure';
import { printedFigure } from './printed-cell';

/** Summaries of all that the office lends, the more trusted first (SHEETS 1.9: BCDHTD before LEN_31), the office's own table last. */
const KINDS: readonly KindId[] = ['creditByCommune', 'creditByProgramme', 'lenCommune', 'lenProgramme', 'officeTable'];

/** Printed for the whole on its own: rows of it cannot be added up. */
const COUNTED_APART: readonly ItemId[] = ['households'];

const ITEMS = [
  ...(['outstanding', 'overdue', 'frozen', 'households', 'borrowings', 'lent', 'collected', 'writtenOff'] as const),
] satisfies readonly (ItemId & FieldId)[];

/** LEN_31 does not say since when its flows count, and counts customers who only save. */
const LEN_ITEMS: readonly ItemId[] = ['outstanding', 'overdue', 'frozen'];

/** Figures of the whole office, with what it lends itself, out of the bank's summaries and the Điện báo. */
export function officeFigures(tables: readonly Table[], at: Moment): Figure[] {
  const summaries = KINDS.flatMap((kind) => tables.filter((table) => table.kind === kind));
  return [
    ...summaries.flatMap((table) =>
      ITEMS.flatMap((item) => {
        const column = columnOf(table, item);
        const isTold = !table.kind.startsWith('len') || LEN_ITEMS.includes(item);
        return column && isTold ? (wholeOf(table, column, item, at) ?? []) : [];
      }),
    ),
    ...tables.filter(({ kind }) => kind === 'telegram').flatMap((table) => telegramFigures(table, at)),
  ];
}

/**
 * The bank's own sheets print what is right in their total row, unless they were exported uncalculated (all 0); in other tables the
 * total is the sum of the rows, whatever is printed below them.
 */
function wholeOf(table: Table, column: Column, item: ItemId, at: Moment): Figure | null {
  const total = table.rows.findIndex(({ role }) => role === 'total');
  const printed = total < 0 ? null : printedFigure(table, column, total, figureKey(item, 'office', 'value', at));
  if (COUNTED_APART.includes(item)) return printed && printed.value > 0 ? printed : null;
  if (printed && printed.value !== 0 && table.kind !== 'officeTable') return printed;
  const rows = dataRows(table).filter((row) => column.readings[row] !== Reading.blank);
  const cells = rows.map((row) => printedFigure(table, column, row, figureKey(item, 'office', 'value', at)));
  if (cells.length === 0 || cells.some((cell) => cell === null)) return null;
  const sum = cells.reduce((all, cell) => all + (cell?.value ?? NaN), 0);
  return countedFigure(item, 'office', sum, { at, sources: columnAreas([table], column.field) });
}

/** Lines of the Điện báo, folded. */
const LINES: Readonly<Record<string, ItemId>> = {
  'tong du no': 'outstanding',
  'du no': 'outstanding',
  'tong du no cho vay': 'outstanding',
  'tong du no tin dung': 'outstanding',
  'du no cho vay': 'outstanding',
  'no qua han': 'overdue',
  'du no qua han': 'overdue',
  'tong no qua han': 'overdue',
  'no khoanh': 'frozen',
  'du no khoanh': 'frozen',
  'tong nguon von': 'funds',
  'nguon von': 'funds',
  'doanh so cho vay': 'lent',
  'doanh so thu no': 'collected',
};

function telegramFigures(table: Table, at: Moment): Figure[] {
  const amount = columnOf(table, 'amount');
  const name = textReader(table, 'indicatorName');
  if (!amount) return [];
  return dataRows(table).flatMap((row): Figure[] => {
    const item = LINES[fold(name(row)).replace(/^(?:[ivx]{1,4}|\d{1,2}) /, '')];
    const figure = item && printedFigure(table, amount, row, figureKey(item, 'office', 'value', at));
    return figure ? [figure] : [];
  });
}
