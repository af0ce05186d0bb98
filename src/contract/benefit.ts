import * as v from 'valibot'
import { Fen } from './scalars'
import { visitTypes } from './settlement'

/** The tier of an institution: primary, secondary or tertiary (一级、二级、三级). */
export type Tier = 1 | 2 | 3

/** Decodes one value each for primary, secondary and tertiary institutions (一级、二级、三级), in this order on the wire. */
const byTier = <S extends v.GenericSchema<number, number>>(value: S) =>
  v.pipe(
    // This avoids valibot's tuple and maxLength, which would add most of a kilobyte to the main package.
    v.array(value),
    v.minLength(3),
    v.check((tiers) => tiers.length <= 3, '3 entries at most'),
    v.transform(
      ([primary, secondary, tertiary]) =>
        ({ 1: primary, 2: secondary, 3: tertiary }) as Readonly<Record<Tier, number>>,
    ),
  )
const Percent = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(100))
const VisitCode = v.pipe(
  v.picklist(['11', '13', '14', '21', '41']),
  v.transform((code) => visitTypes[code]),
)

/** Parts of the person's share, by their field on a settlement. */
const ownShares = {
  act_pay_dedc: 'deductible',
  coins_pay: 'coinsurance',
  preselfpay_amt: 'paidFirst',
  overlmt_selfpay: 'overLimit',
  fulamt_ownpay_amt: 'outOfCatalogue',
} as const

/** One of the shares that a person pays. */
export type OwnShare = (typeof ownShares)[keyof typeof ownShares]

const OwnShares = v.array(
  v.pipe(
    v.picklist(['act_pay_dedc', 'coins_pay', 'preselfpay_amt', 'overlmt_selfpay', 'fulamt_ownpay_amt']),
    v.transform((field) => ownShares[field]),
  ),
)

const AccountRule = v.pipe(
  v.object({ '11': OwnShares, '13': OwnShares, '14': OwnShares, '21': OwnShares, '41': OwnShares }),
  v.transform((wire) => ({
    OUTPATIENT: wire['11'],
    EMERGENCY: wire['13'],
    CHRONIC: wire['14'],
    INPATIENT: wire['21'],
    PHARMACY: wire['41'],
  })),
)
/** The parts of the person's share that a kind of account money may pay, by visit type (rules.md §5.5, §5.6). */
export type AccountRule = v.InferOutput<typeof AccountRule>

/**
 * The part of the covered cost, up to an amount, that the pooled fund pays. The amount includes the deductible; the
 * last band has no upper end.
 */
const Band = v.pipe(
  v.object({ upto_amt: v.nullable(Fen), pay_prop: byTier(Percent) }),
  v.transform((wire) => ({ upToFen: wire.upto_amt, percent: wire.pay_prop })),
)

const Deductible = v.variant('counts', [
  v.pipe(
    v.object({ counts: v.literal('per-year'), amt: byTier(Fen) }),
    v.transform((wire) => ({ counts: wire.counts, fen: wire.amt })),
  ),
  v.pipe(
    v.object({ counts: v.literal('per-admission'), amts: v.pipe(v.array(byTier(Fen)), v.minLength(1)) }),
    /** One figure each for the first, second, … admission of the year; the last one holds for all later admissions. */
    v.transform((wire) => ({ counts: wire.counts, fen: wire.amts })),
  ),
])

/** The groups of visits that share a deductible and a cap. */
export const benefitGroups = ['outpatient', 'inpatient', 'chronic'] as const

/** The rules for one insurance and the visits that share a deductible and a cap within a year. */
const Benefit = v.pipe(
  v.object({
    group: v.picklist(benefitGroups),
    med_types: v.array(VisitCode),
    deductible: Deductible,
    bands: v.pipe(v.array(Band), v.minLength(1)),
    /** Percentage points, added for retirees and deducted for care elsewhere that was not filed. */
    retiree_points: Percent,
    unfiled_points: Percent,
    annual_cap: Fen,
    /** The part of covered cost beyond the cap that 大额 pays, 0–100. */
    beyond_cap_prop: Percent,
  }),
  v.transform((wire) => ({
    group: wire.group,
    visits: wire.med_types,
    deductible: wire.deductible,
    bands: wire.bands,
    retireePoints: wire.retiree_points,
    unfiledPoints: wire.unfiled_points,
    annualCapFen: wire.annual_cap,
    beyondCapPercent: wire.beyond_cap_prop,
  })),
)

/** The rules for one insurance and one group of visits, in our own words. */
export type Benefit = v.InferOutput<typeof Benefit>

/**
 * The rules by which a city settles, and the shares that account money may pay (rules.md §6). `crt_pays` is null where the
 * city keeps one balance; elsewhere it is for money of this year, and `acct_pays` for money carried over (rules.md §5.7).
 */
export const Policy = v.pipe(
  v.object({ benefits: v.array(Benefit), acct_pays: AccountRule, crt_pays: v.nullable(AccountRule) }),
  v.transform((wire) => ({
    benefits: wire.benefits,
    accountPays: wire.acct_pays,
    currentYearPays: wire.crt_pays,
  })),
)
/** Everything a city's rules say about settling by one insurance. */
export type Policy = v.InferOutput<typeof Policy>
