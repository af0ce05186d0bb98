import * as v from 'valibot'
import { encodeFlag, encodeVisit } from './encoding'
import { endpoint } from './endpoint'
import { Reason } from './explanation'
import { Level } from './institution'
import { Day, DivisionCode, Fen, Flag, Text } from './scalars'
import type { VisitType } from './settlement'
import { addsUp, toSplit, SplitFields } from './split'

/** The estimated cost of a visit: who would pay what, why, and by which rules. It promises nothing. */
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

/** A planned visit. */
export interface PlannedVisit {
  readonly visit: VisitType
  /** The tier of the institution. */
  readonly tier: v.InferOutput<typeof Level>
  /** The covered cost. */
  readonly fen: number
  /** The insured place whose rules are used. */
  readonly placeCode: string
  /** Care outside the insured place that was not filed. */
  readonly unfiled: boolean
}

/** Estimates the cost of a visit for the person signed in, with their benefits of this year so far; changes nothing. */
export const estimateVisit = endpoint({
  method: 'POST',
  path: '/estimates',
  caller: 'citizen',
  changes: false,
  body: v.object({
    med_type: v.picklist(['11', '13', '14', '21', '41']),
    /** The tier of the institution. */
    lv: Level,
    /** The covered cost in fen, up to 10,000,000.00 yuan. */
    amt: v.pipe(Fen, v.minValue(1), v.maxValue(1_000_000_000)),
    /** An insured place of the person, whose rules are used; the main one by default. */
    admdvs: v.optional(DivisionCode),
    /** `'1'` for care outside the insured place that was not filed. */
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
