/**
 * The layers (rooms) of the repository: which room may import from which. Imports go down, never up and never sideways;
 * what changes together lives together.
 *
 * `npm run rooms` applies the rules this file makes and one more in `config/check-rooms.mjs`; `tests/house` plants
 * violations and checks that they are found. The table also covers packages and features that do not exist yet.
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
  pages: ['contract', 'domain', 'api', 'platform', 'words', 'ui', 'state', 'features', 'shell'],
}

/**
 * Rooms that may import only types of the contract: decoding and encoding are the business of `api`, and of a package's
 * `api.ts`.
 */
const contractTypesOnly = {
  domain: [],
  platform: [],
  features: [],
  // The till in the app is a counterpart of the city, not a page of a citizen.
  pages: ['^src/pages/[^/]+/(demo-)?api\\.ts$', '^src/pages/demo/wire-with-city\\.ts$'],
}

/**
 * The only file of the mock that the app may import. Builds that need no server carry a whole city, and one file of the
 * app opens it; nothing else in the app can tell where the answers come from.
 */
const mockEntryFile = '^mock/host/embedded-city\\.ts$'
const mockOpener = '^src/pages/demo/wire-with-city\\.ts$'

/** The files of the mock's host that also run in a phone; of the till none do. */
const phoneFiles = '(embedded-city|phone-journal|city-host|city-clock|city-journal)\\.ts$'
const mockInPhone = { path: '^mock/', pathNot: ['^mock/till/', `^mock/host/(?!${phoneFiles})`] }

const names = Object.keys(rooms).join('|')
const inRoom = (room) => `^src/${room}(/|\\.)`

const knownUnderSrc = [...Object.keys(rooms).map(inRoom), '^src/app\\.']

const oneWay = Object.entries(rooms).map(([room, below]) => ({
  name: `${room}-looks-down`,
  severity: 'error',
  comment: `src/${room} may look into: ${below.join(', ') || 'nothing of ours'}`,
  from: { path: inRoom(room), ...(room === 'pages' && { pathNot: mockOpener }) },
  to: { path: '^(src|mock|tests|config)/', pathNot: [room, ...below].map(inRoom) },
}))

const typesOnly = Object.entries(contractTypesOnly).map(([room, but]) => ({
  name: `${room}-knows-contract-types-only`,
  severity: 'error',
  comment:
    'decoding happens in src/api, in the api.ts of a package and in the mock; here the contract is a vocabulary',
  from: { path: inRoom(room), pathNot: but },
  to: { path: inRoom('contract'), dependencyTypesNot: ['type-only', 'type-import'] },
}))

/** Folders of a package that all of its pages may look into. */
const shared = '(words|parts)'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...oneWay,
    ...typesOnly,
    {
      name: 'packages-are-strangers',
      severity: 'error',
      comment: 'what two packages show is a feature, or belongs to the domain',
      from: { path: '^src/pages/([^/]+)/' },
      to: { path: '^src/pages/', pathNot: '^src/pages/$1/' },
    },
    {
      name: 'pages-are-no-strangers-guests',
      severity: 'error',
      comment: 'a page does not look into the folder of another; what two pages need is in parts',
      from: { path: `^src/pages/([^/]+)/(?!${shared}/)([^/]+)/` },
      to: { path: '^src/pages/$1/[^/]+/', pathNot: [`^src/pages/$1/$2/`, `^src/pages/$1/${shared}/`] },
    },
    {
      name: 'parts-know-no-page',
      severity: 'error',
      comment: 'parts and words are used by pages; they use no page',
      from: { path: `^src/pages/([^/]+)/${shared}/` },
      to: { path: '^src/pages/$1/[^/]+/', pathNot: `^src/pages/$1/${shared}/` },
    },
    {
      name: 'only-the-demo-opens-the-city',
      severity: 'error',
      from: { path: mockOpener },
      to: { path: '^(mock|tests|config)/', pathNot: mockEntryFile },
    },
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
      comment: 'features see the interfaces of the city, never their making',
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
      comment: 'only the rest of the host and the till know the computer they run on',
      from: mockInPhone,
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'mock-may-run-in-a-phone',
      severity: 'error',
      from: mockInPhone,
      to: { path: '^mock/(host|till)/', pathNot: `^mock/host/${phoneFiles}` },
    },
    { name: 'app-knows-no-mock', severity: 'error', from: { path: '^src/app\\.' }, to: { path: '^mock/' } },
    {
      name: 'mock-looks-down',
      severity: 'error',
      comment: 'the mock city speaks the contract and lives by the domain; it knows no screen',
      from: { path: '^mock/' },
      to: { path: '^(src|tests)/', pathNot: ['^src/contract/', '^src/domain/'] },
    },
    {
      name: 'simulator-stands-alone',
      severity: 'error',
      comment: 'the simulator runs any mini-program: it looks at packages and at itself',
      from: { path: '^tests/simulator/' },
      to: { path: '^(src|mock|tests|config)/', pathNot: '^tests/simulator/' },
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
