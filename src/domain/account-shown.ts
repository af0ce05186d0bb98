import type { Account } from '@/contract/account'

/**
 * The account looked at: that in the insured place chosen, otherwise the first, which the city names first because visits
 * are settled by it. Undefined for whoever has none.
 */
export const accountShown = (accounts: readonly Account[], placeCode: string): Account | undefined =>
  accounts.find(({ place }) => place.code === placeCode) ?? accounts[0]
