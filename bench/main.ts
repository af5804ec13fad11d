import { runChecks } from '../src/core/check/run-checks';
import { serialOf } from '../src/core/cell/serial';
import { dueList } from '../src/core/due/due-list';
import { groupsOf, scoreInputOf } from '../src/core/record/groups';
import { loansOf } from '../src/core/record/loans';
import { EDITION_3986 } from '../src/core/rubric/editions';
import { scoreGroup } from '../src/core/rubric/score-group';
import { recognise } from '../src/core/sheet/recognise';
import { loanGrid } from './loan-grid';
import { median, report } from './measure';

/**
 * Speed of the product's own work, beside JSON.parse of the very values it works on: what Excel's answer costs anyway.
 * `npm run bench -- 100000` sets the number of loans.
 */
const rows = Number(process.argv[2] ?? 100_000);
const asOf = serialOf(2026, 9, 30)!;
const grid = loanGrid(rows);
const json = JSON.stringify(grid.values);
const yardstick = { name: 'JSON.parse', ms: median(() => JSON.parse(json)) };
console.log(
  `${rows} loans × ${grid.cols.length} columns, ${(json.length / 1e6).toFixed(1)} MB; JSON.parse ${yardstick.ms.toFixed(1)} ms`,
);

const { tables } = recognise([grid]);
const loans = loansOf(tables);
const groups = groupsOf(tables, loans);
report(
  'values to typed columns (recognise)',
  median(() => recognise([grid])),
  yardstick,
);
report(
  'all rules (runChecks)',
  median(() => runChecks(tables, asOf)),
  yardstick,
);
report(
  'typed columns to loans',
  median(() => loansOf(tables)),
  yardstick,
);
report(
  `score ${groups.length} groups`,
  median(() => groups.map((group) => scoreGroup(scoreInputOf(group), EDITION_3986))),
  yardstick,
);
report(
  'due list',
  median(() => dueList(loans, asOf, { basis: 'auto' })),
  yardstick,
);
