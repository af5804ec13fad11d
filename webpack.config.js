const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { version } = require('./package.json');
const { CatalogPlugin, sharedFolder } = require('./webpack/catalog-plugin.cjs');
const { contentPolicy } = require('./webpack/content-policy.cjs');
const FunctionMetadataPlugin = require('./webpack/function-metadata-plugin.cjs');
const { LOCAL, baseAddress, manifestFor } = require('./webpack/manifest.cjs');
const { officeJsAddress, officeJsPatterns } = require('./webpack/office-js.cjs');

function page(filename, chunks, template, office) {
  return new HtmlPlugin({
    filename,
    chunks,
    template,
    chunksSortMode: 'manual',
    templateParameters: { officeJs: officeJsAddress(office), contentPolicy: contentPolicy(office) },
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
 * `--env base=https://…`: the address in the manifest. `--env catalog=\\server\share`: also a registry file that makes Excel trust that
 * shared folder. `--env offline`: office.js lies beside the pane. `--env out=DIR`: where to build, `dist` when not given.
 * `--env unchecked`: without the type check, for tests, which `npm run typecheck` goes before.
 */
module.exports = async (env = {}, argv = {}) => {
  const base = baseAddress(env.base ?? LOCAL);
  const office = { offline: Boolean(env.offline) };
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
        {
          test: /\.ts$/,
          include: path.resolve('src/core/sheet/headings'),
          enforce: 'pre',
          loader: require.resolve('./webpack/folded-headings-loader.cjs'),
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
      page('taskpane.html', ['taskpane', 'functions'], './src/taskpane/taskpane.html', office),
      page('functions.html', ['functions'], './src/taskpane/functions.html', office),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png', to: 'assets/[name][ext]' },
          { from: 'src/taskpane/old-office.js', to: 'assets/[name][ext]', info: { minimized: true } },
          { from: 'assets/samples/phong-giao-dich.xlsx', to: 'assets/samples/[name][ext]' },
          { from: 'manifest.xml', transform: (content) => manifestFor(content.toString(), base, version) },
          ...(office.offline ? officeJsPatterns() : []),
        ],
      }),
      ...(env.catalog ? [new CatalogPlugin({ folder: sharedFolder(env.catalog) })] : []),
    ],
    ...(process.env.WEBPACK_SERVE ? { devServer: await devServer() } : {}),
  };
};
