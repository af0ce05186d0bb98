/**
 * The house: which room may look into which. Look down, never up, never sideways.
 *
 * `npm run rooms` applies the rules this file makes; `tests/house` plants violations and sees them fail.
 * The table covers rooms that do not exist yet, `src/features/<new one>` included.
 */
const rooms = {
  contract: [],
  domain: ['contract'],
  api: ['contract', 'domain'],
  platform: ['contract'],
  words: ['domain'],
  ui: [],
  state: ['domain'],
  features: ['contract', 'domain', 'words', 'ui', 'state', 'api/[a-z]+-api'],
  shell: ['contract', 'domain', 'api', 'platform', 'words', 'ui', 'state', 'features'],
  pages: ['shell', 'features', 'ui', 'words', 'domain'],
}

/** Rooms whose knowledge of the contract is its types: nothing of it runs there. */
const contractTypesOnly = ['domain', 'platform', 'features']

/**
 * What a room may see of the mock. The shell puts a whole city into builds that need no server, by its one door;
 * nobody else in the app can tell where the answers come from.
 */
const doorOfTheMock = { shell: ['^mock/host/embedded-city\\.ts$'] }

/** What of the mock's host goes into a phone. */
const phoneFiles = '(embedded-city|phone-journal|city-host|city-clock)\\.ts$'
const hostInPhone = `^mock/host/${phoneFiles}`

const names = Object.keys(rooms).join('|')
const inRoom = (room) => `^src/${room}(/|\\.)`

const knownUnderSrc = [...Object.keys(rooms).map(inRoom), '^src/app\\.']

const oneWay = Object.entries(rooms).map(([room, below]) => ({
  name: `${room}-looks-down`,
  severity: 'error',
  comment: `src/${room} may look into: ${below.join(', ') || 'nothing of ours'}`,
  from: { path: inRoom(room) },
  to: {
    path: '^(src|mock|tests|config)/',
    pathNot: [...[room, ...below].map(inRoom), ...(doorOfTheMock[room] ?? [])],
  },
}))

const typesOnly = contractTypesOnly.map((room) => ({
  name: `${room}-knows-contract-types-only`,
  severity: 'error',
  comment: 'decoding happens in src/api and in the mock; here the contract is a vocabulary',
  from: { path: inRoom(room) },
  to: { path: inRoom('contract'), dependencyTypesNot: ['type-only', 'type-import'] },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...oneWay,
    ...typesOnly,
    {
      name: 'features-are-strangers',
      severity: 'error',
      comment: 'two features that need one another belong to a page or to the domain',
      from: { path: '^src/features/([^/]+)' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'city-api-as-a-type',
      severity: 'error',
      comment: 'features see the interfaces of the city (one for each package of pages), never their making',
      from: { path: inRoom('features') },
      to: { path: '^src/api/', dependencyTypesNot: ['type-only', 'type-import'] },
    },
    {
      name: 'no-new-rooms-by-accident',
      severity: 'error',
      comment: `everything under src is in a room (${names}) or is the app itself`,
      from: { path: '^src/', pathNot: knownUnderSrc },
      to: {},
    },
    {
      name: 'nobody-looks-into-an-unplanned-room',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: knownUnderSrc },
    },
    {
      name: 'mock-may-run-in-a-phone',
      severity: 'error',
      comment: 'only the host and the till of the mock know the computer they run on',
      from: { path: '^mock/', pathNot: '^mock/(host|till)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'mock-may-run-in-a-phone',
      severity: 'error',
      from: { path: hostInPhone },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'mock-may-run-in-a-phone',
      severity: 'error',
      comment: 'the rest of the host and the till need a computer; a city in a phone may know their types',
      from: { path: '^mock/', pathNot: ['^mock/till/', `^mock/host/(?!${phoneFiles})`] },
      to: {
        path: '^mock/(host|till)/',
        pathNot: hostInPhone,
        dependencyTypesNot: ['type-only', 'type-import'],
      },
    },
    {
      name: 'app-knows-no-mock',
      severity: 'error',
      comment: 'the shell alone opens the door of the mock',
      from: { path: '^src/app\\.' },
      to: { path: '^mock/' },
    },
    {
      name: 'mock-looks-down',
      severity: 'error',
      comment: 'the mock city speaks the contract and lives by the domain; it knows no screen',
      from: { path: '^mock/' },
      to: { path: '^(src|tests)/', pathNot: ['^src/contract/', '^src/domain/'] },
    },
    {
      name: 'nothing-looks-into-tests',
      severity: 'error',
      from: { path: '^(src|mock)/' },
      to: { path: '^(tests|config)/' },
    },
    {
      name: 'domain-is-paper',
      severity: 'error',
      comment: 'no Taro, no React, no Node in what would still be true on paper',
      from: { path: '^src/(domain|contract|api|words)/' },
      to: { path: 'node_modules/(@tarojs|react|zustand)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'domain-is-paper',
      severity: 'error',
      from: { path: '^src/(domain|contract|api|words)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-platform-and-views-know-taro',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(platform|ui|features|shell|pages)/|^src/app\\.' },
      to: { path: 'node_modules/@tarojs' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: { path: '^(src|mock|tests)/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.weapp.ts', '.js', '.cjs', '.mjs', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
