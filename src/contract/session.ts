import * as v from 'valibot'
import { endpoint } from './endpoint'
import { Id, Seconds, Text } from './scalars'

const Token = v.pipe(v.string(), v.regex(/^[\w-]{16,128}$/))

/** The fields of a session, for every reply that brings one. */
export const SessionFields = { access_token: Token, refresh_token: Token, expires_in: Seconds }

/** A session in our words. */
export const ourSession = (wire: v.InferOutput<v.ObjectSchema<typeof SessionFields, undefined>>) => ({
  accessToken: wire.access_token,
  refreshToken: wire.refresh_token,
  lifetimeMs: wire.expires_in,
})

/** What proves who is calling, for a while. Both tokens are secrets: never logged, never in a URL. */
export const Session = v.pipe(v.object(SessionFields), v.transform(ourSession))
export type Session = v.InferOutput<typeof Session>

/** A person of the mock city whom a demo build may enter as. */
export const DemoPerson = v.object({ person: Id, name: Text, story: Text })
export type DemoPerson = v.InferOutput<typeof DemoPerson>

export const listDemoPeople = endpoint({
  method: 'GET',
  path: '/demo/people',
  caller: 'anyone',
  summary: 'demo: the people one may enter as',
  reply: v.pipe(
    v.object({ people: v.array(DemoPerson) }),
    v.transform((wire) => wire.people),
  ),
})

export const enterAsDemoPerson = endpoint({
  method: 'POST',
  path: '/demo/sessions',
  caller: 'anyone',
  summary: 'demo: enter as a person of the mock city',
  body: v.object({ person: Id }),
  reply: Session,
})

export const refreshSession = endpoint({
  method: 'POST',
  path: '/sessions/refresh',
  caller: 'anyone',
  summary: 'a new access token for a refresh token',
  body: v.object({ refresh_token: Token }),
  reply: Session,
})

export const endSession = endpoint({
  method: 'DELETE',
  path: '/sessions/current',
  caller: 'account',
  summary: 'sign out: both tokens die',
  reply: v.object({}),
})
