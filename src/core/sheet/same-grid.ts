import { ROWS_A_PIECE, type Steps } from '../steps';
import { isSameFormulas } from './formulas';
import type { Grid } from './grid';

type Rows = readonly (readonly unknown[])[];

/** Whether two readings of a sheet hold the same, so that what was recognised in the first is true of the second. Step by step. */
export function* sameGridSteps(a: Grid, b: Grid): Steps<boolean> {
  const { values: valuesA, formats: formatsA, formulas: formulasA, head: headA, ...restA } = a;
  const { values: valuesB, formats: formatsB, formulas: formulasB, head: headB, ...restB } = b;
  return (
    (yield* isSameRows(valuesA, valuesB)) &&
    (yield* isSameRows(formatsA, formatsB)) &&
    isSameFormulas(formulasA, formulasB) &&
    (headA === headB || (headA !== undefined && headB !== undefined && (yield* sameGridSteps(headA, headB)))) &&
    // small: names, places, merged areas, fonts
    JSON.stringify(restA) === JSON.stringify(restB)
  );
}

function* isSameRows(a: Rows, b: Rows): Steps<boolean> {
  if (a.length !== b.length) return false;
  for (let row = 0; row < a.length; row++) {
    if (row % ROWS_A_PIECE === 0) yield { done: row, total: a.length };
    const cellsA = a[row] as readonly unknown[];
    const cellsB = b[row] as readonly unknown[];
    if (cellsA.length !== cellsB.length) return false;
    for (let col = 0; col < cellsA.length; col++) if (!Object.is(cellsA[col], cellsB[col])) return false;
  }
  return true;
}
