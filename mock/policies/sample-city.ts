import type { WireCity } from '@/contract/city'
import type { Tier } from '@/contract/benefit'
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

/**
 * The amounts that account money may pay (rules.md §5.5, §5.6). Current-year money pays the covered cost of ordinary
 * outpatient care, emergencies and designated pharmacies; money carried over also pays 自理, and inpatient and
 * listed-disease care. Residents have no account of their own; the same rules apply to accounts that are shared with
 * them.
 */
export const usualAccountRules: Pick<WireCityPolicy['employee'], 'crt_pays' | 'his_pays'> = {
  crt_pays: { '11': [...own], '13': [...own], '14': [], '21': [], '41': [...own] },
  his_pays: {
    '11': [...ownAndPaidFirst],
    '13': [...ownAndPaidFirst],
    '14': [...ownAndPaidFirst],
    '21': [...ownAndPaidFirst],
    '41': [...ownAndPaidFirst],
  },
}

/** The places where people of every city can ask (rules.md §12.4). */
export const usualWaysToAsk: WireCity['ask'] = [
  { kind: 'ONLINE', name: '微信城市服务', how: '微信 → 我 → 服务 → 城市服务 → 医保', bring: [] },
  { kind: 'ONLINE', name: '支付宝市民中心', how: '支付宝 → 市民中心 → 医保', bring: [] },
  { kind: 'HOTLINE', name: '医保服务热线', how: '12393', bring: ['身份证号码'] },
  { kind: 'HOTLINE', name: '人社服务热线', how: '12333', bring: ['身份证号码'] },
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
