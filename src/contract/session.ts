import * as v from 'valibot'
import { endpoint } from './endpoint'
import { Seconds, Token } from './scalars'

/** The fields of a session, for every reply that contains one. */
export const SessionFields = { access_token: Token, refresh_token: Token, expires_in: Seconds }

/** Decodes the fields of a session. */
export const toSession = (wire: v.InferOutput<v.ObjectSchema<typeof SessionFields, undefined>>) => ({
  accessToken: wire.access_token,
  refreshToken: wire.refresh_token,
  lifetimeMs: wire.expires_in,
})

/** The tokens that prove who is calling, for a limited time. Both are secrets: never logged, never in a URL. */
export const Session = v.pipe(v.object(SessionFields), v.transform(toSession))
export type Session = v.InferOutput<typeof Session>

/** Exchanges a refresh token for new tokens. */
export const refreshSession = endpoint({
  method: 'POST',
  path: '/sessions/refresh',
  caller: 'anyone',
  body: v.object({ refresh_token: Token }),
  encode: (refreshToken: string) => ({ body: { refresh_token: refreshToken } }),
  reply: Session,
})

/** Ends the session; both tokens become void. */
export const endSession = endpoint({
  method: 'DELETE',
  path: '/sessions/current',
  caller: 'account',
  reply: v.object({}),
})
