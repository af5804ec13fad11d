import { fold } from '../../cell/fold';
import { columnOf } from '../../sheet/table';
import { findingOfColumn } from '../cell-findings';
import { LOAN_KINDS } from '../list-kinds';
import { dataRows } from '../loan-rows';
import { rule } from '../rule';
import { textAt } from '../table-cell';

/** 1 = trung ương, 2 = địa phương, by code or in words. */
const CODES: ReadonlySet<string> = new Set(['1', '2', '01', '02', 'tw', 'dp']);
const WORDS = / (?:trung uong|tw|dia phuong|dp|nsdp|ngan sach) /;

const isFund = (text: string): boolean => {
  const words = fold(text);
  return CODES.has(words) || WORDS.test(` ${words} `);
};

/** A source of funds (nguồn vốn) that is neither central (1, TW) nor local (2, ĐP): each such text once. */
export const fundUnknown = rule(
  {
    id: 'fund.unknown',
    severity: 'warning',
    source: 'SHEETS 3, C5',
    scope: 'table',
    kinds: LOAN_KINDS,
    mend: 'figure',
  },
  function* ({ tables }) {
    for (const table of tables) {
      const column = columnOf(table, 'fundSource');
      if (!column) continue;
      const known = new Map<string, boolean>();
      const unknown = new Map<string, number[]>();
      let funds = 0;
      for (const row of dataRows(table)) {
        const text = textAt(column, row);
        if (text === '') continue;
        let is = known.get(text);
        if (is === undefined) known.set(text, (is = isFund(text)));
        if (is) funds++;
        else if (unknown.get(text)?.push(row) === undefined) unknown.set(text, [row]);
      }
      // a column of other words is no column of these two
      if (funds <= unknown.size * 2) continue;
      for (const rows of unknown.values())
        for (const { place, found, values, evidence } of findingOfColumn(table, column, rows))
          yield { place, found, values, evidence };
    }
  },
);
