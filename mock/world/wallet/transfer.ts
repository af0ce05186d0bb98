import type * as v from 'valibot'
import type { sendTransfer } from '@/contract/wallet'
import type { RefusalCode } from '@/contract/refusal'
import { dayOf } from '@/domain/china-day'
import { goesBackAt, transferRefusal } from '@/domain/wallet-rules'
import { cityOf, policyOn } from '../../policies/cities'
import { accountNow } from '../money/shelf'
import type { Person } from '../people/person'
import { hasAccount, insuredOf, mainInsurance } from '../people/shelf'
import type { World } from '../world'
import type { WalletEvent } from './events'
import type { KeptTransfer } from './shelf'

export type WantedOfCitizen = v.InferOutput<(typeof sendTransfer)['body']>

/** Transfers a person sent on the day of `now`, those that went back included. */
export const sentToday = (world: World, { personNumber }: Person, now: number): number =>
  (world.transfersOf.get(personNumber) ?? []).filter(
    (sent) => sent.personNumber === personNumber && dayOf(sent.at) === dayOf(now),
  ).length

const hasWallet = (admdvs: string): boolean => cityOf(admdvs).city.capabilities.includes('WALLET')

/** Who has this name and this number; both must be right. */
const receiverOf = (world: World, { certno, psn_name }: WantedOfCitizen): Person | undefined =>
  [...world.people.values()].find(({ idNumber, name }) => idNumber === certno && name === psn_name)

/** What sending money does to the city, or the code of why it may not be sent. */
export function sentEvent(
  world: World,
  person: Person,
  wanted: WantedOfCitizen,
  now: number,
): Extract<WalletEvent, { type: 'transfer-sent' }> | RefusalCode {
  const receiver = receiverOf(world, wanted)
  if (!receiver) return 'IDENTITY_MISMATCH'
  const insured = mainInsurance(world, person)
  const { admdvs } = insured
  const { personNumber } = person
  const toPlace = insuredOf(world, receiver).find(({ state }) => state === '1')?.admdvs
  const refusal = transferRefusal({
    at: now,
    fen: wanted.amt,
    relation: wanted.rela,
    relationsAllowed: policyOn(admdvs, dayOf(now)).sharing.relations,
    offered: hasWallet(admdvs) && (toPlace === undefined || hasWallet(toPlace)),
    fromPlace: admdvs,
    toPlace,
    account: !hasAccount(insured) ? 'NONE' : insured.state === '1' ? 'ACTIVE' : 'FROZEN',
    priorYearsFen: accountNow(world, { personNumber, admdvs }, now).priorYearsFen,
    sentToday: sentToday(world, person, now),
  })
  if (refusal) return refusal
  return {
    type: 'transfer-sent',
    at: now,
    transferId: `T${String(world.events + 1).padStart(9, '0')}`,
    personNumber,
    admdvs,
    receiver: receiver.personNumber,
    relation: wanted.rela,
    fen: wanted.amt,
    goesBackAt: goesBackAt(now),
  }
}

/** Whether a transfer may still be accepted. */
export const isWaiting = ({ state, goesBackAt: end }: KeptTransfer, now: number): boolean =>
  state === 'PENDING' && now < end
