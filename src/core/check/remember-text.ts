import type { Column } from '../sheet/table';
import { textAt } from './table-cell';

/** What a text of a column amounts to, worked out once for each text. */
export function remembering(of: (text: string) => string, column: Column): (row: number) => string {
  const done = new Map<string, string>();
  return (row) => {
    const text = textAt(column, row);
    let key = done.get(text);
    if (key === undefined) done.set(text, (key = of(text)));
    return key;
  };
}
