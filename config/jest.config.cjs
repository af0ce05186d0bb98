const os = require('node:os')
const path = require('node:path')

const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
    module: { type: 'commonjs' },
  },
]

const rootDir = path.resolve(__dirname, '..')

/** What every project of the tests shares. */
const shared = {
  rootDir,
  transform: { '\\.tsx?$': swc },
  moduleNameMapper: {
    '^@/(.*)$': '<rootDir>/src/$1',
    '^mock/(.*)$': '<rootDir>/mock/$1',
    '\\.css$': '<rootDir>/tests/taro/style-sheet.ts',
    '^@tarojs/components$': '<rootDir>/tests/taro/components.tsx',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.cache'],
}

/**
 * `unit`: rooms and stories, no browser. `phones`: everything that runs the compiled outputs in the simulator;
 * these share two cores with a browser, so they get more time. `simulator`: the simulator's own tests, for whoever
 * changes it; they say nothing of the app and take minutes, so `npm test` leaves them out.
 */
module.exports = {
  rootDir,
  testTimeout: 120_000,
  testSequencer: path.join(__dirname, 'longest-first.cjs'),
  // Half of the time the tests wait for a browser or a city, so even two cores carry two of them.
  maxWorkers: Math.max(2, os.availableParallelism() - 1),
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/(simulator|phones|bench)/'],
      testEnvironment: 'node',
    },
    {
      ...shared,
      displayName: 'phones',
      globalSetup: '<rootDir>/tests/simulator/host/find-browser.ts',
      testMatch: ['<rootDir>/tests/(phones|bench)/**/*.test.ts'],
      testEnvironment: 'node',
    },
    {
      ...shared,
      displayName: 'simulator',
      globalSetup: '<rootDir>/tests/simulator/host/find-browser.ts',
      testMatch: ['<rootDir>/tests/simulator/**/*.test.ts'],
      testEnvironment: 'node',
    },
  ],
}
