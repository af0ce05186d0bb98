import type { Endpoint } from '@/contract/endpoint'
import type { LooseInput } from '@/contract/endpoint'
import { enterAsDemoPerson } from '@/contract/demo'
import { listTillInstitutions } from '@/contract/till'
import type * as v from 'valibot'
import { isMissing, Skipped, valueOf } from './verdict'
import { inputOf, type Gateway, type How, type Reply } from './gateway'

/** Who goes to a gateway, and as which institution's till. */
export interface Visitor {
  /** A demo person to enter as; not used with an access token. */
  readonly person: string
  readonly accessToken?: string
  /** Unless told, the first pharmacy the gateway lists. */
  readonly tillInstitution?: string
}

/** A gateway with somebody signed in and a till beside them. */
export interface Visit {
  readonly gateway: Gateway
  readonly person: string
  /** Asks as the person. @throws {Skipped} when there is no way in */
  asPerson<E extends Endpoint>(
    endpoint: E,
    input: LooseInput,
    how?: How,
  ): Promise<Reply<v.InferOutput<E['reply']>>>
  /** Code of the till's institution. @throws {Skipped} when the gateway has no tills */
  institution(): Promise<string>
}

export function startVisit(gateway: Gateway, { person, accessToken, tillInstitution }: Visitor): Visit {
  let token = accessToken === undefined ? undefined : Promise.resolve(accessToken)
  let till = tillInstitution === undefined ? undefined : Promise.resolve(tillInstitution)
  return {
    gateway,
    person,
    asPerson: async (endpoint, input, how) =>
      gateway.ask(endpoint, input, { token: await (token ??= enter(gateway, person)), ...how }),
    institution: () => (till ??= firstPharmacy(gateway)),
  }
}

/** A session of a demo person. @throws {Skipped} when the gateway lets nobody in that way */
export async function enter(gateway: Gateway, person: string): Promise<string> {
  const entered = await gateway.ask(enterAsDemoPerson, inputOf(enterAsDemoPerson, { body: { person } }))
  if (isMissing(entered)) throw new Skipped('no demo entry here: give --access-token')
  return valueOf(entered).accessToken
}

async function firstPharmacy(gateway: Gateway): Promise<string> {
  const institutions = valueOf(await gateway.ask(listTillInstitutions, {}))
  const pharmacy = institutions.find(({ med_type }) => med_type === '41') ?? institutions[0]
  if (!pharmacy) throw new Skipped('this gateway lists no institution for a till')
  return pharmacy.fixmedins_code
}
