import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { goodHouse, mayLookInto, rooms, thingOf } from './house-of-rooms'
import { plant, root, removeTree, type Files } from './planted-tree'

/** Lists the violations that `npm run rooms` finds in a folder, as `file: rule`. */
function violations(cwd: string, folders: readonly string[]): string[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'config/check-rooms.mjs'), ...folders],
    { cwd, encoding: 'utf8', maxBuffer: 200_000_000 },
  )
  if (!/^\d+ broken rules/m.test(stdout)) throw new Error(`no answer: ${stdout}${stderr}`)
  return [...stdout.matchAll(/^error ([\w-]+): (\S+) → /gm)].map(([, rule, from]) => `${from}: ${rule}`)
}

const value = (from: string): string => `import { thing } from '${from}'\nexport const taken = thing\n`
const type = (from: string): string => `import type { Shape } from '${from}'\nexport type Taken = Shape\n`
const bare = (name: string): string => `import * as taken from '${name}'\nexport const seen = taken\n`

/** Each import that a room may not make, by the file that makes it: its text and the rule it breaks. */
const forbiddenImports: (readonly [file: string, text: string, rule: string])[] = rooms.flatMap((room) =>
  rooms
    .filter((other) => other !== room && !(other in (mayLookInto[room] ?? {})))
    .map(
      (other) =>
        [`src/${room}/bad/into-${other}.ts`, type(`@/${thingOf(other)}`), `${room}-looks-down`] as const,
    ),
)

/** The entry of the mock that only one file of the demo package may import. */
const mockEntry = '../../mock/host/embedded-city'
const mockEntryImports: typeof forbiddenImports = rooms.map(
  (room) => [`src/${room}/at-the-door.ts`, bare(mockEntry), `${room}-looks-down`] as const,
)

const contractValueImports = ['domain', 'platform', 'features', 'pages'].flatMap((room) => {
  const rule = `${room}-knows-contract-types-only`
  const importForms: Files = {
    import: value('@/contract/thing'),
    relative: value('../../contract/thing'),
    'whole-module': bare('@/contract/thing'),
    'for-effect': "import '@/contract/thing'\nexport const none = 1\n",
    'type-and-value':
      "import { type Shape, thing } from '@/contract/thing'\nexport const taken: Shape = { n: thing }\n",
    'export-again': "export { thing } from '@/contract/thing'\n",
    'export-all': "export * from '@/contract/thing'\n",
    later: "export const taken = import('@/contract/thing')\n",
    required: "export const taken: unknown = require('@/contract/thing')\n",
  }
  return Object.entries(importForms).map(
    ([form, text]) => [`src/${room}/bad/${form}.ts`, text, rule] as const,
  )
})

const impureImports = ['domain', 'contract', 'api', 'words'].flatMap((room) =>
  ['react', '@tarojs/taro', 'zustand', 'node:fs', 'fs', 'react/jsx-runtime'].map(
    (name) => [`src/${room}/bad/${name.replace(/\W/g, '-')}.ts`, bare(name), 'domain-is-paper'] as const,
  ),
)

