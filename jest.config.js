/** @type {import('jest').Config} */
export default {
  coverageProvider: 'v8',
  extensionsToTreatAsEsm: ['.ts'],
  globalSetup: '<rootDir>/test/servers/setup.js',
  globalTeardown: '<rootDir>/test/servers/teardown.js',
  reporters: ['default', '<rootDir>/test/closing-line.js'],
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  // What only the machine's own servers can show is left to `npm run test:servers`.
  testPathIgnorePatterns: process.env.SAYSO_TEST_SERVERS === 'installed' ? [] : ['/installed/'],
  // Real servers start in some of them, on machines that may have better things to do.
  testTimeout: 30_000,
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'es6' } },
    ],
  },
};
