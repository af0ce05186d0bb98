import type { Endpoint } from '@/contract/endpoint'
import type { Check } from '../check'
import { expectThat, Skipped, valueOf } from '../verdict'
import { expectRefusal } from '../expect-refusal'
import { entriesOf, idOf, readEndpoint, readOnlyEndpoints } from '../read-only-endpoints'
import type { CheckContext } from '../check-context'

const pagedEndpoints = readOnlyEndpoints.filter(
  ({ query }) => query && 'entries' in query && 'cursor' in (query.entries as object),
)
const mostEntries = 50

/** Returns the key that identifies an entry: its id, or the whole entry as JSON. */
const keyOf = (entry: unknown): string => idOf(entry) ?? JSON.stringify(entry)

/** Reads the first entries, at most fifty, in pages of `limit`, and returns their keys. */
async function readPages(context: CheckContext, endpoint: Endpoint, limit: number): Promise<string[]> {
  const names: string[] = []
  let cursor: string | undefined
  do {
    const reply = await readEndpoint(context, endpoint, { limit: String(limit), ...(cursor && { cursor }) })
    valueOf(reply)
    const page = entriesOf(reply.wire)
    const { next_cursor: next } = reply.wire as { next_cursor: string | null }
    expectThat(page.length <= limit, `a page of ${limit} has ${page.length} entries`)
    expectThat(next === null || page.length > 0, `a page of ${limit} is empty and not the last`)
    names.push(...page.map(keyOf))
    cursor = next ?? undefined
  } while (cursor !== undefined && names.length < mostEntries)
  return names.slice(0, mostEntries)
}

/** Checks that a paged list has the same entries in the same order, whatever the page size. */
export const pagingChecks: readonly Check[] = pagedEndpoints.flatMap((endpoint) => [
  {
    name: `paging: ${endpoint.method} ${endpoint.path}`,
    run: async (context) => {
      const whole = await readPages(context, endpoint, mostEntries)
      if (whole.length < 2) throw new Skipped(`${whole.length} entries are not enough to turn pages`)
      expectThat(new Set(whole).size === whole.length, 'a page of 50 has an entry twice')
      for (const limit of [1, 7]) {
        const pieces = await readPages(context, endpoint, limit)
        const at = whole.findIndex((name, n) => pieces[n] !== name)
        expectThat(at < 0, `pages of ${limit} are not one of 50: entry ${at + 1} is another`)
        expectThat(pieces.length === whole.length, `pages of ${limit} have ${pieces.length} entries`)
      }
      return `${whole.length} entries`
    },
  },
  {
    name: `paging: ${endpoint.method} ${endpoint.path} with a cursor of nobody`,
    run: async (context) =>
      expectRefusal(
        await readEndpoint(context, endpoint, { cursor: 'no-such-cursor' }),
        [422],
        'INVALID_REQUEST',
      ),
  },
])
