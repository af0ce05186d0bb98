import type { Endpoint } from '@/contract/endpoint'
import type { LooseInput } from '@/contract/endpoint'
import { enterAsDemoPerson } from '@/contract/demo'
import { listTillInstitutions } from '@/contract/till'
import type * as v from 'valibot'
import { isMissing, Skipped, valueOf } from './verdict'
import { inputOf, type Gateway, type AskOptions, type Reply } from './gateway'

/** The name and number by which a test system's register knows a person. */
export interface KnownPerson {
  readonly name: string
  readonly idNumber: string
}

/** The person that the checks sign in as, and the institution whose till they use. */
export interface CheckIdentity {
  /** The demo person to sign in as; not used with an access token. */
  readonly person: string
  readonly accessToken?: string
  /** The name and the ID number of the person in full, for the checks that need them. */
  readonly known?: KnownPerson | undefined
  /** The institution's code; by default the first pharmacy that the gateway lists. */
  readonly tillInstitution?: string
}

/** The context in which checks run: a gateway, a signed-in person and a till. */
export interface CheckContext {
  readonly gateway: Gateway
  readonly person: string
  /** Returns the person's access token. @throws {Skipped} when the gateway offers no demo sign-in */
  token(): Promise<string>
  /** Returns the person's name and ID number. @throws {Skipped} when they were not given */
  known(): KnownPerson
  /** Sends a request as the person. @throws {Skipped} when the gateway offers no demo sign-in */
  asPerson<E extends Endpoint>(
    endpoint: E,
    input: LooseInput,
    how?: AskOptions,
  ): Promise<Reply<v.InferOutput<E['reply']>>>
  /** Returns the code of the till's institution. @throws {Skipped} when the gateway has no tills */
  institution(): Promise<string>
}

/** Creates the context of the checks; the sign-in and the choice of a pharmacy wait until a check needs them. */
export function createCheckContext(
  gateway: Gateway,
  { person, accessToken, known, tillInstitution }: CheckIdentity,
): CheckContext {
  let entered = accessToken === undefined ? undefined : Promise.resolve(accessToken)
  const token = (): Promise<string> => (entered ??= enter(gateway, person))
  let till = tillInstitution === undefined ? undefined : Promise.resolve(tillInstitution)
  return {
    gateway,
    person,
    token,
    known() {
      if (!known) throw new Skipped('give --name and --id-number')
      return known
    },
    asPerson: async (endpoint, input, how) => gateway.ask(endpoint, input, { token: await token(), ...how }),
    institution: () => (till ??= firstPharmacy(gateway)),
  }
}

/** Signs in as a demo person and returns the access token. @throws {Skipped} when the gateway offers no demo sign-in */
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
