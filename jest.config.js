/** @type {import('jest').Config} */
export default {
  coverageProvider: 'v8',
  extensionsToTreatAsEsm: ['.ts'],
  globalSetup: '<rootDir>/test/servers/setup.js',
  globalTeardown: '<rootDir>/test/servers/teardown.js',
  reporters: ['default', '<rootDir>/test/closing-line.js'],
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'es6' } },
    ],
  },
};
