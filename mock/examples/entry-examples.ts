import { enterAsDemoPerson } from '@/contract/session'
import type { Examples } from './example'

export const entryExamples = {
  listDemoPeople: () => ({}),
  enterAsDemoPerson: (_, person) => ({ body: { person } }),
  refreshSession: (town, person) => {
    const { refreshToken } = town.ask(enterAsDemoPerson, { body: { person } })
    return { body: { refresh_token: refreshToken } }
  },
  endSession: () => ({}),
} satisfies Examples
