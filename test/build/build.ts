import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** `npm run build -- …`, but for the type check, which has its own command. */
export function build(...given: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['webpack/build.cjs', '--unchecked', ...given], {
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

/** A folder to build into, and its files as text. */
export function folder(name: string) {
  const path = resolve('out', name);
  return { path, read: (file: string): string => readFileSync(join(path, file), 'utf8') };
}
