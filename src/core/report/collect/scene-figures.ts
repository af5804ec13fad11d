import type { Steps } from '../../steps';
import type { Figure } from '../figure';
import { auditFigures } from './audits';
import { classFigures, trustFigures } from './classes';
import { debtFigures } from './debt';
import { disbursementFigures } from './disbursements';
import type { GroupCounts } from './group-counts';
import { indicatorFigures } from './indicators';
import { inspectionFigures } from './inspections';
import { loanSumFigures } from './loan-sums';
import { officeFigures } from './office-summaries';
import { printedValues, withClassed } from './organisation-table';
import { firstOfEach, isOfSameArea } from './reconciled';
import { savingsFigures } from './savings';
import type { Scene } from './scene';
import { weakGroupFigures } from './weak-groups';

/**
 * Every value that the sheets of one day give, the surest first: counted in the lists, then printed by tables that speak of the same
 * area, the organisation's own table before LEN_31; forecasts of classes last, where nobody prints the bank's.
 */
export function* sceneFigures(scene: Scene, counts: GroupCounts): Steps<Figure[]> {
  const { at, tables } = scene;
  const counted: Figure[] = [];
  for (const family of COUNTED) {
    counted.push(...family(scene, counts));
    yield null;
  }
  const classes = classFigures(scene, counts);
  counted.push(...classes.official);
  const printed = [
    trustFigures(tables, at),
    ...tables.filter(({ kind }) => kind === 'organisationTable').map((table) => withClassed(printedValues(table, at))),
    ...tables.filter(({ kind }) => kind === 'lenOrganisation').map((table) => printedValues(table, at)),
    auditFigures(tables, at),
    officeFigures(tables, at),
    disbursementFigures(tables, at, scene.day),
  ];
  return firstOfEach([
    ...counted,
    ...printed.filter((figures) => isOfSameArea(figures, counted)).flat(),
    ...inspectionFigures(tables, at),
    ...classes.forecast,
    ...indicatorFigures(scene, counts),
  ]);
}

const COUNTED: readonly ((scene: Scene, counts: GroupCounts) => Figure[])[] = [
  debtFigures,
  loanSumFigures,
  savingsFigures,
  weakGroupFigures,
];
