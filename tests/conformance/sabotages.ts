import { plainStatusHeader, requestIdHeader } from '@/contract/http'
import type { Coming, Passing, Sabotage, Wire } from './broken-gateway'

const isAsked = ({ method, path }: Passing, wanted: string): boolean =>
  `${method} ${path.split('?')[0] ?? ''}` === wanted
const isRefusal = ({ wire }: Coming): boolean => 'requestId' in wire

const missing = { status: 501, wire: { code: 'NOT_BUILT', message: '', requestId: '-' } }

const revoked = (tokenId: string): Wire => ({
  token_id: tokenId,
  state: 'REVOKED',
  fixmedins_name: null,
  decd_time: null,
  setl_id: null,
})

/** Adds fen to a field that is an amount. */
const shift = (wire: Wire, fields: readonly string[], fen: number): void =>
  fields.forEach((field) => void (wire[field] = Number(wire[field]) + fen))

const accountsOf = ({ wire }: Coming): readonly Wire[] => (wire['accounts'] ?? []) as Wire[]

/** Only the answers to one question are touched. */
const answersTo = (wanted: string, change: (coming: Coming) => void): Sabotage => ({
  onTheWayBack: (coming, passing) => {
    if (isAsked(passing, wanted)) change(coming)
  },
})

const refusals = (change: (coming: Coming) => void): Sabotage => ({
  onTheWayBack: (coming) => {
    if (isRefusal(coming)) change(coming)
  },
})

function forgetfulOfKeys(): Sabotage {
  let asked = 0
  return {
    onTheWay: ({ headers }) => {
      asked += 1
      if (headers.has('idempotency-key')) headers.set('idempotency-key', `forgotten-${asked}`)
      return undefined
    },
  }
}

function robbingReversals(): Sabotage {
  let stolen = 0
  return {
    onTheWayBack: (coming, passing) => {
      if (isAsked(passing, 'POST /till/reverse')) stolen += 1
      for (const account of accountsOf(coming)) shift(account, ['balc', 'acct_crt_balc'], -stolen)
    },
  }
}

function scanningTwice(): Sabotage {
  let first: Wire | undefined
  return {
    onTheWayBack: (coming, passing) => {
      if (!isAsked(passing, 'POST /till/decode')) return
      if (isRefusal(coming) && first) Object.assign(coming, { status: 200, wire: first })
      if (isRefusal(coming)) return
      coming.headers.set(plainStatusHeader, '200')
      first = coming.wire
    },
  }
}

/** What a gateway may do wrong, and the checks that must notice. */
export const sabotages: Readonly<Record<string, readonly [Sabotage, ...checks: string[]]>> = {
  'leaves a field out': [answersTo('GET /me', ({ wire }) => delete wire['psn_name']), 'shape: GET /me'],
  'sends money as text': [
    answersTo('GET /accounts', (coming) =>
      accountsOf(coming).forEach((account) => (account['balc'] = String(account['balc']))),
    ),
    'shape: GET /accounts',
  ],
  'breaks down': [
    { instead: (passing) => (isAsked(passing, 'GET /deposits') ? { status: 500, wire: {} } : undefined) },
    'shape: GET /deposits',
  ],
  'lets everybody read': [
    {
      instead: (passing) => (isAsked(passing, 'GET /me') ? { status: 200, wire: {} } : undefined),
    },
    'refusal: nothing personal without a session',
    'refusal: a token nobody was given',
  ],
  'tells errors in another shape': [
    refusals((coming) => (coming.wire = { error: coming.wire['code'] })),
    'refusal: a token nobody was given',
    'refusal: an id nobody knows',
    'refusal: a body that is not JSON',
    'refusal: a route nobody built',
  ],
  'forgets the number of the request': [
    refusals(({ headers }) => headers.delete(requestIdHeader)),
    'refusal: a query that is not as described',
    'refusal: a body without what it needs',
  ],
  'calls every refusal by one code': [
    refusals(({ wire }) => (wire['code'] = 'OOPS')),
    'refusal: an id nobody knows',
    'voucher: a scanned code cannot be scanned again',
    'voucher: a scan cannot be settled again',
    'voucher: a revoked code is dead at once',
    'voucher: a wrong check digit is not a code',
  ],
  'honours X-Plain-Status for successes only': [
    refusals((coming) => {
      coming.status = Number(coming.headers.get(plainStatusHeader) ?? coming.status)
      coming.headers.delete(plainStatusHeader)
    }),
    'X-Plain-Status: honoured or ignored, never half',
  ],
  'sends X-Plain-Status to everybody': [
    { onTheWay: ({ headers }) => void headers.set(plainStatusHeader, '1') },
    'X-Plain-Status: HTTP statuses without it',
  ],
  'repeats an entry on the next page': [
    answersTo('GET /settlements', ({ wire }) => {
      const list = wire['settlements'] as Wire[]
      if (list.length === 7) list[6] = list[5] ?? {}
    }),
    'paging: GET /settlements',
  ],
  'ends a list after its first page': [
    answersTo('GET /settlements', ({ wire }) => (wire['next_cursor'] = null)),
    'paging: GET /settlements',
  ],
  'takes any cursor for none': [
    { onTheWay: ({ path }) => ({ path: path.replace('cursor=no-such-cursor', '') }) },
    'paging: GET /settlements with a cursor of nobody',
    'paging: GET /accounts/:admdvs/ledger with a cursor of nobody',
  ],
  'shows a balance the ledger does not explain': [
    answersTo('GET /accounts', (coming) =>
      accountsOf(coming).forEach((account) => shift(account, ['balc', 'acct_crt_balc'], 1)),
    ),
    'ledger: adds up to the balance',
  ],
  'ignores idempotency keys': [
    forgetfulOfKeys(),
    'idempotency: the same key is given the same code',
    'idempotency: settled twice with one key, paid once',
    'idempotency: the same key for another request',
  ],
  'changes things without a key': [
    {
      onTheWay: ({ headers }) => {
        if (!headers.has('idempotency-key')) headers.set('idempotency-key', 'given-by-the-proxy')
        return undefined
      },
    },
    'idempotency: a change without a key',
  ],
  'settles otherwise than it split': [
    answersTo('POST /till/pre-settle', ({ wire }) => {
      shift(wire, ['acct_pay', 'acct_crt_pay'], -1)
      shift(wire, ['psn_cash_pay'], 1)
    }),
    'voucher: issued, scanned, split, settled, recorded',
  ],
  'keeps no record': [
    {
      instead: (passing) =>
        /^\/settlements\/S/.test(passing.path)
          ? { status: 404, wire: { code: 'NOT_FOUND', message: '', requestId: '-' } }
          : undefined,
    },
    'voucher: issued, scanned, split, settled, recorded',
  ],
  'lets a code be scanned twice': [scanningTwice(), 'voucher: a scanned code cannot be scanned again'],
  'only says that it revokes': [
    {
      instead: ({ path }) =>
        path.endsWith('/revoke') ? { status: 200, wire: revoked(path.split('/')[2] ?? '') } : undefined,
    },
    'voucher: a revoked code is dead at once',
  ],
  'keeps a fen of every reversal': [robbingReversals(), 'voucher: a reversal gives everything back'],
}

/** A gateway without tills: nothing wrong, only less. */
export const withoutTills: Sabotage = {
  instead: ({ path }) => (path.startsWith('/till/') ? missing : undefined),
}
/** A gateway of a real city: nobody enters as somebody. */
export const withoutDemo: Sabotage = {
  instead: ({ path }) => (path.startsWith('/demo/') ? missing : undefined),
}
