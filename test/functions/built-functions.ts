import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { ExcelError } from './excel';

interface Parameter {
  readonly name: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
  readonly dimensionality?: 'scalar' | 'matrix';
}

interface Entry {
  readonly id: string;
  readonly parameters: readonly Parameter[];
  readonly result: { readonly dimensionality?: 'scalar' | 'matrix' };
}

export type Platform = 'desktop' | 'web';

/** What a cell shows: a value, or an error with its message. */
export type Shown = string | number | boolean | { readonly error: string; readonly message: string };

/**
 * Builds the worksheet functions as the product does and calls them by their functions.json as Excel does: a blank cell is 0 on desktop
 * and null on the web, a single cell is a matrix where the metadata says matrix and a scalar where not, what is left out is null, and the
 * invocation comes last. The answer must be what Excel can show.
 */
export function buildFunctions(): {
  readonly entries: readonly Entry[];
  call(platform: Platform, id: string, ...given: readonly unknown[]): Shown[][];
} {
  const folder = mkdtempSync(path.join(tmpdir(), 'functions-'));
  try {
    const errors = execFileSync(
      process.execPath,
      [path.join(__dirname, 'metadata/build.cjs'), path.resolve(__dirname, '../../src/functions/functions.ts'), folder],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    );
    if (errors !== '[]') throw new Error(errors);
    const works = new Map<string, (...values: unknown[]) => unknown>();
    const CustomFunctions = {
      associate: (id: string, work: (...values: unknown[]) => unknown) => works.set(id, work),
      Error: ExcelError,
      ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
    };
    runInContext(readFileSync(path.join(folder, 'functions.js'), 'utf8'), createContext({ CustomFunctions }));
    const { functions: entries } = JSON.parse(readFileSync(path.join(folder, 'functions.json'), 'utf8')) as {
      functions: Entry[];
    };
    return {
      entries,
      call(platform, id, ...given) {
        const entry = entries.find((one) => one.id === id);
        const work = works.get(id);
        if (!entry || !work) throw new Error(`${id} is not there`);
        try {
          return shown(work(...argumentsOf(entry, given, platform), { functionName: `TKVV.${id}` }));
        } catch (error) {
          if (error instanceof ExcelError) return [[errorOf(error)]];
          throw error;
        }
      },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function argumentsOf({ id, parameters }: Entry, given: readonly unknown[], platform: Platform): unknown[] {
  if (given.length > parameters.length) throw new Error(`${id} takes ${parameters.length} arguments`);
  const blank = platform === 'desktop' ? 0 : null;
  const one = (cell: unknown): unknown => (cell === null ? blank : cell);
  return parameters.map(({ name, optional, dimensionality, repeating }, at) => {
    if (repeating) throw new Error('a repeating parameter would come as an array of arguments');
    const argument = given[at];
    if (argument === undefined) {
      if (!optional) throw new Error(`${id} cannot be entered without ${name}`);
      return null;
    }
    const cells = Array.isArray(argument) ? (argument as unknown[][]).map((row) => row.map(one)) : [[one(argument)]];
    return dimensionality === 'matrix' ? cells : cells[0]?.[0];
  });
}

/** @throws Error for what Excel would not show as it is: null (0), NaN, Infinity, rows of different length, no cell at all */
function shown(result: unknown): Shown[][] {
  if (!Array.isArray(result) || result.length === 0) throw new Error(`no matrix: ${JSON.stringify(result)}`);
  const width = (result[0] as unknown[]).length;
  return result.map((row: unknown) => {
    if (!Array.isArray(row) || row.length !== width || width === 0) throw new Error('rows of different length');
    return row.map((cell: unknown): Shown => {
      if (cell instanceof ExcelError) return errorOf(cell);
      if (typeof cell === 'string' || typeof cell === 'boolean' || Number.isFinite(cell)) return cell as Shown;
      throw new Error(`not for a cell: ${String(cell)}`);
    });
  });
}

const errorOf = ({ code, message }: ExcelError): Shown => ({ error: code, message });
