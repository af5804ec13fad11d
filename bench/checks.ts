import { cellName } from '../src/core/cell/address';
import { FAULTS } from '../test/faults/kinds';
import { ratesOf } from '../test/faults/measure';
import { plantAll, type Outcome } from '../test/faults/run-faults';
import { valueAt, type Spot } from '../test/faults/book';

/**
 * How well mistakes are found that are planted into clean workbooks: `npm run bench -- checks [KIND]`. One line for each kind; KIND (the
 * beginning of one or more) lists where it was planted and what was told.
 */
const [wanted] = process.argv.slice(3);
const faults = FAULTS.filter(({ id }) => wanted === undefined || id.startsWith(wanted));
const start = performance.now();
const outcomes = [...plantAll(faults)];
const seconds = (performance.now() - start) / 1_000;
const { kinds, planted, recall, culprit } = ratesOf(outcomes);

const name = ({ sheet, row, col }: Spot): string => `${sheet}!${cellName(row, col)}`;
function list({ size, seed, planted: { book, at }, told, echoes }: Outcome): void {
  const [first] = at;
  const wrong = first ? `${name(first)} «${valueAt(book, first)}»` : '';
  const said = told.map(
    ({ rule, place, expected }) => `${rule} ${name(place)}${expected === undefined ? '' : ` → ${expected}`}`,
  );
  const beside = echoes.map(({ rule, place }) => `${rule} ${name(place)}`);
  console.log(
    `    ${size}/${seed}  ${wrong}: ${said.join(', ') || 'nothing'}${beside.length > 0 ? `; also ${beside.join(', ')}` : ''}`,
  );
}

console.log(`${'kind of mistake'.padEnd(52)} planted  found  right cell  right value  told elsewhere too`);
for (const kind of kinds) {
  const { fault, atCell, expected, echoed } = kind;
  const figures = [kind.planted, kind.found, atCell, expected, echoed].map((count, at) =>
    String(count).padStart([7, 6, 11, 12, 19][at] ?? 8),
  );
  console.log(`${fault.padEnd(52)} ${figures.join(' ')}`);
  if (wanted !== undefined) outcomes.filter((outcome) => outcome.fault === fault).forEach(list);
}
console.log(
  `${kinds.length} kinds, ${planted} mistakes in ${seconds.toFixed(1)} s: ${recall.toFixed(2)} % found (≥ 98), ${culprit.toFixed(2)} % of these at the right cell (≥ 95)`,
);
