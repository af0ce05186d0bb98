import type { WireCity } from '@/contract/city'
import type { Tier } from '@/contract/benefit'
import { filingKinds } from '@/contract/filing'
import type { WireCityPolicy } from '@/contract/policy'

/** A designated institution (定点医药机构); all names are invented. */
export interface Institution {
  readonly code: string
  readonly name: string
  readonly admdvs: string
  readonly tier: Tier
  /** The usual kind of visit, as `med_type`. */
  readonly usualVisit: string
  readonly address: string
  /** An invented telephone number: no number in China begins with 0 after its area code. */
  readonly telephone: string
  /** Degrees, WGS-84; near the city's centre, but not the position of a real institution. */
  readonly latitude: number
  readonly longitude: number
}

/** A city as data: its description, the versions of its rules, its institutions. Written as on the wire. */
export interface SampleCity {
  readonly city: WireCity
  /** Oldest first; each is in force from its `eff_date` until the next one begins. */
  readonly versions: readonly WireCityPolicy[]
  readonly institutions: readonly Institution[]
}

const own = ['act_pay_dedc', 'coins_pay'] as const
const ownAndPaidFirst = ['act_pay_dedc', 'coins_pay', 'preselfpay_amt'] as const

type AccountRules = Pick<WireCityPolicy['employee'], 'acct_pays' | 'crt_pays'>

/**
 * The amounts that account money may pay: the person's share of covered cost, and 自理, of every kind of visit. Residents have
 * no account of their own; the same rules apply to accounts that are shared with them.
 */
export const usualAccountRules: AccountRules = {
  acct_pays: {
    '11': [...ownAndPaidFirst],
    '13': [...ownAndPaidFirst],
    '14': [...ownAndPaidFirst],
    '21': [...ownAndPaidFirst],
    '41': [...ownAndPaidFirst],
  },
  crt_pays: null,
}

/**
 * The rules where the years are kept apart (rules.md §5.5, §5.6): current-year money pays the covered cost of ordinary
 * outpatient care, emergencies and designated pharmacies only.
 */
export const accountRulesByYear: AccountRules = {
  ...usualAccountRules,
  crt_pays: { '11': [...own], '13': [...own], '14': [], '21': [], '41': [...own] },
}

/** The rules for care elsewhere that most cities have (rules.md §6.4, §6.14). */
export const usualFiling: WireCityPolicy['filing'] = {
  kinds: [...filingKinds],
  tmp_months: 6,
  same_prov: '1',
}

/** The telephone numbers that are the same in every city (rules.md §12.5). */
export const usualHotlines: WireCity['hotlines'] = {
  insurance: '12393',
  premium: '12366',
  employment: '12333',
}

/** The places where people of every city can ask (rules.md §12.4). */
export const usualWaysToAsk: WireCity['ask'] = [
  { kind: 'ONLINE', name: '微信城市服务', how: '微信 → 我 → 服务 → 城市服务 → 医保', bring: [] },
  { kind: 'ONLINE', name: '支付宝市民中心', how: '支付宝 → 市民中心 → 医保', bring: [] },
]

/** The eight kinds of near relatives (近亲属) that every city allows by now (rules.md §9.3). */
export const nearRelatives: WireCityPolicy['sharing']['relations'] = [
  'SPOUSE',
  'PARENT',
  'CHILD',
  'SIBLING',
  'GRANDPARENT',
  'MATERNAL_GRANDPARENT',
  'GRANDCHILD',
  'MATERNAL_GRANDCHILD',
]

/** Returns the same figure for every tier of institution. */
export const everyTier = (value: number): [number, number, number] => [value, value, value]
