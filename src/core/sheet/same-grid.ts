import { isSameFormulas } from './formulas';
import type { Grid } from './grid';

type Rows = readonly (readonly unknown[])[];

/** Whether two readings of a sheet hold the same, so that what was recognised in the first is true of the second. */
export function isSameGrid(a: Grid, b: Grid): boolean {
  const { values: valuesA, formats: formatsA, formulas: formulasA, head: headA, ...restA } = a;
  const { values: valuesB, formats: formatsB, formulas: formulasB, head: headB, ...restB } = b;
  return (
    isSameRows(valuesA, valuesB) &&
    isSameRows(formatsA, formatsB) &&
    isSameFormulas(formulasA, formulasB) &&
    (headA === headB || (headA !== undefined && headB !== undefined && isSameGrid(headA, headB))) &&
    // small: names, places, merged areas, fonts
    JSON.stringify(restA) === JSON.stringify(restB)
  );
}

function isSameRows(a: Rows, b: Rows): boolean {
  if (a.length !== b.length) return false;
  for (let row = 0; row < a.length; row++) {
    const cellsA = a[row] as readonly unknown[];
    const cellsB = b[row] as readonly unknown[];
    if (cellsA.length !== cellsB.length) return false;
    for (let col = 0; col < cellsA.length; col++) if (!Object.is(cellsA[col], cellsB[col])) return false;
  }
  return true;
}
