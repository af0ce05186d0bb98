import { enterAsDemoPerson, listDemoPeople, type DemoPerson } from '@/contract/demo'
import type { Session } from '@/contract/session'
import type { Call } from '@/api/call'
import type { CityAnswer } from '@/api/city-api'

/** Asks the mock city for its people and enters as one of them, in demo builds only. */
export interface DemoApi {
  /** Lists the people of the mock city one may enter as. */
  demoPeople(): CityAnswer<readonly DemoPerson[]>
  /** Gives a session for one of them. */
  enterAs(person: string): CityAnswer<Session>
}

/** Builds the questions of demo builds. */
export const createDemoApi = (call: Call): DemoApi => ({
  demoPeople: () => call(listDemoPeople, {}),
  enterAs: (person) => call(enterAsDemoPerson, person),
})
