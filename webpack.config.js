const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const FunctionMetadataPlugin = require('./webpack/function-metadata-plugin.cjs');

const LOCAL = 'https://localhost:3000';
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** What the pages may load. Everything of ours comes from our own address; only office.js comes from Microsoft's. */
const CONTENT_POLICY = [
  "default-src 'self'",
  "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
  "style-src 'self' 'unsafe-inline'", // office.js sets inline styles
  // The add-in itself fetches nothing. 'self' is for the development server's reload socket; no data can be sent to anyone else,
  // which also stops office.js' own telemetry.
  "connect-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The address the add-in will be served from, without a slash at the end. It must be https: Office loads nothing else. */
function baseAddress(text) {
  const url = new URL(text);
  if (url.protocol !== 'https:' || url.search || url.hash)
    throw new Error(`--env base must be a plain https:// address, not ${text}`);
  return url.href.replace(/\/$/, '');
}

function page(filename, chunks, template) {
  return new HtmlPlugin({
    filename,
    chunks,
    template,
    chunksSortMode: 'manual',
    templateParameters: { officeJs: OFFICE_JS, contentPolicy: CONTENT_POLICY },
  });
}

/**
 * office-addin-dev-certs asks for a trusted certificate on first use, so it is only called when a server is really started. Where it cannot
 * install one (Linux), the server signs its own, which a browser accepts by hand and Excel does not.
 */
async function devServer() {
  const options = await require('office-addin-dev-certs')
    .getHttpsServerOptions()
    .catch((error) => void console.warn(`No trusted certificate (${error.message}): the server signs its own.`));
  return {
    server: { type: 'https', ...(options ? { options } : {}) },
    host: 'localhost',
    port: 3000,
    static: false,
    hot: false,
    headers: { 'Access-Control-Allow-Origin': '*' },
    client: { overlay: false },
  };
}

/**
 * `--env base=https://…`: the address in the manifest. `--env out=DIR`: where to build, `dist` when not given.
 * `--env unchecked`: without the type check, for tests, which `npm run typecheck` goes before.
 */
module.exports = async (env = {}, argv = {}) => {
  const base = baseAddress(env.base ?? LOCAL);
  const production = argv.mode !== 'development';
  return {
    mode: production ? 'production' : 'development',
    target: ['web', 'es2020'],
    devtool: 'source-map',
    entry: { taskpane: './src/taskpane/main.tsx', functions: './src/functions/functions.ts' },
    output: { path: path.resolve(env.out ?? 'dist'), filename: '[name].js', clean: true },
    resolve: { extensions: ['.ts', '.tsx', '.js', '.json'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'ts-loader',
          options: { onlyCompileBundledFiles: true, transpileOnly: Boolean(env.unchecked) },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      ],
    },
    // one file for each entry: Excel's script-only runtime of custom functions loads functions.js and nothing else
    optimization: { splitChunks: false, runtimeChunk: false },
    performance: { hints: false },
    plugins: [
      new MiniCssExtractPlugin({ filename: '[name].css' }),
      new CustomFunctionsMetadataPlugin({ input: './src/functions/functions.ts', output: 'functions.json' }),
      new FunctionMetadataPlugin(),
      page('taskpane.html', ['taskpane', 'functions'], './src/taskpane/taskpane.html'),
      page('functions.html', ['functions'], './src/taskpane/functions.html'),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png', to: 'assets/[name][ext]' },
          { from: 'src/taskpane/old-office.js', to: 'assets/[name][ext]', info: { minimized: true } },
          { from: 'manifest.xml', transform: (content) => content.toString().replaceAll(LOCAL, base) },
        ],
      }),
    ],
    ...(process.env.WEBPACK_SERVE ? { devServer: await devServer() } : {}),
  };
};
