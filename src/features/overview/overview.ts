import type { Account } from '@/contract/account'
import type { AccountYears } from '@/contract/account-years'
import type { Me } from '@/contract/me'
import type { Settlement } from '@/contract/settlement'

/** The data that home shows of a person, small and masked enough to stay on the phone. All amounts in fen. */
export interface Overview {
  readonly maskedName: string
  readonly insurances: readonly OverviewInsurance[]
  /** The refusal that a request for a code would get; null when a code may be shown. */
  readonly voucherHold: string | null
  /** The number of offers of family sharing that wait for an answer. */
  readonly offersWaiting: number
  /** The filing for care elsewhere that is in force for a time; its last day is `YYYY-MM-DD`. */
  readonly filing: { readonly placeName: string; readonly endsOn: string } | null
  readonly account: OverviewAccount | null
  readonly records: readonly OverviewRecord[]
}

/** One insurance as home shows it. */
export interface OverviewInsurance {
  readonly name: string
  readonly state: string
  readonly placeCode: string
  readonly placeName: string
  /** The number to call about it. */
  readonly hotline: string
}

/** One account as home shows it. */
export interface OverviewAccount {
  readonly balanceFen: number
  /** The parts by year, where the city keeps them apart. */
  readonly years: AccountYears | null
  readonly frozen: boolean
}

/** One usage record as home shows it. */
export interface OverviewRecord {
  readonly id: string
  readonly settledAt: number
  readonly institutionName: string
  readonly visitTypeName: string
  readonly totalFen: number
  /** The amount that the patient paid: from the own account and in cash. */
  readonly mineFen: number
  readonly reversed: boolean
  readonly isReversal: boolean
}

/**
 * Composes the overview from three answers. The account is the first one, which belongs to the insurance that settles
 * visits.
 */
export function overviewOf(
  me: Me,
  accounts: readonly Account[],
  settlements: readonly Settlement[],
): Overview {
  const account = accounts[0]
  return {
    maskedName: me.maskedName,
    insurances: me.insurances.map(({ name, state, place, hotline }) => ({
      name,
      state,
      placeCode: place.code,
      placeName: place.name,
      hotline,
    })),
    voucherHold: me.voucherHold,
    offersWaiting: me.offersWaiting,
    filing: me.filing,
    account: account
      ? {
          balanceFen: account.balanceFen,
          years: account.years,
          frozen: account.frozenBecause !== null,
        }
      : null,
    records: settlements.map((settlement) => ({
      id: settlement.id,
      settledAt: settlement.settledAt,
      institutionName: settlement.institution.name,
      visitTypeName: settlement.visitTypeName,
      totalFen: settlement.split.totalFen,
      mineFen: settlement.split.mineFen,
      reversed: settlement.reversed,
      isReversal: settlement.reverses !== null,
    })),
  }
}
