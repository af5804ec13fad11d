import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Builds the add-in for production into `out` as `npm run build` does, but for the type check, which has its own command. */
export function buildPane(out: string): string {
  const folder = resolve(out);
  const args = [
    'node_modules/webpack/bin/webpack.js',
    '--mode',
    'production',
    '--env',
    `out=${folder}`,
    '--env',
    'unchecked',
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`webpack failed\n${stdout}\n${stderr}`);
  return folder;
}
