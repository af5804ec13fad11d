/** Builds one file of worksheet functions as the product's build does: node build.cjs INPUT OUTDIR. Prints the errors as JSON. */
const path = require('node:path');
const webpack = require('webpack');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const FunctionMetadataPlugin = require('../../../webpack/function-metadata-plugin.cjs');

const root = path.resolve(__dirname, '../../..');
const [input, outDir, without] = process.argv.slice(2);

const compiler = webpack({
  context: root,
  mode: 'development',
  devtool: false,
  entry: { functions: input },
  output: { path: outDir },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: 'ts-loader',
        options: { transpileOnly: true, configFile: path.join(root, 'tsconfig.json') },
      },
    ],
  },
  plugins: [
    ...(without ? [] : [new CustomFunctionsMetadataPlugin({ output: 'functions.json', input })]),
    new FunctionMetadataPlugin(),
  ],
});
compiler.run((failure, stats) => {
  const errors = failure
    ? [failure.message]
    : stats.toJson({ all: false, errors: true }).errors.map(({ message }) => message);
  compiler.close(() => process.stdout.write(JSON.stringify(errors)));
});
