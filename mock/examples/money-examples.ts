import { insuredOf } from '../world/people/shelf'
import type { Examples } from './example'

export const moneyExamples = {
  readMe: () => ({}),
  listAccounts: () => ({}),
  readLedger: ({ world }, name) => {
    const person = [...world.people.values()].find(({ person }) => person === name)
    const admdvs = person ? insuredOf(world, person)[0]?.admdvs : undefined
    return { path: { admdvs: admdvs ?? '350100' }, query: { limit: '5' } }
  },
  listAccumulations: () => ({}),
  listContributions: () => ({ query: { year: '2026' } }),
  listDeposits: () => ({ query: { year: '2026' } }),
  listCities: () => ({}),
  readCityPolicy: () => ({ path: { admdvs: '350100' }, query: { on: '2026-11-21' } }),
} satisfies Examples
