import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { fold } from '../../src/core/cell/fold';
import { DECOYS, WORDINGS } from '../../src/core/sheet/headings';

/** The bundles hold the wordings of headings folded: they must say exactly what the sources say, once folded. */

const FOLDER = 'src/core/sheet/headings';
const files = readdirSync(FOLDER).filter((name) => !['index.ts', 'wording.ts'].includes(name));

type Module = Readonly<Record<string, unknown>>;

/** In a process of its own: the loader loads TypeScript in a way that jest cannot. */
const LOADER = `
const { readFileSync } = require('node:fs');
const load = require('./webpack/folded-headings-loader.cjs');
console.log(JSON.stringify(process.argv.slice(1).map((path) => load(readFileSync(path, 'utf8')))));`;

/** What the sources of wordings export once they have gone through the build. */
function built(): Module[] {
  const paths = files.map((name) => join(FOLDER, name));
  const sources = JSON.parse(
    execFileSync(process.execPath, ['-e', LOADER, ...paths], { encoding: 'utf8' }),
  ) as string[];
  return sources.map((source) => {
    const { outputText } = ts.transpileModule(source, { compilerOptions: { module: ts.ModuleKind.CommonJS } });
    const exports: Module = {};
    new Function('exports', 'require', outputText)(exports, () => ({}));
    return exports;
  });
}

const folded = (value: unknown): unknown => {
  if (typeof value === 'string') return fold(value);
  if (Array.isArray(value)) return value.map(folded);
  return Object.fromEntries(Object.entries(value as Module).map(([key, inner]) => [key, folded(inner)]));
};

test('every wording and every decoy comes out folded, under its field, in its order; nothing else is changed', () => {
  const { DECOYS: decoys, ...wordings } = Object.assign({}, ...built()) as Module;
  expect(decoys).toEqual(folded(DECOYS));
  expect(Object.assign({}, ...Object.values(wordings))).toEqual(folded(WORDINGS));
});

test('to fold twice is to fold once: the index makes the same of them', () => {
  const all = [...DECOYS, ...Object.values(WORDINGS).flatMap(({ sure, likely = [] }) => [...sure, ...likely])];
  expect(all.length).toBeGreaterThan(900);
  for (const text of all) expect(fold(fold(text))).toBe(fold(text));
});
