import { FIELDS } from '../../../src/core/sheet/field';
import type { Random } from '../../../src/sandbox/samples/random';
import type { ModelColumn } from '../model';
import type { Mutator } from './mutator';

interface Style {
  readonly group: string;
  readonly decimal: string;
  readonly brackets: boolean;
  readonly pad: string;
}

/** @example print(-1234.5, 1, { group: '.', decimal: ',', brackets: true, pad: '' }) // '(1.234,5)' */
function print(value: number, decimals: number, { group, decimal, brackets, pad }: Style): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  const digits = fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
  return pad + (value < 0 ? (brackets ? `(${digits})` : `-${digits}`) : digits);
}

const styleOf = (random: Random): Style => {
  const [group, decimal] = random.weighted([
    [['.', ','] as const, 6],
    [[',', '.'] as const, 3],
    [[' ', ','] as const, 1],
    [['', ','] as const, 1],
    [['', '.'] as const, 1],
  ]);
  return { group, decimal, brackets: random.chance(0.5), pad: random.chance(0.3) ? '   ' : '' };
};

const isPrinted = ({ field }: ModelColumn): boolean =>
  field !== null && ['count', 'money', 'percent'].includes(FIELDS[field].quantity);

/** Figures kept as text: one way of writing throughout, or each column (sometimes each cell) in its own. */
export const SEPARATE: Mutator = {
  name: 're-separated',
  apply(sheet, random) {
    const mixed = random.chance(0.4);
    const shared = styleOf(random);
    for (const table of sheet.tables) {
      table.columns.forEach((column, at) => {
        if (!isPrinted(column) || random.chance(0.15)) return;
        const style = mixed ? styleOf(random) : shared;
        for (const { cells } of table.rows) {
          const cell = cells[at];
          if (cell?.truth === null || cell === undefined || random.chance(0.05)) continue;
          const odd = mixed && random.chance(0.1) && column.decimals === 0;
          cell.value = print(
            cell.truth,
            column.decimals,
            odd ? { ...style, group: style.group === '.' ? ',' : '.' } : style,
          );
        }
      });
    }
  },
};
