import tseslint from 'typescript-eslint';
import officeAddins from 'eslint-plugin-office-addins';

/** The layers of the design: what a folder may not import. Arrows run one way. */
const layer = (files, forbidden, globals = []) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [{ group: forbidden, message: 'Layer rule: functions, commands, taskpane → jobs → (excel, core).' }],
      },
    ],
    'no-restricted-globals': ['error', ...globals],
  },
});
const up = (...names) => names.flatMap((name) => [`**/${name}`, `**/${name}/**`]);
const office = ['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime', 'CustomFunctions'];

export default tseslint.config(
  { ignores: ['dist/', 'dist-try/', 'out/', 'coverage/', 'node_modules/'] },
  ...tseslint.configs.recommended,
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/no-office-initialize': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/load-object-before-read': 'off', // sees only one function at a time; the sandbox throws PropertyNotLoaded for real
      'no-console': 'error',
    },
  },
  {
    files: ['src/sandbox/**', 'bench/**', 'test/**'],
    rules: { 'no-console': 'off', 'office-addins/no-context-sync-in-loop': 'off' },
  },
  {
    files: ['**/*.cjs', 'webpack.config.js', 'jest.config.js'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  layer(['src/core/**'], up('excel', 'jobs', 'functions', 'commands', 'taskpane', 'i18n', 'sandbox'), [
    ...office,
    'window',
    'document',
    'Date',
  ]),
  layer(['src/i18n/**'], up('excel', 'jobs', 'functions', 'commands', 'taskpane', 'sandbox'), office),
  layer(['src/excel/**'], up('jobs', 'functions', 'commands', 'taskpane', 'sandbox')),
  layer(['src/jobs/**'], up('functions', 'commands', 'taskpane', 'sandbox'), ['Excel', 'Office']),
  layer(['src/actions/**'], up('functions', 'commands', 'taskpane', 'sandbox'), ['Excel']),
  layer(['src/functions/**', 'src/commands/**'], up('taskpane', 'sandbox')),
  layer(['src/taskpane/**'], up('functions', 'sandbox')),
  layer(
    ['src/sandbox/model/**', 'src/sandbox/protocol/**'],
    up('excel', 'jobs', 'functions', 'commands', 'taskpane', 'i18n'),
    office,
  ),
);
