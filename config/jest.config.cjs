const os = require('node:os')
const path = require('node:path')

/**
 * Settings of the SWC transform.
 * @param lazy true to load a package only when something of it is used: the simulator's compilers seldom are
 */
const swc = (lazy) => [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
    module: { type: 'commonjs', lazy },
  },
]

const rootDir = path.resolve(__dirname, '..')

/** The settings that all test projects share. */
const shared = {
  rootDir,
  moduleNameMapper: {
    '\\.css$': '<rootDir>/tests/taro/style-sheet.ts',
    '^@/(.*)$': '<rootDir>/src/$1',
    '^mock/(.*)$': '<rootDir>/mock/$1',
    '^@tarojs/taro$': '<rootDir>/tests/taro/client.ts',
    '^@tarojs/components$': '<rootDir>/tests/taro/components.tsx',
  },
  testEnvironment: '<rootDir>/config/test-environment.ts',
  // The constants of a demo build (build-constants.ts), for units that build the real services.
  globals: { DEMO_BUILD: true, EMBEDDED_CITY: false, CITY_API_BASE_URL: '', WORDS_RELEASE: '' },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.cache'],
}

/**
 * `unit`: rooms and stories, without a browser. `strict-dates`: the tests of domain and contract once more, with an
 * engine that rejects days that do not exist. `phones`: all tests that run the compiled outputs in the simulator; they
 * share two cores with a browser, so they get more time. `simulator`: the simulator's own tests, for whoever changes
 * it; they test nothing of the app and take minutes, so `npm test` leaves them out.
 */
module.exports = {
  rootDir,
  testTimeout: 120_000,
  testSequencer: path.join(__dirname, 'longest-first.cjs'),
  // Tests spend time waiting for a browser or a city, so two cores can run three workers.
  maxWorkers: os.availableParallelism() + 1,
  // A worker needs time to close its browser before it ends.
  workerGracefulExitTimeout: 10_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      transform: { '\\.tsx?$': swc(false) },
      testMatch: ['<rootDir>/tests/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/(simulator|phones|bench|strict-dates)/'],
    },
    {
      ...shared,
      displayName: 'strict-dates',
      transform: { '\\.tsx?$': swc(false) },
      setupFiles: ['<rootDir>/tests/strict-dates/strict-date.ts'],
      testMatch: ['<rootDir>/tests/(domain|contract|strict-dates)/**/*.test.ts'],
      // What knows no day is the same with either engine.
      testPathIgnorePatterns: [
        '/node_modules/',
        '/tests/domain/settlement/',
        '/(endpoints|identity-questions|hostile-shapes|our-words)\\.test',
        '/(code-128|distance|money|new-password|person-name|personal-account|phone-number)\\.test',
        '/(problem|qr-code|recovery|remote|searched-words|voucher-code|voucher-password)\\.test',
      ],
    },
    {
      ...shared,
      displayName: 'phones',
      testEnvironment: '<rootDir>/tests/phones-environment.ts',
      moduleNameMapper: {
        ...shared.moduleNameMapper,
        '^(\\.\\./)+simulator$': '<rootDir>/tests/phones-simulator.cjs',
      },
      transform: { '\\.tsx?$': swc(true) },
      globalSetup: '<rootDir>/tests/simulator/host/find-browser.ts',
      testMatch: ['<rootDir>/tests/(phones|bench)/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'simulator',
      transform: { '\\.tsx?$': swc(true) },
      globalSetup: '<rootDir>/tests/simulator/host/find-browser.ts',
      testMatch: ['<rootDir>/tests/simulator/**/*.test.ts'],
    },
  ],
}
