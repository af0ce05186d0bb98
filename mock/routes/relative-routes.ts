import { addRelative, issueRelativeToken, listRelatives, removeRelative } from '@/contract/relative'
import { monthOf } from '@/domain/china-day'
import { proofAtAge, relativeRules, type RelativeProof } from '@/domain/family/relative-rules'
import { composeCode } from '@/domain/voucher-code'
import type { CodeEvent } from '../world/codes/events'
import { codeSeconds, diesAt, stateOf } from '../world/codes/token-state'
import { nextRelativeId, type StoredRelative } from '../world/family/state'
import { ageAt, representativeOf, wardsOf } from '../world/family/guardianship'
import { wireRelative } from '../world/family/wire-relative'
import { maskName, type Person } from '../world/people/person'
import { insuredOf, mainInsurance } from '../world/people/state'
import { hashOf, randomDigits, randomLetters } from '../world/secrets'
import type { World } from '../world/world'
import { findInRegister } from './in-register'
import { codeRateRefusal, unusableVoucher } from './needs'
import { passingFace } from './proofs'
import { refuse, route, secretRoute, type Refused, type Route } from './route'

/** Returns all links, each between a person (the holder) and a relative whose code they may show. */
const allLinks = (world: World): readonly StoredRelative[] => [...world.relatives.values()]
const isActive = ({ removedAt }: StoredRelative): boolean => removedAt === undefined

/** Returns the link, if the person is one side of it or the guardian of a child who is. */
function linkFor(
  world: World,
  relId: string,
  { personNumber }: Person,
  now: number,
): StoredRelative | undefined {
  const link = world.relatives.get(relId)
  const owner = link && world.people.get(link.relative)
  if (!link || !owner || !isActive(link)) return undefined
  const mayEnd = [link.holder, link.relative, representativeOf(owner, now)]
  return mayEnd.includes(personNumber) ? link : undefined
}

const unknown = refuse('NOT_FOUND', 'no such relative of this person')

/** Returns the refusal to add a relative; undefined when they may be added. */
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
  const mine = allLinks(world).filter((link) => link.holder === me && isActive(link))
  if (mine.some((link) => link.relative === other))
    return refuse('ALREADY_BOUND', 'you may show this code already')
  if (mine.length >= relativeRules.relatives) return refuse('BIND_LIMIT', 'at most 5 relatives')
  const newHolders = allLinks(world).filter(
    (link) => link.relative === other && monthOf(link.addedAt) === monthOf(now),
  )
  if (newHolders.length >= relativeRules.newHoldersAMonth)
    return refuse('BIND_LIMIT', 'two people added this person already this month')
  const wanted = proofAtAge(ageAt(relative, now))
  if (proof.kind !== wanted)
    return refuse('PROOF_NOT_ALLOWED', 'household register under 16, a face check from 16 on')
  if (wanted === 'FACE' && proof.face_token !== passingFace)
    return refuse('FACE_FAILED', 'the face check did not recognise this person')
  return undefined
}

/** Revokes the codes of a relative that the holder shows now. */
const revokeShownCodes = (world: World, { holder, relative }: StoredRelative, now: number): CodeEvent[] =>
  (world.codesOf.get(relative) ?? [])
    .filter((token) => token.shownBy === holder && stateOf(token, now) === 'ISSUED')
    .map(({ tokenId }) => ({ type: 'code-revoked', tokenId }))

const issueRoute = secretRoute(
  issueRelativeToken,
  (random, { world, path }) => {
    const link = world.relatives.get(path['relId'] ?? '')
    const owner = link && world.people.get(link.relative)
    const place = owner ? mainInsurance(world, owner).admdvs : '000000'
    return { ec_qrcode: composeCode('RELATIVE', place, randomDigits(random, 19)) }
  },
  ({ world, now, path, random, secrets, caller: { person } }) => {
    const link = linkFor(world, path.relId, person, now)
    const owner = link && world.people.get(link.relative)
    if (!owner || link.holder !== person.personNumber) return unknown
    const unusable = unusableVoucher(world, owner) ?? codeRateRefusal(world, person, now)
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

/** The routes of relatives and their codes (亲情账户). */
export const relativeRoutes: readonly Route[] = [
  route(listRelatives, ({ world, now, caller: { person } }) => {
    const me = person.personNumber
    const mine = [me, ...wardsOf(world, person, now).map(({ personNumber }) => personNumber)]
    const seen = allLinks(world).filter(
      (link) => isActive(link) && (link.holder === me || mine.includes(link.relative)),
    )
    return { reply: { relatives: seen.map((link) => wireRelative(world, link, person)) } }
  }),
  route(addRelative, ({ world, now, body, caller }) => {
    const { person } = caller
    const found = findInRegister(world, caller, body, now)
    if ('refused' in found) return found
    const relative = found.person
    const refusal = refusalOf(world, person, relative, body.proof, now)
    if (refusal) return refusal
    const link = {
      relId: nextRelativeId(world),
      holder: person.personNumber,
      relative: relative.personNumber,
      relation: body.rela,
    }
    return {
      reply: wireRelative(world, { ...link, addedAt: now }, person),
      events: [{ type: 'relative-added', at: now, ...link }],
    }
  }),
  route(removeRelative, ({ world, now, path, caller: { person } }) => {
    const link = linkFor(world, path.relId, person, now)
    if (!link) return unknown
    return {
      reply: {},
      events: [
        { type: 'relative-removed', at: now, relId: link.relId },
        ...revokeShownCodes(world, link, now),
      ],
    }
  }),
  issueRoute,
]
