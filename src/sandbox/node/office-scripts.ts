import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** Where the unmodified library lies. Its licence wants it loaded, not copied. */
export const OFFICE_JS = join(dirname(createRequire(__filename).resolve('@microsoft/office-js/package.json')), 'dist');

const compiled = new Map<string, Script>();

/** A part of the library, compiled once a process; null if there is no such file. */
export function officeScript(name: string): Script | null {
  const known = compiled.get(name);
  if (known) return known;
  const filename = join(OFFICE_JS, name);
  if (!existsSync(filename)) return null;
  const script = new Script(readFileSync(filename, 'utf8'), { filename });
  compiled.set(name, script);
  return script;
}
