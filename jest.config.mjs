export default {
  testEnvironment: 'node',
  // Busy machines are slow; what is slow on a quiet one is for bench/ to say.
  testTimeout: 60_000,
  maxWorkers: '100%',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript', importAttributes: true } }, module: { type: 'es6' } },
    ],
  },
};
