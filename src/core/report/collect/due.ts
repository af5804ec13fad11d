import { debtsOf } from '../../due/due-list';
import type { DueBasis } from '../../due/due-date';
import { STAGES, stageOf } from '../../due/stage';
import type { Stage } from '../../due/stage';
import { communeKey } from '../../record/commune-key';
import { ENTRUSTED } from '../../record/organisation';
import type { FieldId } from '../../sheet/field';
import type { Figure, Holder } from '../figure';
import type { DueLine } from '../report-data';
import type { CommuneNames } from './commune-names';
import { columnAreas, countedFigure } from './counted-figure';
import { SLOTS } from './scene';
import type { Scene } from './scene';

const DUE_FIELDS: Readonly<Record<DueBasis, readonly FieldId[]>> = {
  auto: ['dueSession', 'dueExtended', 'dueContract'],
  session: ['dueSession'],
  extension: ['dueExtended', 'dueContract'],
  contract: ['dueContract'],
};

interface Sum {
  count: number;
  amount: number;
}

/** A debt that falls due: the index of its loan, its amount in đồng and how near it is. */
interface Due {
  readonly loan: number;
  readonly amount: number;
  readonly stage: Stage;
}

/** Debts in term by the time that is left: figures by stage, and a line for each organisation in each commune. */
export function dueOf(
  scene: Scene,
  basis: DueBasis,
  names: CommuneNames,
): { readonly figures: readonly Figure[]; readonly lines: readonly DueLine[] } {
  if (scene.loans.count === 0) return { figures: [], lines: [] };
  const debts = dueDebts(scene, basis);
  return { figures: dueFigures(scene, debts, basis), lines: dueLines(scene, debts, names) };
}

/** As `dueList` has them, in the order of the loans: nobody reads them one by one here. Debts without a date are the checks' to tell. */
function dueDebts({ loans, day }: Scene, basis: DueBasis): Due[] {
  const { dueDate, amount } = debtsOf(loans, basis);
  const debts: Due[] = [];
  for (let loan = 0; loan < loans.count; loan++) {
    const owed = amount[loan] ?? 0;
    const left = Math.floor(dueDate[loan] ?? NaN) - Math.floor(day);
    if (owed > 0 && Number.isFinite(left)) debts.push({ loan, amount: owed, stage: stageOf(left) });
  }
  return debts;
}

function dueFigures({ at, loans, slots }: Scene, debts: readonly Due[], basis: DueBasis): Figure[] {
  const byStage = new Map(STAGES.map((stage) => [stage, SLOTS.map((): Sum => ({ count: 0, amount: 0 }))] as const));
  for (const { loan, amount, stage } of debts) add(byStage.get(stage)?.[slots[loan] as number], amount);
  const hasOrganisations = slots.some((slot) => slot < ENTRUSTED.length);
  const sources = [
    ...columnAreas(loans.tables, ...DUE_FIELDS[basis]),
    ...columnAreas(loans.tables, 'inTerm', 'outstanding'),
  ];
  return [...byStage].flatMap(([part, sums]) => {
    const as = { at, part, sources };
    const pair = (of: Holder, { count, amount }: Sum): Figure[] => [
      countedFigure('dueLoans', of, count, as),
      countedFigure('dueAmount', of, amount, as),
    ];
    const office = { count: 0, amount: 0 };
    for (const { count, amount } of sums) {
      office.count += count;
      office.amount += amount;
    }
    const own = hasOrganisations ? ENTRUSTED.map((of, slot) => [of, sums[slot]] as const) : [];
    return [...own.flatMap(([of, sum]) => (sum ? pair(of, sum) : [])), ...pair('office', office)];
  });
}

function add(sum: Sum | undefined, amount: number): void {
  if (!sum) return;
  sum.count++;
  sum.amount += amount;
}

type Line = DueLine & { readonly stages: Partial<Record<Stage, Sum>> };

function dueLines({ loans, slots }: Scene, debts: readonly Due[], names: CommuneNames): DueLine[] {
  const lines = new Map<string, Line>();
  let [last, line] = ['', undefined as Line | undefined];
  for (const { loan, amount, stage } of debts) {
    const words = `${loans.table[loan]}|${loans.commune[loan]}|${slots[loan]}`;
    // loans of a group stand together
    if (words !== last) [last, line] = [words, lineOf(lines, loan, { loans, slots }, names)];
    add(line && (line.stages[stage] ??= { count: 0, amount: 0 }), amount);
  }
  const order = [...SLOTS] as readonly string[];
  return [...lines]
    .map(([key, line]) => ({ key: key.slice(0, key.indexOf('|')), line }))
    .sort(
      (a, b) =>
        (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) ||
        order.indexOf(a.line.organisation ?? 'unknown') - order.indexOf(b.line.organisation ?? 'unknown'),
    )
    .map(({ line }) => line);
}

function lineOf(
  lines: Map<string, Line>,
  loan: number,
  { loans, slots }: Pick<Scene, 'loans' | 'slots'>,
  names: CommuneNames,
): Line {
  const slot = SLOTS[slots[loan] as number] ?? 'unknown';
  const commune = names(loans.commune[loan] ?? '', loans.tables[loans.table[loan] ?? 0]);
  const key = `${communeKey(commune)}|${slot}`;
  const known = lines.get(key);
  if (known) return known;
  const line: Line = { commune, organisation: slot === 'unknown' ? null : slot, stages: {} };
  lines.set(key, line);
  return line;
}
