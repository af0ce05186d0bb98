import * as v from 'valibot'
import { encodeVisit } from './encoding'
import { endpoint } from './endpoint'
import { Reason } from './explanation'
import { Level } from './institution'
import { Day, DivisionCode, Fen, Text } from './scalars'
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

/** The distances from the insured place to the place of care: the same city, the same province, or farther. */
export const distances = ['HERE', 'SAME_PROVINCE', 'OTHER_PROVINCE'] as const

/** One distance of care from the insured place. */
export type Distance = (typeof distances)[number]

/** A planned visit. */
export interface PlannedVisit {
  readonly visit: VisitType
  /** The tier of the institution. */
  readonly tier: v.InferOutput<typeof Level>
  /** The covered cost. */
  readonly fen: number
  /** The insured place whose rules are used. */
  readonly placeCode: string
  /** The distance from there; the city looks up whether it is filed. */
  readonly distance: Distance
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
    /** The distance of the care from there, by default in the same city; the city looks up whether it is filed. */
    dist: v.optional(v.picklist(distances)),
  }),
  encode: ({ visit, tier, fen, placeCode, distance }: PlannedVisit) => ({
    body: {
      med_type: encodeVisit(visit),
      lv: tier,
      amt: fen,
      admdvs: placeCode,
      dist: distance,
    },
  }),
  reply: Estimate,
})
