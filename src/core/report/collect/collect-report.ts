import type { DueBasis } from '../../due/due-date';
import type { CommuneChange } from '../../record/commune-map';
import type { Edition } from '../../rubric/edition';
import type { Table } from '../../sheet/table';
import { atOnce } from '../../steps';
import type { Steps } from '../../steps';
import type { Figure } from '../figure';
import { Figures } from '../figures';
import type { Quarter } from '../quarter';
import type { ReportData } from '../report-data';
import { communeLines } from './communes';
import { communeNames } from './commune-names';
import { dueOf } from './due';
import { groupCounts } from './group-counts';
import { groupLines } from './group-lines';
import { handledFigures } from './handled';
import { targetFigures } from './indicators';
import type { Target } from './indicators';
import { COMPARED, comparedDays } from './moments';
import type { Compared } from './moments';
import { printedChanges } from './organisation-table';
import { programmeFigures, programmeLines } from './programmes';
import { reconciled, usableChanges } from './reconciled';
import { currentScene, earlierScene } from './scene';
import type { Scene } from './scene';
import { sceneFigures } from './scene-figures';
import { unitNameOf } from './unit-name';

export interface CollectInput {
  readonly tables: readonly Table[];
  /** 1900 serial of the day that the figures are to be of */
  readonly asOf: number;
  readonly quarter: Quarter;
  readonly edition: Edition;
  /** old and new names of communes, as the office has filled them in */
  readonly places?: readonly CommuneChange[];
  /** which of a loan's due dates counts; default: the one in force */
  readonly basis?: DueBasis;
  /** figures of the input sheet; one that an export holds wins over them, but for plans */
  readonly typed?: readonly Figure[];
  readonly targets?: readonly Target[];
  readonly texts?: ReportData['texts'];
}

/**
 * All that the workbook's sheets say of a quarter. Null where there is nothing to report: neither loans nor groups nor a table by
 * organisation speak of the day.
 */
export const collectReport = (input: CollectInput): ReportData | null => atOnce(collectSteps(input));

/** The same piece by piece. */
export function* collectSteps(input: CollectInput): Steps<ReportData | null> {
  const { tables, asOf, quarter, edition, places = [], basis = 'auto', typed = [], targets = [], texts = {} } = input;
  const now = yield* currentScene(tables, asOf, { edition, places });
  const counts = groupCounts(now.tables);
  const today = yield* sceneFigures(now, counts);
  if (!today.some(isDebt)) return null;
  const days = comparedDays(quarter, asOf);
  const scenes = yield* earlierScenes(tables, days, { edition, places });
  const earlier = COMPARED.flatMap((at) => {
    const scene = scenes.get(days[at]);
    return scene ? figuresAt(scene, at) : [];
  });
  const values = reconciled([...today, ...earlier]);
  const changes = usableChanges(
    now.tables.flatMap((table) => printedChanges(table, days)),
    values,
  );
  const names = communeNames(places, asOf);
  yield null;
  const due = dueOf(now, basis, names);
  yield null;
  const handled = handledFigures(now, days.yearStart, basis);
  const programmes = programmeLines(now, scenes.get(days.yearStart)?.scene ?? null);
  yield null;
  const communes = communeLines(now, counts, names);
  yield null;
  const read = [...values, ...changes, ...due.figures, ...handled, ...programmeFigures(programmes, now)];
  const unassigned = now.entrusted.unknown.outstanding;
  return {
    ...{ quarter, asOf, programmes, communes, texts },
    unit: unitNameOf(now.tables),
    compared: comparedWith(days, read),
    figures: new Figures(reconciled([...read, ...typed, ...targetFigures(targets)])),
    groups: groupLines(now, counts, names),
    due: due.lines,
    ...(unassigned > 0 ? { unassigned } : {}),
  };
}

const isDebt = ({ key }: Figure): boolean => key.item === 'outstanding' || key.item === 'groups';

interface EarlierDay {
  readonly scene: Scene;
  readonly figures: readonly Figure[];
}

/** Each day compared with once, though it may be compared with under two names. */
function* earlierScenes(
  tables: readonly Table[],
  days: Readonly<Record<Compared, number | null>>,
  options: Parameters<typeof earlierScene>[3],
): Steps<ReadonlyMap<number | null, EarlierDay>> {
  const scenes = new Map<number | null, EarlierDay>();
  for (const at of COMPARED) {
    const day = days[at];
    if (day === null || scenes.has(day)) continue;
    const scene = yield* earlierScene(at, day, tables, options);
    if (scene.tables.length > 0)
      scenes.set(day, { scene, figures: yield* sceneFigures(scene, groupCounts(scene.tables)) });
  }
  return scenes;
}

const figuresAt = ({ figures }: EarlierDay, at: Compared): Figure[] =>
  figures.map((figure) => (figure.key.at === at ? figure : { ...figure, key: { ...figure.key, at } }));

/** The days of which sheets give any figure, or a change since. */
function comparedWith(
  days: Readonly<Record<Compared, number | null>>,
  read: readonly Figure[],
): ReportData['compared'] {
  const known = new Set(read.map(({ key }) => key.at));
  const day = (at: Compared): number | null => (known.has(at) ? days[at] : null);
  return { yearStart: day('yearStart'), lastQuarter: day('lastQuarter'), lastYear: day('lastYear') };
}
