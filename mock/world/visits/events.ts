import * as v from 'valibot'
import { Reason } from '@/contract/explanation'
import { benefitGroups } from '@/contract/benefit'
import { Settlement, type WireSettlement } from '@/contract/settlement'
import { at, fen, name } from '../event-parts'

/** The amounts that a visit adds to the year's deductible and cap of one group of benefits. */
const Accumulation = v.object({
  insutype: name,
  admdvs: name,
  year: v.number(),
  group: v.picklist(benefitGroups),
  deductibleFen: fen,
  pooledFen: fen,
  admissions: v.number(),
})
/** The decoded form of these amounts. */
export type Accumulation = Readonly<v.InferOutput<typeof Accumulation>>

/** Money that was taken from one person's account for a visit; `bindingId` when it was a sharer's. */
const Withdrawal = v.object({
  personNumber: name,
  admdvs: name,
  currentYearFen: fen,
  priorYearsFen: fen,
  bindingId: v.exactOptional(name),
})
/** The decoded form of money taken from an account. */
export type Withdrawal = Readonly<v.InferOutput<typeof Withdrawal>>

/** The events of deposits of stays. */
const prepaymentEvents = [
  v.object({
    type: v.literal('prepaid'),
    at,
    prepaymentId: name,
    personNumber: name,
    tokenId: name,
    /** The stay, as the hospital names it. */
    visitId: name,
    institutionCode: name,
    fen,
    withdrawals: v.array(Withdrawal),
  }),
  /** A deposit was given back, because its stay is settled. */
  v.object({ type: v.literal('prepayment-returned'), at, prepaymentId: name }),
] as const

const SettlementRecord = v.custom<WireSettlement>((value) => v.is(Settlement, value), 'not a settlement')
const SettlementReason = v.custom<v.InferInput<typeof Reason>>((value) => v.is(Reason, value), 'not a reason')

/** The events of settlements and of deposits of stays. */
export const visitEvents = [
  v.object({
    type: v.literal('settled'),
    personNumber: name,
    /** The voucher token that paid; absent for visits of the founding history. */
    tokenId: v.exactOptional(name),
    settlement: SettlementRecord,
    reasons: v.array(SettlementReason),
    withdrawals: v.array(Withdrawal),
    accumulation: v.exactOptional(Accumulation),
  }),
  v.object({
    type: v.literal('reversed'),
    at,
    settlementId: name,
    /** The record of the reversal itself. */
    reversal: SettlementRecord,
  }),
  ...prepaymentEvents,
] as const
/** An event of a settlement or of a deposit. */
export type VisitEvent = v.InferOutput<(typeof visitEvents)[number]>
/** A reason of a split, as it is on the wire. */
export type WireReason = v.InferInput<typeof Reason>
