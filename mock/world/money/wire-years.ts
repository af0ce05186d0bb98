import type { AccountYears } from '@/contract/account-years'
import { walletAccount } from '@/contract/wallet'
import { keepsYearsApart } from '../../policies/cities'

/** Returns the parts of an amount by year as they are on the wire; null for both where the place keeps one balance, and for a wallet. */
export const wireYears = (
  admdvs: string,
  { currentYearFen, priorYearsFen }: AccountYears,
): readonly [current: number | null, prior: number | null] =>
  admdvs !== walletAccount && keepsYearsApart(admdvs) ? [currentYearFen, priorYearsFen] : [null, null]
