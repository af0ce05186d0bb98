import type * as v from 'valibot'
import type { sendTransfer } from '@/contract/transfer'
import type { RefusalCode } from '@/contract/refusal'
import { dayOf } from '@/domain/china-day'
import { isSameName } from '@/domain/person-name'
import { goesBackAt, transferRefusal } from '@/domain/wallet-rules'
import { cityOf, policyOn } from '../../policies/cities'
import { accountNow } from '../money/state'
import type { Person } from '../people/person'
import { hasAccount, insuredOf, mainInsurance } from '../people/state'
import type { World } from '../world'
import type { WalletEvent } from './events'
import type { StoredTransfer } from './state'

/** The body of a request to send money, decoded. */
export type TransferRequest = v.InferOutput<(typeof sendTransfer)['body']>

/** Counts the transfers a person sent on the day of `now`, including those that went back. */
export const sentToday = (world: World, { personNumber }: Person, now: number): number =>
  (world.transfersOf.get(personNumber) ?? []).filter(
    (sent) => sent.personNumber === personNumber && dayOf(sent.at) === dayOf(now),
  ).length

/** Tells whether a city has wallets. */
export const hasWallet = (admdvs: string): boolean => cityOf(admdvs).city.capabilities.includes('WALLET')

/** Finds the person with this name and this number; both must match. */
const receiverOf = (world: World, { certno, psn_name }: TransferRequest): Person | undefined =>
  [...world.people.values()].find(({ idNumber, name }) => idNumber === certno && isSameName(name, psn_name))

/** Returns the event of sending money, or the code of the refusal. */
export function sentEvent(
  world: World,
  person: Person,
  wanted: TransferRequest,
  now: number,
): Extract<WalletEvent, { type: 'transfer-sent' }> | RefusalCode {
  const receiver = receiverOf(world, wanted)
  if (!receiver) return 'IDENTITY_MISMATCH'
  if (receiver === person) return 'RELATION_NOT_ALLOWED'
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
    isReceiverInsured: toPlace !== undefined,
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

/** Tells whether a transfer may still be accepted. */
export const isAcceptable = ({ state, goesBackAt: end }: StoredTransfer, now: number): boolean =>
  state === 'PENDING' && now < end
