import * as v from 'valibot'
import { Settlement, type WireSettlement } from '@/contract/settlement'

const fen = v.pipe(v.number(), v.safeInteger())
const name = v.pipe(v.string(), v.minLength(1))
const at = v.number()

/** What a visit adds to the year's deductible and cap of one group of benefits. */
const Accumulation = v.object({
  insuranceCode: name,
  year: v.number(),
  group: v.picklist(['outpatient', 'inpatient', 'chronic']),
  deductibleFen: fen,
  pooledFen: fen,
  admissions: v.number(),
})
export type Accumulation = Readonly<v.InferOutput<typeof Accumulation>>

/** Money that left (or, reversed, came back to) one person's account. */
const Withdrawal = v.object({ personNumber: name, currentYearFen: fen, priorYearsFen: fen })
export type Withdrawal = Readonly<v.InferOutput<typeof Withdrawal>>

const Record = v.custom<WireSettlement>((value) => v.is(Settlement, value), 'not a settlement')

/**
 * Everything that can happen in the city. A world is the sum of its events; secrets are in it as hashes only. Times are
 * epoch ms. The journal decodes its lines with this, so that no file changed by something else becomes a city.
 */
export const WorldEvent = v.variant('type', [
  v.object({ type: v.literal('deposited'), at, personNumber: name, fen }),
  v.object({
    type: v.literal('session-started'),
    personNumber: name,
    accessHash: name,
    refreshHash: name,
    expiresAt: v.number(),
  }),
  v.object({ type: v.literal('session-ended'), accessHash: name }),
  v.object({ type: v.literal('session-renewed'), at, accessHash: name }),
  v.object({ type: v.literal('code-issued'), at, tokenId: name, personNumber: name, codeHash: name }),
  v.object({ type: v.literal('code-revoked'), tokenId: name }),
  v.object({ type: v.literal('code-decoded'), at, tokenId: name, institutionCode: name, authHash: name }),
  v.object({
    type: v.literal('settled'),
    personNumber: name,
    /** The voucher token that paid; absent for visits of the founding history. */
    tokenId: v.exactOptional(name),
    settlement: Record,
    withdrawals: v.array(Withdrawal),
    accumulation: v.exactOptional(Accumulation),
  }),
  v.object({
    type: v.literal('reversed'),
    at,
    settlementId: name,
    /** The record of the reversal itself. */
    reversal: Record,
  }),
  v.object({
    type: v.literal('answered'),
    key: name,
    fingerprint: name,
    status: v.number(),
    body: v.unknown(),
  }),
])
export type WorldEvent = v.InferOutput<typeof WorldEvent>
