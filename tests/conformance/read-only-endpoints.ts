import * as v from 'valibot'
import type { Endpoint } from '@/contract/endpoint'
import { endpoints } from '@/contract/endpoints'
import { readMe } from '@/contract/me'
import { issueVoucherToken } from '@/contract/voucher'
import { Skipped, valueOf } from './verdict'
import type { CheckContext } from './check-context'

/** Tells whether an endpoint is a search: it changes nothing, and an empty body finds everything. */
const isSearch = ({ changes, body }: Endpoint): boolean =>
  !changes && body !== undefined && v.safeParse(body, {}).success

/** Every endpoint of the contract that only reads. */
export const readOnlyEndpoints: readonly Endpoint[] = Object.values<Endpoint>(endpoints).filter(
  (endpoint) => endpoint.method === 'GET' || isSearch(endpoint),
)

/** Sends a request to a read-only endpoint for something that exists: ids come from the gateway's own lists. */
export async function readEndpoint(
  context: CheckContext,
  endpoint: Endpoint,
  query: Readonly<Record<string, string>> = {},
) {
  const input = {
    path: await pathOf(context, endpoint),
    query: await queryOf(context, endpoint, query),
    ...(endpoint.body && { body: {} }),
  }
  return endpoint.caller === 'anyone' || endpoint.caller === 'till'
    ? context.gateway.ask(endpoint, input)
    : context.asPerson(endpoint, input)
}

async function pathOf(context: CheckContext, { path }: Endpoint): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const [whole, name = ''] of path.matchAll(/:(\w+)/g)) {
    found[name] = await idFor(context, name, path.slice(0, path.indexOf(whole) - 1))
  }
  return found
}

async function idFor(context: CheckContext, name: string, listPath: string): Promise<string> {
  if (name === 'admdvs' || name === 'accountId') return placeOf(context)
  if (name === 'tokenId') return valueOf(await context.asPerson(issueVoucherToken, { body: {} })).tokenId
  const list = readOnlyEndpoints.find(({ path }) => path === listPath)
  if (!list) throw new Skipped(`no list to take a ${name} from`)
  const reply = await readEndpoint(context, list)
  valueOf(reply)
  const id = idOf(entriesOf(reply.wire)[0])
  if (id === undefined) throw new Skipped(`GET ${listPath} lists nothing for this person`)
  return id
}

/** Returns the code of the place where the person is insured. */
const placeOf = async (context: CheckContext): Promise<string> => {
  const [insurance] = valueOf(await context.asPerson(readMe, {})).insurances
  if (!insurance) throw new Skipped('this person is not insured anywhere')
  return insurance.place.code
}

type Query = Readonly<Record<string, string>>

/** Returns the query, with the place where the person is insured if the endpoint requires one. */
async function queryOf(context: CheckContext, { query: schema }: Endpoint, query: Query): Promise<Query> {
  const fits = (asked: Query): boolean => !schema || v.safeParse(schema, asked).success
  if (fits(query)) return query
  const whole = { admdvs: await placeOf(context), ...query }
  if (!fits(whole)) throw new Skipped('needs a query this check does not know')
  return whole
}

const fieldsOf = (wire: unknown): readonly [string, unknown][] =>
  typeof wire === 'object' && wire !== null ? Object.entries(wire) : []

/** Returns the entries of a list as they are on the wire: the first array in the reply. */
export function entriesOf(wire: unknown): readonly unknown[] {
  for (const [, field] of fieldsOf(wire)) {
    if (Array.isArray(field)) return field as readonly unknown[]
  }
  return []
}

/** Returns the id of an entry: its first field whose name ends in `_id`. */
export function idOf(entry: unknown): string | undefined {
  for (const [name, field] of fieldsOf(entry)) {
    if (name.endsWith('_id') && typeof field === 'string') return field
  }
  return undefined
}
