import { periodIn } from '../../cell/date';
import { printLike } from '../../cell/print-number';
import type { ProseLine } from '../../sheet/prose';
import type { Interval } from '../../cell/figure';
import { findCulprits } from '../culprit';
import type { Culprit } from '../culprit';
import { fitsTruncated, holds, printedValue, solve } from '../equation';
import type { Equation, Printed } from '../equation';
import type { Raised } from '../finding';
import { exactly, middle, scale } from '../interval';
import type { Office } from '../rule';
import { decimalsOf } from '../table-cell';
import { factsOf } from './facts';
import type { Facts } from './facts';
import type { Mention } from './mention';
import { sentencesOf } from './mention';
import { PATTERNS } from './patterns';
import type { PatternId, Statement } from './statement';
import { toldIn } from './told';
import type { Told } from './told';

type Said = Equation<Printed, PatternId>;

/** What the sentences of one sheet say. */
export interface SheetProse {
  readonly sheet: string;
  readonly lines: readonly ProseLine[];
  readonly told: readonly (readonly Told[])[];
  readonly facts: Facts;
}

interface ProseArithmetics {
  readonly wrong: readonly Raised<'prose.figure'>[];
  readonly truncated: readonly Raised<'prose.truncated'>[];
}

const read = new WeakMap<Office, readonly SheetProse[]>();
const judged = new WeakMap<Office, ProseArithmetics>();

/** The sentences of every sheet, read once for the rules that share them. */
export function proseSheets(office: Office): readonly SheetProse[] {
  let sheets = read.get(office);
  if (!sheets) {
    const bySheet = new Map<string, ProseLine[]>();
    for (const line of office.prose) {
      const lines = bySheet.get(line.sheet);
      if (lines) lines.push(line);
      else bySheet.set(line.sheet, [line]);
    }
    sheets = [...bySheet].map(([sheet, lines]): SheetProse => {
      const told = lines.flatMap(sentencesOf).map(toldIn);
      const day = dayOf(lines) ?? office.asOf;
      // a table of another day (the sheet of 31/12) says nothing of these figures
      const tables = office.tables.filter(({ period }) => day === null || period === null || period.date === day);
      return { sheet, lines, told, facts: factsOf(told.flat(), tables) };
    });
    read.set(office, sheets);
  }
  return sheets;
}

/** The day that a page speaks of: the first that one of its lines names. */
function dayOf(lines: readonly ProseLine[]): number | null {
  for (const { text } of lines) {
    const day = periodIn(text);
    if (day !== null) return day;
  }
  return null;
}

/** What the figures of sentences say against each other. */
export function proseArithmetics(office: Office): ProseArithmetics {
  let found = judged.get(office);
  if (!found) {
    const verdicts = proseSheets(office).map((sheet) => findCulprits(saidIn(sheet), asPrinted));
    found = {
      wrong: verdicts.flatMap(({ culprits }) => culprits.flatMap(raise)),
      truncated: verdicts.flatMap(({ truncated }) => truncated.flatMap(raiseTruncated)),
    };
    judged.set(office, found);
  }
  return found;
}

function saidIn({ told, facts }: SheetProse): Said[] {
  return told.flatMap((sentence) =>
    PATTERNS.flatMap(({ id, statements }) =>
      [...statements(sentence, facts)].flatMap((statement) => chosen(id, statement)),
    ),
  );
}

/** The choice that holds; where none does, the only one there is. */
function chosen(rule: PatternId, { relation, choices }: Statement): Said[] {
  const equations = choices.map((cells): Said => ({ rule, relation, cells }));
  const holding =
    equations.find((equation) => holds(equation)) ?? equations.find((equation) => fitsTruncated(equation));
  return holding ? [holding] : equations.length === 1 ? equations : [];
}

/** Tables have been checked on their own: beside a sentence they are taken as they stand. */
const asPrinted = (cell: Printed): Interval | undefined =>
  isMention(cell) ? undefined : scale(printedValue(cell), 1 / cell.scale);

/** A figure printed like the mention, with its unit. @example inStyleOf(mentionOf('6,07%'), 6.1249) // '6,12%' */
const inStyleOf = ({ digits, printed }: Mention, value: number): string =>
  printLike(digits, value) + printed.slice(digits.length);

const isMention = (cell: Printed): cell is Mention => 'printed' in cell;

function raise({ cell, expected, broken, agreeing }: Culprit<Printed, PatternId>): Raised<'prose.figure'>[] {
  const [lead] = broken;
  if (!lead || !isMention(cell)) return [];
  const index = lead.cells.indexOf(cell);
  const implied = solve(lead, index);
  const says = Math.abs(expected?.value ?? (implied ? middle(implied) / cell.scale : NaN));
  if (!Number.isFinite(says)) return [];
  return [
    {
      place: cell.place,
      found: cell.printed,
      ...(expected?.certain ? { expected: inStyleOf(cell, says) } : {}),
      values: {
        ...saysOf(cell, lead),
        says: inStyleOf(cell, says),
        result: index === 0,
        forced: isForced(cell, expected?.value ?? NaN, agreeing),
      },
      evidence: [...new Set([...broken, ...agreeing].flatMap(({ cells }) => cells))]
        .filter((other) => other !== cell)
        .map(({ place }) => place),
    },
  ];
}

/** The sentence up to the figure, and the other figures as printed. */
function saysOf(
  cell: Mention,
  { rule, cells }: Said,
): { excerpt: string; printed: string; pattern: PatternId; others: string } {
  return {
    excerpt: excerptOf(cell),
    printed: cell.printed,
    pattern: rule,
    others: cells
      .filter((other) => other !== cell)
      .map((other) => (isMention(other) ? other.printed : String(other.figure.value)))
      .join('; '),
  };
}

const LONGEST = 90;

/** The words around a figure, cut at spaces. */
function excerptOf({ line: { text }, from, to }: Mention): string {
  const start = from <= LONGEST ? 0 : text.indexOf(' ', from - LONGEST) + 1;
  const end = text.length - to <= LONGEST / 3 ? text.length : text.lastIndexOf(' ', to + LONGEST / 3);
  return (start > 0 ? '… ' : '') + text.slice(start, Math.max(end, to)).trim() + (end < text.length ? ' …' : '');
}

/** A share with which all make exactly 100, and without which they do not. */
function isForced(cell: Mention, right: number, agreeing: readonly Said[]): boolean {
  const all = agreeing.find(({ rule }) => rule === 'hundred');
  // what rounding leaves over is small: two shares swapped are not forced
  if (!all || Math.abs(cell.figure.value - right) > (all.cells.length + 1) * cell.figure.half) return false;
  const sum = all.cells.reduce((total, { figure }) => total + figure.value, 0);
  const isHundred = (value: number): boolean => Math.abs(value - 100) < cell.figure.half;
  return isHundred(sum) && !isHundred(sum - cell.figure.value + right);
}

function raiseTruncated(equation: Said): Raised<'prose.truncated'>[] {
  const [cell] = equation.cells;
  if (!cell || !isMention(cell)) return [];
  const implied = solve(equation, 0, (other) => exactly(other.figure.value * other.scale));
  if (!implied) return [];
  const says = Math.abs(middle(implied)) / cell.scale;
  const { excerpt, printed } = saysOf(cell, equation);
  return [
    {
      place: cell.place,
      found: printed,
      values: {
        excerpt,
        printed,
        rounded: inStyleOf(cell, says),
        says,
        decimals: decimalsOf(cell.figure.half) + 2,
      },
      evidence: equation.cells.slice(1).map(({ place }) => place),
    },
  ];
}
