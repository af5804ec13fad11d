import { ITEM_IDS, type ItemId } from '../items';
import type { Token } from './token';
import type { LineText, RowTableId } from './token-words';

/** What each line of a repeated row can show. */
export interface TableColumns {
  readonly words: readonly LineText[];
  readonly items: readonly ItemId[];
}

const DEBT = ['outstanding', 'overdue', 'overdueRatio', 'frozen', 'frozenRatio'] as const;

export const TABLE_COLUMNS: Readonly<Record<RowTableId, TableColumns>> = {
  organisations: { words: ['ordinal', 'name'], items: ITEM_IDS },
  communes: { words: ['ordinal', 'name'], items: ['groups', 'households', ...DEBT, 'savings'] },
  programmes: { words: ['ordinal', 'name', 'code'], items: ['households', 'outstanding', 'overdue', 'overdueRatio'] },
  weakGroups: {
    words: ['ordinal', 'name', 'code', 'commune', 'organisation', 'points', 'class', 'reasons'],
    items: ['households', ...DEBT, 'savings', 'arrears'],
  },
  due: { words: ['ordinal', 'name', 'commune', 'organisation'], items: ['dueLoans', 'dueAmount'] },
};

/** Whether the lines of a table can show what a token of its row asks for. */
export function isColumnOf(table: RowTableId, token: Token): boolean {
  const { words, items } = TABLE_COLUMNS[table];
  if (token.type === 'line') return words.includes(token.line);
  return token.type !== 'lineFigure' || items.includes(token.key.item);
}
