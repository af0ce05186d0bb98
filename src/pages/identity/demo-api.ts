import { enterAsDemoPerson, listDemoPeople, type DemoPerson } from '@/contract/demo'
import type { Session } from '@/contract/session'
import type { Call } from '@/api/call'
import type { Asked } from '@/api/city-api'

/** The mock city's own door, in demo builds only. */
export interface DemoApi {
  /** The people of the mock city one may enter as. */
  demoPeople(): Asked<readonly DemoPerson[]>
  /** A session for one of them. */
  enterAs(person: string): Asked<Session>
}

export const createDemoApi = (call: Call): DemoApi => ({
  demoPeople: () => call(listDemoPeople, {}),
  enterAs: (person) => call(enterAsDemoPerson, { body: { person } }),
})
