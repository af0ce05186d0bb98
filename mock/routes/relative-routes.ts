import { addRelative, issueRelativeToken, listRelatives, removeRelative } from '@/contract/relative'
import { monthOf } from '@/domain/china-day'
import { proofAtAge, relativeRules, type RelativeProof } from '@/domain/family/relative-rules'
import { composeCode } from '@/domain/voucher-code'
import type { CodeEvent } from '../world/codes/events'
import { codeSeconds, diesAt, stateOf } from '../world/codes/token-state'
import { nextRelativeId, type KeptRelative } from '../world/family/shelf'
import { ageAt, speakerFor, wardsOf } from '../world/family/speaking-for'
import { wireRelative } from '../world/family/wire-relative'
import { maskName, type Person } from '../world/people/person'
import { insuredOf, mainInsurance } from '../world/people/shelf'
import { hashOf, randomDigits, randomLetters } from '../world/secrets'
import type { World } from '../world/world'
import { inRegister } from './in-register'
import { tooManyCodes, unusableVoucher } from './needs'
import { refuse, route, secretRoute, type Refused, type Route } from './route'

const ties = (world: World): readonly KeptRelative[] => [...world.relatives.values()]
const isKept = ({ removedAt }: KeptRelative): boolean => removedAt === undefined

/** The tie, when a person is one side of it or speaks for a child who is. */
function tieFor(
  world: World,
  relId: string,
  { personNumber }: Person,
  now: number,
): KeptRelative | undefined {
  const tie = world.relatives.get(relId)
  const owner = tie && world.people.get(tie.relative)
  if (!tie || !owner || !isKept(tie)) return undefined
  const mayEnd = [tie.holder, tie.relative, speakerFor(owner, now)]
  return mayEnd.includes(personNumber) ? tie : undefined
}

const unknown = refuse('NOT_FOUND', 'no such relative of this person')

/** Why a relative cannot be added; undefined when nothing speaks against it. */
function refusalOf(
  world: World,
  holder: Person,
  relative: Person,
  proof: { readonly kind: RelativeProof; readonly face_token?: string },
  now: number,
): Refused | undefined {
  const [me, other] = [holder.personNumber, relative.personNumber]
  if (me === other) return refuse('RELATION_NOT_ALLOWED', 'nobody is a relative of themselves')
  if (insuredOf(world, relative).length === 0)
    return refuse('MEMBER_NOT_INSURED', 'this person is not insured')
  const mine = ties(world).filter((tie) => tie.holder === me && isKept(tie))
  if (mine.some((tie) => tie.relative === other))
    return refuse('ALREADY_BOUND', 'you may show this code already')
  if (mine.length >= relativeRules.relatives) return refuse('BIND_LIMIT', 'at most 5 relatives')
  const newHolders = ties(world).filter(
    (tie) => tie.relative === other && monthOf(tie.addedAt) === monthOf(now),
  )
  if (newHolders.length >= relativeRules.newHoldersAMonth)
    return refuse('BIND_LIMIT', 'two people added this person already this month')
  const wanted = proofAtAge(ageAt(relative, now))
  if (proof.kind !== wanted)
    return refuse('PROOF_NOT_ALLOWED', 'household register under 16, a face check from 16 on')
  if (wanted === 'FACE' && proof.face_token !== 'mock-pass')
    return refuse('FACE_FAILED', 'the face check did not recognise this person')
  return undefined
}

/** Codes of a relative that somebody shows now. */
const shownNow = (world: World, { holder, relative }: KeptRelative, now: number): CodeEvent[] =>
  (world.codesOf.get(relative) ?? [])
    .filter((token) => token.shownBy === holder && stateOf(token, now) === 'ISSUED')
    .map(({ tokenId }) => ({ type: 'code-revoked', tokenId }))

const issueRoute = secretRoute(
  issueRelativeToken,
  (random, { world, path }) => {
    const tie = world.relatives.get(path['relId'] ?? '')
    const owner = tie && world.people.get(tie.relative)
    const place = owner ? mainInsurance(world, owner).admdvs : '000000'
    return { ec_qrcode: composeCode('RELATIVE', place, randomDigits(random, 19)) }
  },
  ({ world, now, path, random, secrets, caller: { person } }) => {
    const tie = tieFor(world, path.relId, person, now)
    const owner = tie && world.people.get(tie.relative)
    if (!owner || tie.holder !== person.personNumber) return unknown
    const unusable = unusableVoucher(world, owner) ?? tooManyCodes(world, person, now)
    if (unusable) return unusable
    const tokenId = randomLetters(random, 20)
    return {
      reply: {
        token_id: tokenId,
        ...secrets,
        psn_name: maskName(owner.name),
        expires_in: codeSeconds.life,
        grace_in: codeSeconds.grace,
      },
      events: [
        {
          type: 'code-issued',
          kind: 'RELATIVE',
          at: now,
          tokenId,
          personNumber: owner.personNumber,
          shownBy: person.personNumber,
          codeHash: hashOf(secrets.ec_qrcode),
          diesAt: diesAt(now),
        },
      ],
    }
  },
)

export const relativeRoutes: readonly Route[] = [
  route(listRelatives, ({ world, now, caller: { person } }) => {
    const me = person.personNumber
    const mine = [me, ...wardsOf(world, person, now).map(({ personNumber }) => personNumber)]
    const seen = ties(world).filter(
      (tie) => isKept(tie) && (tie.holder === me || mine.includes(tie.relative)),
    )
    return { reply: { relatives: seen.map((tie) => wireRelative(world, tie, person)) } }
  }),
  route(addRelative, ({ world, now, body, caller }) => {
    const { person } = caller
    const found = inRegister(world, caller, body, now)
    if ('refused' in found) return found
    const relative = found.person
    const refusal = refusalOf(world, person, relative, body.proof, now)
    if (refusal) return refusal
    const tie = {
      relId: nextRelativeId(world),
      holder: person.personNumber,
      relative: relative.personNumber,
      relation: body.rela,
    }
    return {
      reply: wireRelative(world, { ...tie, addedAt: now }, person),
      events: [{ type: 'relative-added', at: now, ...tie }],
    }
  }),
  route(removeRelative, ({ world, now, path, caller: { person } }) => {
    const tie = tieFor(world, path.relId, person, now)
    if (!tie) return unknown
    return {
      reply: {},
      events: [{ type: 'relative-removed', at: now, relId: tie.relId }, ...shownNow(world, tie, now)],
    }
  }),
  issueRoute,
]
