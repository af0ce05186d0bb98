import * as v from 'valibot'
import { Policy } from './benefit'
import { endpoint } from './endpoint'
import { filingKinds } from './filing'
import { Day, DivisionCode, Fen, Flag, Text } from './scalars'
import { Sharing } from './sharing-rules'

const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
/** A part in hundredths of a percent: 200 is 2 %. */
const BasisPoints = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(10_000))
/** A day of any year, `MM-DD`. */
const DayOfYear = v.pipe(v.string(), v.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/))

/** The part that holds up to an age in full years; the list has the youngest first. */
const AgePart = v.pipe(
  v.object({ upto_age: Count, prop_bp: BasisPoints }),
  v.transform((wire) => ({ upToAge: wire.upto_age, basisPoints: wire.prop_bp })),
)

/**
 * The rule for the monthly deposit into an account (每月划入): a part of the base or of the pension, or a fixed amount.
 * Where the part depends on age, `prop_bp` holds for everybody older than the last entry of `ages`.
 */
const DepositRule = v.variant('of', [
  v.pipe(
    v.object({
      of: v.picklist(['BASE', 'PENSION']),
      prop_bp: BasisPoints,
      ages: v.optional(v.array(AgePart)),
    }),
    v.transform((wire) => ({
      of: wire.of,
      basisPoints: wire.prop_bp,
      ...(wire.ages && { ages: wire.ages }),
    })),
  ),
  v.pipe(
    v.object({ of: v.literal('FIXED'), amt: Fen }),
    v.transform((wire) => ({ of: wire.of, fen: wire.amt })),
  ),
])

/** The rule by which money goes into the accounts, in our own words (rules.md §7). */
export type DepositRule = v.InferOutput<typeof DepositRule>

const AgePremium = v.pipe(
  v.object({ upto_age: Count, amt: Fen }),
  v.transform((wire) => ({ upToAge: wire.upto_age, fen: wire.amt })),
)

const Contributions = v.pipe(
  v.object({
    emp_bp: BasisPoints,
    own_bp: BasisPoints,
    flexible_bp: BasisPoints,
    /** 大额医疗保险: a fixed amount each month. */
    large_emp_amt: Fen,
    large_own_amt: Fen,
    /**
     * The premium of a resident for a year, and the window in which it is paid; it may reach into that year. `resident_ages`
     * has the premiums that hold up to an age in full years, the youngest first; `resident_amt` is for everybody older.
     */
    resident_amt: Fen,
    resident_ages: v.array(AgePremium),
    resident_opens: DayOfYear,
    resident_closes: DayOfYear,
    /** The number of paid years that makes a retiree insured for life; null where the city does not state it. */
    lifetime_years: v.nullable(v.object({ men: Count, women: Count })),
  }),
  v.transform((wire) => ({
    employerBasisPoints: wire.emp_bp,
    ownBasisPoints: wire.own_bp,
    flexibleBasisPoints: wire.flexible_bp,
    largeAmountEmployerFen: wire.large_emp_amt,
    largeAmountOwnFen: wire.large_own_amt,
    residentFen: wire.resident_amt,
    residentAges: wire.resident_ages,
    residentOpens: wire.resident_opens,
    residentCloses: wire.resident_closes,
    lifetimeYears: wire.lifetime_years,
  })),
)

/** The rates of contribution of a city, in hundredths of a percent. */
export type ContributionRules = v.InferOutput<typeof Contributions>

/**
 * The rules for care elsewhere: the kinds of filing, the months for which one for a time holds, and whether care in the same
 * province needs none (rules.md §6.4, §6.14).
 */
const FilingRules = v.pipe(
  v.object({ kinds: v.array(v.picklist(filingKinds)), tmp_months: Count, same_prov: Flag }),
  v.transform((wire) => ({
    kinds: wire.kinds,
    months: wire.tmp_months,
    provinceIsFree: wire.same_prov,
  })),
)

/** The grounds on which account money may be taken out (rules.md §12.2). */
export const withdrawalGrounds = [
  'LIVING_ELSEWHERE',
  'NOT_TRANSFERABLE',
  'SERIOUS_ILLNESS',
  'EMIGRATION',
  'DEATH',
  'LEFT_SCHEME',
] as const

/** One of the grounds for taking money out of an account. */
export type WithdrawalGround = (typeof withdrawalGrounds)[number]

/**
 * A city's rules as they hold from one day on. They are sample data (示例政策): published figures contradict each other,
 * so each version names its source and how reliable it is. The field names are our own; there is no national
 * interface.
 */
export const CityPolicy = v.pipe(
  v.object({
    admdvs: DivisionCode,
    eff_date: Day,
    source: Text,
    confidence: v.picklist(['LOW', 'MEDIUM', 'HIGH']),
    employee: Policy,
    resident: Policy,
    deposits: v.object({ employee: DepositRule, retiree: DepositRule, flexible: DepositRule }),
    contributions: Contributions,
    /** The yearly interest on accounts. */
    interest_bp: BasisPoints,
    sharing: Sharing,
    offline: v.object({ batch: Count, expires_in: Count, max_amt: Fen }),
    withdrawal: v.array(v.picklist(withdrawalGrounds)),
    filing: FilingRules,
  }),
  v.transform((wire) => ({
    placeCode: wire.admdvs,
    effectiveFrom: wire.eff_date,
    source: wire.source,
    confidence: wire.confidence,
    employee: wire.employee,
    resident: wire.resident,
    deposits: wire.deposits,
    contributions: wire.contributions,
    interestBasisPoints: wire.interest_bp,
    sharing: wire.sharing,
    /** Offline codes: the size of a batch, its lifetime, and the highest amount for each code (rules.md §4.15). */
    offline: {
      batch: wire.offline.batch,
      lifetimeMs: wire.offline.expires_in * 1000,
      maxFen: wire.offline.max_amt,
    },
    withdrawalGrounds: wire.withdrawal,
    filing: wire.filing,
  })),
)
export type CityPolicy = v.InferOutput<typeof CityPolicy>
/** A policy as it is on the wire; the sample cities of the mock have this form. */
export type WireCityPolicy = v.InferInput<typeof CityPolicy>

/** Reads the rules of a city as they hold on a day; today by default. */
export const readCityPolicy = endpoint({
  method: 'GET',
  path: '/cities/:admdvs/policy',
  caller: 'anyone',
  query: v.object({ on: v.optional(Day) }),
  encode: (placeCode: string) => ({ path: { admdvs: placeCode }, query: {} }),
  reply: CityPolicy,
})
