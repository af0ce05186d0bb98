import type { Account } from '@/contract/account'

/**
 * Picks the account to show: the one in the insured place chosen, otherwise the first, because the city lists first
 * the account that settles visits. Undefined for a person without an account.
 */
export const accountShown = (accounts: readonly Account[], placeCode: string): Account | undefined =>
  accounts.find(({ place }) => place.code === placeCode) ?? accounts[0]
