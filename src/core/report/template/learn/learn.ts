import type { CellValue, Grid } from '../../../sheet/grid';
import { proseOf } from '../../../sheet/prose';
import { recognise } from '../../../sheet/recognise';
import type { ReportData } from '../../report-data';
import { hasTokens } from '../find-tokens';
import { fromSentences } from './from-sentences';
import { fromTables } from './from-tables';
import type { Proposal } from './proposal';

/** A filled report of an earlier quarter. */
export interface LearnedSheet {
  readonly grid: Grid;
  /** of the grid's cells: formulas where there are, else values */
  readonly formulas: readonly (readonly CellValue[])[];
}

/**
 * Which cells of a filled report hold which figures. Tables go before sentences: a cell has one proposal, a text one for each figure.
 * Nothing is proposed for calculated cells, nor for what no words tell.
 */
export function learn({ grid, formulas }: LearnedSheet, data: ReportData): Proposal[] {
  const { tables } = recognise([grid]);
  const foundAt = (row: number, col: number): string =>
    String(formulas[row - grid.row]?.[grid.cols.indexOf(col)] ?? '');
  const proposals = new Map<string, Proposal>();
  const summaries = tables.filter(({ kind }) => kind !== 'freeTable');
  for (const one of [
    ...fromTables(summaries, foundAt, data),
    ...fromSentences(proseOf([grid], tables), foundAt, data),
  ]) {
    const cell = `${one.row},${one.col}`;
    const key = one.within ? `${cell},${one.within.from}` : cell;
    const isTaken = proposals.has(key) || proposals.has(cell) || hasTokens(foundAt(one.row, one.col));
    if (!isTaken) proposals.set(key, one);
  }
  return [...proposals.values()].sort(
    (a, b) => a.row - b.row || a.col - b.col || (a.within?.from ?? 0) - (b.within?.from ?? 0),
  );
}

/** A cell of the template that is made of confirmed proposals. */
export interface LearnedCell {
  readonly row: number;
  readonly col: number;
  readonly before: string;
  readonly text: string;
}

/** What the cells hold once the figures have given way to tokens. A text that has changed since is left as it is. */
export function learnedCells(
  proposals: readonly Proposal[],
  foundAt: (row: number, col: number) => string,
): LearnedCell[] {
  const cells = new Map<string, Proposal[]>();
  for (const one of proposals) {
    const cell = `${one.row},${one.col}`;
    cells.set(cell, [...(cells.get(cell) ?? []), one]);
  }
  return [...cells.values()].flatMap((all): LearnedCell[] => {
    const [first] = all;
    if (!first) return [];
    const { row, col } = first;
    const before = foundAt(row, col);
    if (all.some(({ within, found }) => found !== (within ? before.slice(within.from, within.to) : before))) return [];
    const text = [...all]
      .sort((a, b) => (b.within?.from ?? 0) - (a.within?.from ?? 0))
      .reduce(
        (words, { within, token }) =>
          within ? words.slice(0, within.from) + `{{${token}}}` + words.slice(within.to) : `{{${token}}}`,
        before,
      );
    return [{ row, col, before, text }];
  });
}
