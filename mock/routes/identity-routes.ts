import { checkFace, type identityStates, startIdentityVerification } from '@/contract/identity'
import { dayOf } from '@/domain/china-day'
import { birthDayOf, isIdNumber } from '@/domain/id-number'
import { accountOf, personNumberOf } from '../world/entry/account-of'
import type { StoredIdentity } from '../world/entry/state'
import { randomLetters } from '../world/secrets'
import type { World } from '../world/world'
import { findInRegister } from './in-register'
import { passingFace } from './proofs'
import { refuse, route, type Account, type Refused, type Route } from './route'

/** The number of failed face checks after which the verification must be started again. */
const faceTries = 3

/** Refuses a telephone by which somebody else is already verified; undefined when it is free. */
function refusedAsTaken(world: World, { session }: Account, personNumber: string): Refused | undefined {
  const proven = personNumberOf(world, session)
  return proven === undefined || proven === personNumber
    ? undefined
    : refuse('PHONE_TAKEN', 'this telephone belongs to somebody else who is verified')
}

const stateOf = ({ verified, wrongFaces }: StoredIdentity): (typeof identityStates)[number] =>
  verified ? 'VERIFIED' : wrongFaces >= faceTries ? 'FAILED' : 'FACE_PENDING'

/** The routes that verify identity. */
export const identityRoutes: readonly Route[] = [
  route(startIdentityVerification, ({ world, now, random, body, caller }) => {
    const certno = body.certno.toUpperCase()
    const isPossible = isIdNumber(certno) && birthDayOf(certno) <= dayOf(now)
    if (body.psn_cert_type === '01' && !isPossible)
      return refuse(
        'INVALID_REQUEST',
        'body.certno is no ID number of anybody born: compare its eighteen digits',
      )
    const found = findInRegister(world, caller, { ...body, certno }, now)
    if ('refused' in found) return found
    const { accessHash } = caller.session
    const { personNumber } = found.person
    const taken = refusedAsTaken(world, caller, personNumber)
    if (taken) return taken
    const idtyId = randomLetters(random, 20)
    return {
      reply: { idty_id: idtyId, state: 'FACE_PENDING' as const },
      events: [{ type: 'identity-claimed', at: now, idtyId, accessHash, personNumber }],
    }
  }),
  route(checkFace, ({ world, now, path: { idtyId }, body, caller }) => {
    const identity = world.identities.get(idtyId)
    if (!identity || identity.account !== accountOf(caller.session))
      return refuse('NOT_FOUND', 'no such verification of this account')
    const state = stateOf(identity)
    if (state !== 'FACE_PENDING') return { reply: { state } }
    const taken = refusedAsTaken(world, caller, identity.personNumber)
    if (taken) return taken
    if (body.face_token === passingFace)
      return {
        reply: { state: 'VERIFIED' as const },
        events: [{ type: 'identity-verified', at: now, idtyId }],
      }
    const left = faceTries - identity.wrongFaces - 1
    return refuse('FACE_FAILED', `not the face in the register; tries left: ${left}`, {
      events: [{ type: 'face-failed', at: now, idtyId }],
    })
  }),
]
