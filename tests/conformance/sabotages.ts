import { plainStatusHeader, requestIdHeader } from '@/contract/http'
import type { ProxiedResponse, Sabotage, WireObject } from './broken-gateway'
import { accountsOf, addFen, changingResponsesTo, isRequestFor } from './sabotage-parts'

const isRefusal = ({ wire }: ProxiedResponse): boolean => 'requestId' in wire

const notBuilt = { status: 501, wire: { code: 'NOT_BUILT', message: '', requestId: '-' } }

const revoked = (tokenId: string): WireObject => ({
  token_id: tokenId,
  state: 'REVOKED',
  fixmedins_name: null,
  decd_time: null,
  setl_id: null,
})

const changingRefusals = (change: (response: ProxiedResponse) => void): Sabotage => ({
  changeResponse: (response) => {
    if (isRefusal(response)) change(response)
  },
})

function ignoringIdempotencyKeys(): Sabotage {
  let requestCount = 0
  return {
    changeRequest: ({ headers }) => {
      requestCount += 1
      if (headers.has('idempotency-key')) headers.set('idempotency-key', `forgotten-${requestCount}`)
      return undefined
    },
  }
}

function keepingFenOfReversals(): Sabotage {
  let stolen = 0
  return {
    changeResponse: (response, request) => {
      if (isRequestFor(request, 'POST /till/reverse')) stolen += 1
      for (const account of accountsOf(response)) addFen(account, ['balc'], -stolen)
    },
  }
}

function acceptingCodesTwice(): Sabotage {
  let first: WireObject | undefined
  return {
    changeResponse: (response, request) => {
      if (!isRequestFor(request, 'POST /till/decode')) return
      if (isRefusal(response) && first) Object.assign(response, { status: 200, wire: first })
      if (isRefusal(response)) return
      response.headers.set(plainStatusHeader, '200')
      first = response.wire
    },
  }
}

/** The faults a gateway may have, by name, each with the checks that must detect it. */
export const sabotages: Readonly<Record<string, readonly [Sabotage, ...checks: string[]]>> = {
  'leaves a field out': [
    changingResponsesTo('GET /me', ({ wire }) => delete wire['psn_name']),
    'shape: GET /me',
  ],
  'sends money as text': [
    changingResponsesTo('GET /accounts', (response) =>
      accountsOf(response).forEach((account) => (account['balc'] = String(account['balc']))),
    ),
    'shape: GET /accounts',
  ],
  'breaks down': [
    {
      respondInstead: (request) =>
        isRequestFor(request, 'GET /deposits') ? { status: 500, wire: {} } : undefined,
    },
    'shape: GET /deposits',
  ],
  'lets everybody read': [
    {
      respondInstead: (request) => (isRequestFor(request, 'GET /me') ? { status: 200, wire: {} } : undefined),
    },
    'refusal: nothing personal without a session',
    'refusal: a token nobody was given',
  ],
  'tells errors in another shape': [
    changingRefusals((response) => (response.wire = { error: response.wire['code'] })),
    'refusal: a token nobody was given',
    'refusal: an id nobody knows',
    'refusal: a body that is not JSON',
    'refusal: a route nobody built',
  ],
  'forgets the number of the request': [
    changingRefusals(({ headers }) => headers.delete(requestIdHeader)),
    'refusal: a query that is not as described',
    'refusal: a body without what it needs',
  ],
  'calls every refusal by one code': [
    changingRefusals(({ wire }) => (wire['code'] = 'OOPS')),
    'refusal: an id nobody knows',
    'voucher: a scanned code cannot be scanned again',
    'voucher: a scan cannot be settled again',
    'voucher: a revoked code is dead at once',
    'voucher: a wrong check digit is not a code',
  ],
  'honours X-Plain-Status for successes only': [
    changingRefusals((response) => {
      response.status = Number(response.headers.get(plainStatusHeader) ?? response.status)
      response.headers.delete(plainStatusHeader)
    }),
    'X-Plain-Status: honoured or ignored, never half',
  ],
  'sends X-Plain-Status to everybody': [
    { changeRequest: ({ headers }) => void headers.set(plainStatusHeader, '1') },
    'X-Plain-Status: HTTP statuses without it',
  ],
  'repeats an entry on the next page': [
    changingResponsesTo('GET /settlements', ({ wire }) => {
      const list = wire['settlements'] as WireObject[]
      if (list.length === 7) list[6] = list[5] ?? {}
    }),
    'paging: GET /settlements',
  ],
  'ends a list after its first page': [
    changingResponsesTo('GET /settlements', ({ wire }) => (wire['next_cursor'] = null)),
    'paging: GET /settlements',
  ],
  'takes any cursor for none': [
    { changeRequest: ({ path }) => ({ path: path.replace('cursor=no-such-cursor', '') }) },
    'paging: GET /settlements with a cursor of nobody',
    'paging: GET /accounts/:accountId/ledger with a cursor of nobody',
  ],
  'ignores idempotency keys': [
    ignoringIdempotencyKeys(),
    'idempotency: the same key is given the same code',
    'idempotency: settled twice with one key, paid once',
    'idempotency: the same key for another request',
  ],
  'changes things without a key': [
    {
      changeRequest: ({ headers }) => {
        if (!headers.has('idempotency-key')) headers.set('idempotency-key', 'given-by-the-proxy')
        return undefined
      },
    },
    'idempotency: a change without a key',
  ],
  'settles otherwise than it split': [
    changingResponsesTo('POST /till/pre-settle', ({ wire }) => {
      addFen(wire, ['acct_pay', 'acct_crt_pay'], -1)
      addFen(wire, ['psn_cash_pay'], 1)
    }),
    'voucher: issued, scanned, split, settled, recorded',
  ],
  'keeps no record': [
    {
      respondInstead: (request) =>
        /^\/settlements\/S/.test(request.path)
          ? { status: 404, wire: { code: 'NOT_FOUND', message: '', requestId: '-' } }
          : undefined,
    },
    'voucher: issued, scanned, split, settled, recorded',
  ],
  'lets a code be scanned twice': [acceptingCodesTwice(), 'voucher: a scanned code cannot be scanned again'],
  'only says that it revokes': [
    {
      respondInstead: ({ path }) =>
        path.endsWith('/revoke') ? { status: 200, wire: revoked(path.split('/')[2] ?? '') } : undefined,
    },
    'voucher: a revoked code is dead at once',
  ],
  'keeps a fen of every reversal': [keepingFenOfReversals(), 'voucher: a reversal gives everything back'],
}

/** A gateway without tills: it offers less, which is not a fault. */
export const withoutTills: Sabotage = {
  respondInstead: ({ path }) => (path.startsWith('/till/') ? notBuilt : undefined),
}
/** A gateway like that of a real city: there is no sign-in as a demo person. */
export const withoutDemo: Sabotage = {
  respondInstead: ({ path }) => (path.startsWith('/demo/') ? notBuilt : undefined),
}
