import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

/**
 * Writes the try-out page's static files into `out`; other files there stay. `quick`: not made small, for tests. To be called in the
 * project's folder.
 * @throws Error with webpack's own words if the build fails
 * @returns the folder, absolute
 */
export async function buildSite(out: string, { quick = false } = {}): Promise<string> {
  const folder = resolve(out);
  const webpack = createRequire(join(process.cwd(), 'package.json')).resolve('webpack/bin/webpack.js');
  const args = [webpack, '--config', 'webpack.try.cjs', '--env', `out=${folder}`];
  await run(quick ? [...args, '--env', 'quick'] : args);
  return folder;
}

function run(args: readonly string[]): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const hear = (piece: Buffer): void => void (said += piece.toString());
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', fail);
    child.on('close', (code) => (code === 0 ? done() : fail(new Error(`webpack failed\n${said}`))));
  });
}
