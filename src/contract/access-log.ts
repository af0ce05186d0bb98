import * as v from 'valibot'
import { encodePage } from './encoding'
import { endpoint } from './endpoint'
import { Id, Instant, openPicklist, PageQuery, Text } from './scalars'

/** Kinds of use of a person's voucher or data. */
export const accessKinds = [
  'DECODE',
  'SIGN_IN',
  'IDENTITY',
  'REVEAL',
  'CONSENT_GIVEN',
  'CONSENT_WITHDRAWN',
  'ACTIVATE',
  'PAUSE',
  'RESUME',
  'PASSWORD_CHANGED',
  'PASSWORD_LOCKED',
  'SHARING_AGREED',
] as const

/** One of the kinds of access. */
export type AccessKind = (typeof accessKinds)[number]

/** One line of the access log. The screen shows a kind it does not know by the city's own name for it. */
export const AccessEntry = v.pipe(
  v.object({
    log_id: Id,
    log_time: Instant,
    what: openPicklist(accessKinds, 'OTHER'),
    what_name: Text,
    /** The institution, or the way of signing in. */
    whr_name: v.nullable(Text),
    /** The person who did it, masked; null when it was the person themselves. */
    who_name: v.nullable(Text),
    /** The purpose: the business of the institution, or the subject of the consent. */
    purp_name: v.nullable(Text),
    rslt: openPicklist(['OK', 'REFUSED'], 'OTHER'),
  }),
  v.transform((wire) => ({
    id: wire.log_id,
    at: wire.log_time,
    what: wire.what,
    whatName: wire.what_name,
    whereName: wire.whr_name,
    maskedWho: wire.who_name,
    purposeName: wire.purp_name,
    result: wire.rslt,
  })),
)
export type AccessEntry = v.InferOutput<typeof AccessEntry>

/** Reads who used or looked at the voucher and the data, newest first. */
export const readAccessLog = endpoint({
  method: 'GET',
  path: '/access-log',
  caller: 'citizen',
  query: PageQuery,
  encode: (cursor: string | undefined) => ({ query: encodePage(cursor) }),
  reply: v.pipe(
    v.object({ entries: v.array(AccessEntry), next_cursor: v.nullable(v.string()) }),
    v.transform((wire) => ({ entries: wire.entries, nextCursor: wire.next_cursor })),
  ),
})