const others: typeof forbiddenImports = [
  ['src/features/records/bad.ts', value('@/features/voucher/store'), 'features-are-strangers'],
  ['src/features/records/bad-type.ts', type('../voucher/store'), 'features-are-strangers'],
  ['src/features/both.ts', value('@/features/voucher/store'), 'features-are-strangers'],
  ['src/features/voucher/bad.ts', value('@/features/both'), 'features-are-strangers'],
  ['src/features/voucher/makes-api.ts', bare('@/api/city-api'), 'city-api-as-a-type'],
  ['src/features/voucher/calls.ts', type('@/api/call'), 'features-looks-down'],
  ['src/features/alone/card.ts', 'export const card = 1\n', 'features-serve-two-packages'],
  ['src/pages/money/balance/sister.ts', value('../ledger/thing'), 'pages-are-no-strangers-guests'],
  ['src/pages/money/ledger/sister.ts', type('@/pages/money/balance/thing'), 'pages-are-no-strangers-guests'],
  ['src/pages/money/parts/knows-page.ts', value('../ledger/thing'), 'parts-know-no-page'],
  ['src/pages/money/balance/stranger.ts', value('@/pages/records/record/thing'), 'packages-are-strangers'],
  ['src/pages/money/balance/stranger-type.ts', type('../../records/parts/thing'), 'packages-are-strangers'],
  ['src/pages/money/parts/stranger.ts', value('../../records/api'), 'packages-are-strangers'],
  ['src/pages/money/balance/runs-contract.ts', value('@/contract/thing'), 'pages-knows-contract-types-only'],
  ['src/helpers/pad.ts', value('@/domain/thing'), 'no-new-rooms-by-accident'],
  ['src/uses-pad.ts', "import './lonely/pad'\n", 'no-new-rooms-by-accident'],
  ['src/shell/takes-mock.ts', bare('../../mock/city'), 'shell-looks-down'],
  ['src/shell/takes-server.ts', bare('../../mock/host/server'), 'shell-looks-down'],
  ['src/shell/takes-city-type.ts', type('../../mock/host/journal'), 'shell-looks-down'],
  ['src/pages/demo/takes-city.ts', bare('../../../mock/city'), 'pages-looks-down'],
  ['src/app.alipay.ts', bare('../mock/host/embedded-city'), 'app-knows-no-mock'],
  ['mock/takes-host.ts', value('./host/journal'), 'mock-may-run-in-a-phone'],
  ['mock/host/phone-journal.ts', type('./journal'), 'mock-may-run-in-a-phone'],
  ['mock/host/city-clock.ts', bare('node:fs'), 'mock-may-run-in-a-phone'],
  ['src/pages/home/takes-test.ts', value('../../../tests/thing'), 'nothing-looks-into-tests'],
  ['src/app.weapp.ts', value('../config/thing'), 'nothing-looks-into-tests'],
  ['mock/takes-api.ts', value('@/api/call'), 'mock-looks-down'],
  ['mock/takes-words.ts', type('@/words/thing'), 'mock-looks-down'],
  ['mock/takes-test.ts', value('../tests/thing'), 'nothing-looks-into-tests'],
  ['mock/takes-config.ts', value('../config/thing'), 'nothing-looks-into-tests'],
  ['tests/simulator/host/takes-config.ts', value('../../../config/thing'), 'simulator-stands-alone'],
  ['tests/simulator/tests/takes-test.ts', value('../../thing'), 'simulator-stands-alone'],
  ['tests/simulator/takes-app.ts', type('@/domain/thing'), 'simulator-stands-alone'],
  ['src/ui/one.ts', "import { other } from './other'\nexport const one = other\n", 'no-circles'],
  ['src/ui/lost.ts', value('./nowhere'), 'no-unresolvable'],
]

/** The files that the pages planted above import, and the only page that uses the lonely feature. */
const neighbours: Files = Object.fromEntries(
  [
    'money/balance/thing',
    'money/ledger/thing',
    'records/record/thing',
    'records/parts/thing',
    'records/api',
  ].map((name) => [`src/pages/${name}.ts`, 'export interface Shape { n: number }\nexport const thing = 1\n']),
)
const oneUser: Files = {
  'src/pages/money/ledger/uses-alone.ts':
    "import { card } from '@/features/alone/card'\nexport const view = card\n",
}

/** The other half of a circle: it is reported once, at the file that was found first. */
const otherHalf: Files = { 'src/ui/other.ts': "import { one } from './one'\nexport const other = one\n" }

/** A room that nobody planned, imported by the app itself; it imports nothing. */
const unplanned: Files = {
  'src/lonely/pad.ts': 'export const pad = 1\n',
  'src/app.ts': "import { pad } from '@/lonely/pad'\nexport const app = pad\n",
}

/** Files of the mock's world, which may run inside a phone: only its host and its till may use Node. */
const mockNodeImports = [
  'mock/world/bad.ts',
  'mock/routes/bad.ts',
  'mock/policies/bad.ts',
  'mock/bad-city.ts',
]

const planted = [
  ...forbiddenImports,
  ...mockEntryImports,
  ...contractValueImports,
  ...impureImports,
  ...others,
]
let found: string[]
let folder: string
beforeAll(() => {
  folder = plant({
    ...goodHouse,
    ...unplanned,
    ...otherHalf,
    ...neighbours,
    ...oneUser,
    ...Object.fromEntries(planted.map(([file, text]) => [file, text])),
    ...Object.fromEntries(mockNodeImports.map((file) => [file, bare('node:fs')])),
  })
  found = violations(folder, ['src', 'mock', 'tests', 'config'])
})
afterAll(() => removeTree(folder))

/** Before any test of a violation, this one shows that `npm run rooms` accepts a repository that keeps the rules. */
describe('a house in which everybody keeps to the rules', () => {
  it('has no violation', () => {
    const good = plant(goodHouse)
    expect(violations(good, ['src', 'mock', 'tests', 'config'])).toEqual([])
    removeTree(good)
  })
})

describe('a look that is not allowed is found, and the rule is named', () => {
  it.each(planted)('%s', (file, _, rule) => {
    const at = rule === 'features-serve-two-packages' ? path.dirname(file) : file
    expect(found).toContain(`${at}: ${rule}`)
  })

  it('the app looks into a folder that is no room and looks nowhere itself', () => {
    expect(found.filter((line) => /^src\/(app|lonely\/pad)\.ts: /.test(line))).not.toEqual([])
  })

  it.each(mockNodeImports)('%s, which reads files', (file) => {
    expect(found.filter((line) => line.startsWith(`${file}: `))).not.toEqual([])
  })
})
