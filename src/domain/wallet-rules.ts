import type { Relation } from '@/contract/family-words'
import type { RefusalCode } from '@/contract/refusal'
import { startOfDay } from './calendar'
import { dayOf } from './china-day'

/** The limits of 医保钱包 (rules.md §9.27); they are the same in every city that has it. */
export const walletLimits = { transfersADay: 3, maxFen: 200_000 } as const

const hourMs = 3_600_000
const opensAtHour = 6
const closesAtHour = 22

/** The hours in which transfers may be sent, time of day in China. */
export const transferWindow = { from: '06:00', to: '22:00' } as const

/** Tells whether money may be transferred at this hour in China. */
export function isTransferTime(at: number): boolean {
  const sinceMidnight = at - startOfDay(dayOf(at))
  return sinceMidnight >= opensAtHour * hourMs && sinceMidnight < closesAtHour * hourMs
}

/**
 * Gives the time (epoch ms) at which a transfer that nobody accepted is returned: 06:00 in China on the day after it
 * was sent.
 */
export const goesBackAt = (sentAt: number): number => startOfDay(dayOf(sentAt), 1) + opensAtHour * hourMs

/** Counts the transfers that are left today; never below zero. */
export const transfersLeftToday = (sentToday: number): number =>
  Math.max(0, walletLimits.transfersADay - sentToday)

/** The facts for sending money. */
export interface WantedTransfer {
  readonly at: number
  readonly fen: number
  readonly relation: Relation
  readonly relationsAllowed: readonly Relation[]
  /** True when both cities have the wallet. */
  readonly offered: boolean
  /** False when the receiver is not actively insured anywhere. */
  readonly isReceiverInsured: boolean
  /** The state of the sender's account; NONE means that there is no account. */
  readonly account: 'ACTIVE' | 'FROZEN' | 'NONE'
  readonly priorYearsFen: number
  readonly sentToday: number
}

/**
 * Gives the first reason why a transfer may not be sent; undefined when it may. Money carried over goes to a relative in
 * the same province or another (rules.md §9.28).
 */
export function transferRefusal(wanted: WantedTransfer): RefusalCode | undefined {
  if (!wanted.offered) return 'NOT_OFFERED'
  if (!isTransferTime(wanted.at)) return 'TRANSFER_WINDOW_CLOSED'
  if (!wanted.relationsAllowed.includes(wanted.relation)) return 'RELATION_NOT_ALLOWED'
  if (!wanted.isReceiverInsured) return 'MEMBER_NOT_INSURED'
  if (wanted.account === 'NONE') return 'NO_ACCOUNT'
  if (wanted.account === 'FROZEN') return 'ACCOUNT_FROZEN'
  if (wanted.fen > walletLimits.maxFen) return 'TRANSFER_LIMIT'
  if (transfersLeftToday(wanted.sentToday) === 0) return 'TRANSFER_LIMIT'
  return wanted.fen > wanted.priorYearsFen ? 'INSUFFICIENT_BALANCE' : undefined
}
