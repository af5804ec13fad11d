import { EDITION_3986 } from '../src/core/rubric/editions';
import { serialOf } from '../src/core/cell/serial';
import { dueSchedule } from '../src/functions/due-schedule/due-schedule';
import { groupScore } from '../src/functions/group-score/group-score';
import { openEngine } from './engine';
import { loanGrid } from './loan-grid';
import { measure, report } from './measure';
import { scoreFormula } from './score-formula';
import { functionSpeed, groupRange } from './speed-of-functions';

/**
 * The worksheet functions, and beside them the same work done with formulas: `npm run bench -- functions [FOLDER]`, where FOLDER is one
 * in which HyperFormula has been installed.
 */
functionSpeed();
const [folder] = process.argv.slice(3);
if (folder === undefined) {
  console.log(
    '\nname the folder of an installed HyperFormula to compare with formulas (it is GPL-3.0 and not part of this project)',
  );
} else {
  const open = openEngine(folder);
  besideScores(open);
  besideSchedule(open);
}

function besideScores(open: ReturnType<typeof openEngine>): void {
  const range = groupRange(5_000);
  const cells = range.map((row, at) => (at === 0 ? row : [...row, scoreFormula(EDITION_3986, at + 1)]));
  const engine = open(cells);
  const ours = groupScore(range, undefined, undefined);
  const apart = ours.filter(([score], at) => engine.getCellValue({ sheet: 0, row: at + 1, col: 7 }) !== score).length;
  console.log(`\n5000 groups scored, one formula of IFs a group; scores that differ: ${apart}`);
  report(
    measure(
      [
        { name: 'GROUPSCORE', run: () => groupScore(range, undefined, undefined) },
        { name: 'HyperFormula, calculated again', run: () => engine.rebuildAndRecalculate() },
      ],
      5,
      'leave',
    ),
  );
  engine.destroy();
}

function besideSchedule(open: ReturnType<typeof openEngine>): void {
  const day = serialOf(2026, 9, 30) ?? 0;
  const [, , headings, ...loans] = loanGrid(100_000).values;
  const columns = ['Số khế ước', 'Ngày ĐH theo hợp đồng', 'Dư nợ trong hạn'].map(
    (name) => headings?.indexOf(name) ?? -1,
  );
  const range = [headings ?? [], ...loans].map((row) => columns.map((at) => row[at] ?? ''));
  const engine = open(range.map((row, at) => (at === 0 ? row : [...row, ...dueFormulas(at + 1, day)])));
  console.log(
    '\n100000 loans: days left, stage and three reminders in five formulas a loan, neither sorted nor without settled ones',
  );
  report(
    measure(
      [
        { name: 'DUESCHEDULE (sorted)', run: () => dueSchedule(range, day, undefined) },
        { name: 'HyperFormula, calculated again', run: () => engine.rebuildAndRecalculate() },
      ],
      3,
      'leave',
    ),
  );
  engine.destroy();
}

function dueFormulas(row: number, day: number): string[] {
  return [
    `=B${row}-${day}`,
    `=IF(D${row}<0,"quá hạn",IF(D${row}=0,"đến hạn",IF(D${row}<=30,"30",IF(D${row}<=60,"60",IF(D${row}<=90,"90","sau")))))`,
    `=B${row}-90`,
    `=B${row}-60`,
    `=B${row}-30`,
  ];
}
