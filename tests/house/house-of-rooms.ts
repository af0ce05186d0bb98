import type { Files } from './planted-tree'

/**
 * For each room, the rooms it may import from, as in the table of the architecture; `types` where it may import types
 * only.
 */
export const mayLookInto: Readonly<Record<string, Readonly<Record<string, 'values' | 'types'>>>> = {
  contract: {},
  domain: { contract: 'types' },
  api: { contract: 'values', domain: 'values' },
  platform: { contract: 'types' },
  words: { domain: 'values' },
  ui: {},
  state: { domain: 'values' },
  features: { contract: 'types', domain: 'values', words: 'values', ui: 'values', state: 'values' },
  shell: {
    contract: 'values',
    domain: 'values',
    api: 'values',
    platform: 'values',
    words: 'values',
    ui: 'values',
    state: 'values',
    features: 'values',
  },
  pages: {
    contract: 'types',
    domain: 'values',
    api: 'values',
    platform: 'values',
    words: 'values',
    ui: 'values',
    state: 'values',
    features: 'values',
    shell: 'values',
  },
}

/** The names of all rooms. */
export const rooms = Object.keys(mayLookInto)

/** Returns the file in which a room keeps the thing that other rooms import. */
export const thingOf = (room: string): string =>
  room === 'api' ? 'api/call' : room === 'features' ? 'features/voucher/store' : `${room}/thing`

const things: Files = Object.fromEntries(
  rooms.map((room) => [
    `src/${thingOf(room)}.ts`,
    'export interface Shape { n: number }\nexport const thing = 1\n',
  ]),
)

/** A small repository in which every file keeps the rules. */
export const goodHouse: Files = {
  ...things,
  'src/api/city-api.ts': 'export interface CityApi { n: number }\nexport const createCityApi = 1\n',
  'src/app.ts': "import { thing } from '@/shell/thing'\nexport const app = thing\n",
  'mock/city.ts': "import { thing } from '@/contract/thing'\nexport const city = thing\n",
  'mock/host/server.ts':
    "import fs from 'node:fs'\nimport { city } from '../city'\nexport const server = [fs, city]\n",
  'mock/host/journal.ts': "import fs from 'node:fs'\nexport const thing = fs\n",
  'mock/host/city-journal.ts': 'export interface Shape { n: number }\n',
  'mock/host/embedded-city.ts':
    "import { city } from '../city'\nimport type { Shape } from './city-journal'\nexport const thing = city\nexport type A = Shape\n",
  'src/pages/demo/wire-with-city.ts':
    "export const later = () => import('../../../mock/host/embedded-city')\n",
  'src/pages/family/api.ts': "export { thing } from '@/contract/thing'\n",
  'src/pages/family/services.ts':
    "import { thing } from './api'\nimport { store } from './offer/offer-store'\nexport const services = [thing, store]\n",
  'src/pages/family/parts/part.ts': "export type { Shape } from '@/contract/thing'\nexport const part = 1\n",
  'src/pages/family/offer/offer-store.ts':
    "import { part } from '../parts/part'\nexport const store = part\n",
  'src/pages/family/offer/index.ts': "import { services } from '../services'\nexport const page = services\n",
  'src/shell/good/uses-good.ts':
    "import { seen } from '@/features/good/into-domain'\nexport const used = seen\n",
  'src/features/shared/card.ts': 'export const card = 1\n',
  'src/pages/money/balance/view.ts':
    "import { card } from '@/features/shared/card'\nexport const view = card\n",
  'src/pages/records/record/view.ts':
    "import { card } from '@/features/shared/card'\nexport const view = card\n",
  'tests/thing.ts': 'export const thing = 1\n',
  'config/thing.ts': 'export const thing = 1\n',
  ...Object.fromEntries(
    rooms.flatMap((room) =>
      Object.entries(mayLookInto[room] ?? {}).map(([below, what]) => [
        `src/${room}/good/into-${below}.ts`,
        what === 'types'
          ? `import type { Shape } from '@/${thingOf(below)}'\nexport type Seen = Shape\n`
          : `import { thing } from '@/${thingOf(below)}'\nexport const seen = thing\n`,
      ]),
    ),
  ),
  'src/features/voucher/good.ts':
    "import type { CityApi } from '@/api/city-api'\nexport type { Shape } from '@/contract/thing'\nexport type A = CityApi\n",
  'src/domain/good/type-query.ts': "export type Seen = import('@/contract/thing').Shape\n",
}
