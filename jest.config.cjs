/** Tests mirror src/; a browser test says so by its folder and runs in the same command. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  transform: { '^.+\\.[tj]sx?$': ['ts-jest', { tsconfig: '<rootDir>/test/tsconfig.json' }] },
  transformIgnorePatterns: ['/node_modules/(?!(preact|@preact|@fluentui|@microsoft/fast-element|tslib)/)'],
  testTimeout: 60_000,
  // Jest leaves one core idle unless told; two workers fit the smallest machine.
  maxWorkers: 2,
};
