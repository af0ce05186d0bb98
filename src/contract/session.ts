import * as v from 'valibot'
import { endpoint } from './endpoint'
import { Id, Seconds, Text } from './scalars'

const Token = v.pipe(v.string(), v.regex(/^[\w-]{16,128}$/))

/** What proves who is calling, for a while. Both tokens are secrets: never logged, never in a URL. */
export const Session = v.pipe(
  v.object({ access_token: Token, refresh_token: Token, expires_in: Seconds }),
  v.transform((wire) => ({
    accessToken: wire.access_token,
    refreshToken: wire.refresh_token,
    lifetimeMs: wire.expires_in,
  })),
)
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
  caller: 'citizen',
  summary: 'sign out: both tokens die',
  reply: v.object({}),
})
