import * as v from 'valibot'
import { encodeFlag, encodeVisit } from './encoding'
import { endpoint } from './endpoint'
import { Reason } from './explanation'
import { Level } from './institution'
import { Day, DivisionCode, Fen, Flag, Text } from './scalars'
import { addsUp, toSplit, SplitFields, type VisitType } from './settlement'

/** What a visit would cost now, who would pay, why, and by which rules. Nothing of it is a promise. */
export const Estimate = v.pipe(
  v.object({
    ...SplitFields,
    reasons: v.array(Reason),
    policy: v.pipe(
      v.object({
        admdvs: DivisionCode,
        eff_date: Day,
        source: Text,
        confidence: v.picklist(['LOW', 'MEDIUM', 'HIGH']),
      }),
      v.transform((wire) => ({
        placeCode: wire.admdvs,
        effectiveFrom: wire.eff_date,
        source: wire.source,
        confidence: wire.confidence,
      })),
    ),
  }),
  v.check((wire) => addsUp(wire), 'the amounts do not add up'),
  v.transform((wire) => ({ split: toSplit(wire), reasons: wire.reasons, policy: wire.policy })),
)
export type Estimate = v.InferOutput<typeof Estimate>

/** A visit that has not happened yet. */
export interface PlannedVisit {
  readonly visit: VisitType
  /** Of the institution. */
  readonly tier: v.InferOutput<typeof Level>
  /** Covered cost. */
  readonly fen: number
  /** The insured place whose rules hold. */
  readonly placeCode: string
  /** Outside the insured place, and not filed for. */
  readonly unfiled: boolean
}

/** What a visit would cost me now, with what I have used this year; changes nothing. */
export const estimateVisit = endpoint({
  method: 'POST',
  path: '/estimates',
  caller: 'citizen',
  changes: false,
  body: v.object({
    med_type: v.picklist(['11', '13', '14', '21', '41']),
    /** Of the institution. */
    lv: Level,
    /** Covered cost, up to 10,000,000.00. */
    amt: v.pipe(Fen, v.minValue(1), v.maxValue(1_000_000_000)),
    /** By the rules of this insured place of mine; the main one unless told. */
    admdvs: v.optional(DivisionCode),
    /** `'1'`: outside the insured place, and not filed for. */
    unfiled: v.optional(Flag),
  }),
  encode: ({ visit, tier, fen, placeCode, unfiled }: PlannedVisit) => ({
    body: {
      med_type: encodeVisit(visit),
      lv: tier,
      amt: fen,
      admdvs: placeCode,
      unfiled: encodeFlag(unfiled),
    },
  }),
  reply: Estimate,
})
