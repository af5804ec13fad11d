import { corpus } from '../test/corpus/corpus';
import { measure, nothingMeasured, ratesOf, type Miss } from '../test/corpus/measure';

/**
 * How well sheets are read, over the labelled corpus: `npm run bench -- reading [VARIANTS] [WHAT]`. VARIANTS of each base layout (45);
 * WHAT lists the misses of one sort: head, kind, period, column, sure, figure, text.
 */
const [variants = '45', what] = process.argv.slice(3);
const measured = nothingMeasured();
const start = performance.now();
for (const sheet of corpus(Number(variants))) measure(sheet, measured);
const seconds = (performance.now() - start) / 1_000;
const rates = ratesOf(measured);
const line = (name: string, rate: number, of: number, goal = ''): void =>
  console.log(`${name.padEnd(44)} ${rate.toFixed(3).padStart(8)} %   of ${String(of).padStart(7)}   ${goal}`);

console.log(`${measured.sheets} sheets, ${measured.tables} tables, made and read in ${seconds.toFixed(1)} s`);
line('heading rows right', rates.heads, measured.tables, '≥ 99.5');
line('columns right', rates.columns, measured.columns, '≥ 98');
line('columns wrong with confidence', rates.wrongSure, measured.columns, '≤ 0.2');
line('figures right', rates.right, measured.figures);
line('figures asked', rates.asked, measured.figures);
line('figures in columns not read', rates.unread, measured.figures);
line('figures silently wrong', rates.wrong, measured.figures, '0');
line('codes and words right', rates.texts, measured.texts);
line('kinds right', rates.kinds, measured.tables);
line('days right', rates.periods, measured.tables);

if (what !== undefined) {
  const counts = new Map<string, { count: number; miss: Miss }>();
  for (const miss of measured.misses.filter((miss) => miss.what === what)) {
    const key = `${miss.layout}: ${what === 'figure' ? miss.detail.split(' ')[0] : miss.detail}`;
    counts.set(key, { count: (counts.get(key)?.count ?? 0) + 1, miss });
  }
  for (const [key, { count, miss }] of [...counts].sort(([, a], [, b]) => b.count - a.count).slice(0, 60))
    console.log(
      `${String(count).padStart(6)}  ${key}   e.g. ${miss.seed} [${miss.mutations.join(', ')}] ${miss.detail}`,
    );
}
