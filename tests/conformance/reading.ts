import * as v from 'valibot'
import type { Endpoint } from '@/contract/endpoint'
import { endpoints } from '@/contract/endpoints'
import { readMe } from '@/contract/me'
import { issueVoucherToken } from '@/contract/voucher'
import { Skipped, valueOf } from './verdict'
import type { Visit } from './visit'

/** Looks for something, and finds everything when nothing is said. */
const isSearch = ({ changes, body }: Endpoint): boolean =>
  !changes && body !== undefined && v.safeParse(body, {}).success

/** Every question of the contract that only reads, and that this visit may ask. */
export const readings: readonly Endpoint[] = Object.values<Endpoint>(endpoints).filter(
  (endpoint) => endpoint.method === 'GET' || isSearch(endpoint),
)

/** Asks one of them about something that is there: ids come from the gateway's own lists. */
export async function readAs(visit: Visit, endpoint: Endpoint, query: Readonly<Record<string, string>> = {}) {
  const input = {
    path: await pathOf(visit, endpoint),
    query: await queryOf(visit, endpoint, query),
    ...(endpoint.body && { body: {} }),
  }
  return endpoint.caller === 'anyone' || endpoint.caller === 'till'
    ? visit.gateway.ask(endpoint, input)
    : visit.asPerson(endpoint, input)
}

async function pathOf(visit: Visit, { path }: Endpoint): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const [whole, name = ''] of path.matchAll(/:(\w+)/g)) {
    found[name] = await idFor(visit, name, path.slice(0, path.indexOf(whole) - 1))
  }
  return found
}

async function idFor(visit: Visit, name: string, listPath: string): Promise<string> {
  if (name === 'admdvs') return placeOf(visit)
  if (name === 'tokenId') return valueOf(await visit.asPerson(issueVoucherToken, { body: {} })).tokenId
  const list = readings.find(({ path }) => path === listPath)
  if (!list) throw new Skipped(`no list to take a ${name} from`)
  const reply = await readAs(visit, list)
  valueOf(reply)
  const id = idOf(entriesOf(reply.wire)[0])
  if (id === undefined) throw new Skipped(`GET ${listPath} lists nothing for this person`)
  return id
}

/** Where the person is insured. */
const placeOf = async (visit: Visit): Promise<string> => {
  const [insurance] = valueOf(await visit.asPerson(readMe, {})).insurances
  if (!insurance) throw new Skipped('this person is not insured anywhere')
  return insurance.place.code
}

type Query = Readonly<Record<string, string>>

/** The query, with the place where the person is insured if it needs one. */
async function queryOf(visit: Visit, { query: schema }: Endpoint, query: Query): Promise<Query> {
  const fits = (asked: Query): boolean => !schema || v.safeParse(schema, asked).success
  if (fits(query)) return query
  const whole = { admdvs: await placeOf(visit), ...query }
  if (!fits(whole)) throw new Skipped('needs a query this check does not know')
  return whole
}

const fieldsOf = (wire: unknown): readonly [string, unknown][] =>
  typeof wire === 'object' && wire !== null ? Object.entries(wire) : []

/** The entries of a list as they are on the wire: the first list in the reply. */
export function entriesOf(wire: unknown): readonly unknown[] {
  for (const [, field] of fieldsOf(wire)) {
    if (Array.isArray(field)) return field as readonly unknown[]
  }
  return []
}

/** What an entry is named by: its first field that is an id. */
export function idOf(entry: unknown): string | undefined {
  for (const [name, field] of fieldsOf(entry)) {
    if (name.endsWith('_id') && typeof field === 'string') return field
  }
  return undefined
}
