import type { Endpoint } from '@/contract/endpoint'
import type { Check } from '../check'
import { expectThat, Skipped, valueOf } from '../verdict'
import { expectRefusal } from '../expect-refusal'
import { entriesOf, idOf, readAs, readings } from '../reading'
import type { Visit } from '../visit'

const inPages = readings.filter(
  ({ query }) => query && 'entries' in query && 'cursor' in (query.entries as object),
)
const most = 50

/** What an entry is known by: its id, or all of it. */
const nameOf = (entry: unknown): string => idOf(entry) ?? JSON.stringify(entry)

/** The first entries, up to fifty, in pages of a size. */
async function walked(visit: Visit, endpoint: Endpoint, limit: number): Promise<string[]> {
  const names: string[] = []
  let cursor: string | undefined
  do {
    const reply = await readAs(visit, endpoint, { limit: String(limit), ...(cursor && { cursor }) })
    valueOf(reply)
    const page = entriesOf(reply.wire)
    const { next_cursor: next } = reply.wire as { next_cursor: string | null }
    expectThat(page.length <= limit, `a page of ${limit} has ${page.length} entries`)
    expectThat(next === null || page.length > 0, `a page of ${limit} is empty and not the last`)
    names.push(...page.map(nameOf))
    cursor = next ?? undefined
  } while (cursor !== undefined && names.length < most)
  return names.slice(0, most)
}

/** Lists in pages: the same entries in the same order, however large the page. */
export const pagingChecks: readonly Check[] = inPages.flatMap((endpoint) => [
  {
    name: `paging: ${endpoint.method} ${endpoint.path}`,
    run: async (visit) => {
      const whole = await walked(visit, endpoint, most)
      if (whole.length < 2) throw new Skipped(`${whole.length} entries are not enough to turn pages`)
      expectThat(new Set(whole).size === whole.length, 'a page of 50 has an entry twice')
      for (const limit of [1, 7]) {
        const pieces = await walked(visit, endpoint, limit)
        const at = whole.findIndex((name, n) => pieces[n] !== name)
        expectThat(at < 0, `pages of ${limit} are not one of 50: entry ${at + 1} is another`)
        expectThat(pieces.length === whole.length, `pages of ${limit} have ${pieces.length} entries`)
      }
      return `${whole.length} entries`
    },
  },
  {
    name: `paging: ${endpoint.method} ${endpoint.path} with a cursor of nobody`,
    run: async (visit) =>
      expectRefusal(await readAs(visit, endpoint, { cursor: 'no-such-cursor' }), [422], 'INVALID_REQUEST'),
  },
])
