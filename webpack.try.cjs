const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const addin = require('./webpack.config.js');
const TryLibraryPlugin = require('./webpack/try-library-plugin.cjs');

const HOSTED = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const PACKAGE = path.dirname(require.resolve('@microsoft/office-js/package.json'));

/** What office.js loads of itself in Excel for Windows, in Vietnamese; its licence goes with it. */
const LIBRARY = ['office.js', 'excel-win32-16.01.js', 'vi-vn/office_strings.js'];

/** The page itself fetches its samples and nothing else; what a person opens never leaves the browser. */
const CONTENT_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The very pane of production, without source maps, under `pane/`. */
async function pane(env, argv, out) {
  const config = await addin({ ...env, out: path.join(out, 'pane'), unchecked: true }, argv);
  return {
    ...config,
    name: 'pane',
    devtool: false,
    plugins: [
      ...config.plugins,
      new TryLibraryPlugin({ hosted: HOSTED, own: ['../connect.js', '../office-js/office.js'] }),
    ],
  };
}

/** The page around it: the sandbox and its grid. */
function page(env, out) {
  return {
    name: 'try',
    mode: 'production',
    target: ['web', 'es2020'],
    devtool: false,
    entry: { try: './src/sandbox/try/page/main.tsx' },
    output: { path: out, filename: '[name].js' },
    resolve: { extensions: ['.ts', '.tsx', '.js', '.json'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'ts-loader',
          options: { onlyCompileBundledFiles: true, transpileOnly: true },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      ],
    },
    optimization: { splitChunks: false, runtimeChunk: false, minimize: !env.quick },
    performance: { hints: false },
    plugins: [
      new MiniCssExtractPlugin({ filename: '[name].css' }),
      new HtmlPlugin({
        filename: 'index.html',
        template: './src/sandbox/try/page/index.html',
        templateParameters: { contentPolicy: CONTENT_POLICY },
      }),
      new CopyPlugin({
        patterns: [
          ...LIBRARY.map((file) => ({
            from: path.join(PACKAGE, 'dist', file),
            to: `office-js/${file}`,
            info: { minimized: true },
          })),
          { from: path.join(PACKAGE, 'LICENSE.md'), to: 'office-js/LICENSE.md' },
          { from: 'src/sandbox/try/pane/connect.js', to: 'connect.js' },
          { from: 'assets/samples/*.xlsx', to: 'samples/[name][ext]' },
          { from: 'assets/icon-32.png', to: 'icon-32.png' },
        ],
      }),
    ],
  };
}

/** `--env out=DIR`: where the static files go, `dist-try` when not given. `--env quick`: not made small, for tests. Types have their own command. */
module.exports = async (env = {}, argv = {}) => {
  const out = path.resolve(env.out ?? 'dist-try');
  return [await pane(env, { ...argv, mode: 'production' }, out), page(env, out)];
};
