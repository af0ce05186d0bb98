import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { idempotencyKeyHeader, requestIdHeader } from '@/contract/http'
import { readMe } from '@/contract/me'
import { issueVoucherToken } from '@/contract/voucher'
import type { Check } from '../check'
import { expectThat, valueOf } from '../verdict'

/** All letters of ASCII that one can see. */
const visibleLetters = String.fromCharCode(...Array.from({ length: 94 }, (_, n) => n + 0x21))
/** The most letters of a request id. */
const longestId = 128

/** Checks that headers are read as their RFCs say, in every form in which they may be written. */
export const headerChecks: readonly Check[] = [
  {
    name: 'headers: the scheme of Authorization in lower case',
    run: async (context) => {
      const authorization = `bearer ${await context.token()}`
      valueOf(await context.gateway.ask(readMe, {}, { headers: { authorization } }))
      return undefined
    },
  },
  {
    name: 'headers: an Idempotency-Key in quotation marks is the same key',
    run: async (context) => {
      const key = randomUUID()
      const bare = await context.asPerson(issueVoucherToken, { body: {} }, { key })
      valueOf(bare)
      const headers = { [idempotencyKeyHeader]: `"${key}"` }
      const quoted = await context.asPerson(issueVoucherToken, { body: {} }, { headers })
      valueOf(quoted)
      expectThat(isDeepStrictEqual(quoted.wire, bare.wire), 'in quotation marks it names another change')
      return undefined
    },
  },
  {
    name: 'headers: a request id of any visible letters comes back in header and body',
    run: async ({ gateway }) => {
      const given = `${visibleLetters}${randomUUID()}`.slice(0, longestId)
      const { headers, wire } = await gateway.ask(readMe, {}, { headers: { [requestIdHeader]: given } })
      const { requestId } = (wire ?? {}) as { requestId?: unknown }
      expectThat(headers[requestIdHeader] === given, `the header has ${headers[requestIdHeader]}`)
      expectThat(requestId === given, `the body has ${String(requestId)}`)
      return undefined
    },
  },
  {
    name: 'headers: a request without an id is given one, the same in header and body',
    run: async ({ gateway }) => {
      const { headers, wire } = await gateway.ask(readMe, {}, { headers: { [requestIdHeader]: undefined } })
      const { requestId } = (wire ?? {}) as { requestId?: unknown }
      const made = headers[requestIdHeader]
      expectThat(made !== undefined && made !== '', 'the header has none')
      expectThat(requestId === made, `the header has ${made}, the body ${String(requestId)}`)
      return undefined
    },
  },
]
