/**
 * `npm run build -- [--base https://…] [--catalog \\server\share] [--offline] [--out DIR]`: the add-in, ready to be put on a server.
 * `--base`: the address it will be served from. `--catalog`: the shared folder of the manifest, for a registry file that makes Excel trust it.
 * `--offline`: office.js lies beside the pane, nothing is loaded from Microsoft. `--out`: where to, `dist` when not given.
 */
const { spawnSync } = require('node:child_process');
const path = require('node:path');
const { parseArgs } = require('node:util');

const OPTIONS = {
  base: { type: 'string' },
  catalog: { type: 'string' },
  offline: { type: 'boolean' },
  out: { type: 'string' },
  unchecked: { type: 'boolean' },
};

/** What was asked for, as webpack's `--env`; null with one clear line for what is not known. */
function environment() {
  try {
    const { values } = parseArgs({ options: OPTIONS });
    return Object.entries(values).flatMap(([name, value]) => ['--env', value === true ? name : `${name}=${value}`]);
  } catch (error) {
    console.error(
      `${error.message}\nnpm run build -- [--base https://…] [--catalog \\\\server\\share] [--offline] [--out DIR]`,
    );
    return null;
  }
}

const env = environment();
const webpack = path.join(path.dirname(require.resolve('webpack/package.json')), 'bin/webpack.js');
const { status } = env
  ? spawnSync(process.execPath, [webpack, '--mode', 'production', ...env], { stdio: 'inherit' })
  : { status: 2 };
process.exitCode = status ?? 1;
