import type { WireSplit } from '@/contract/split'
import type { WirePurchase } from '@/contract/till'
import { formatFen } from '@/domain/money'
import { hasAccount, mainInsurance } from '../world/people/state'
import type { CityVisit } from '../world/visits/visit'
import type { World } from '../world/world'
import { refuse, type Refused } from './route'

/**
 * Refuses a split that a till without cash cannot settle; undefined when the till takes cash, or accounts pay
 * everything.
 */
export function refusedForCash(
  world: World,
  { acct_only_flag }: WirePurchase,
  { person }: CityVisit,
  { psn_cash_pay }: WireSplit,
): Refused | undefined {
  if (acct_only_flag !== '1' || psn_cash_pay === 0) return undefined
  const insured = mainInsurance(world, person)
  if (hasAccount(insured) && insured.state !== '1')
    return refuse('ACCOUNT_FROZEN', '医保账户已冻结，不能支付个人应付的部分')
  return refuse('INSUFFICIENT_BALANCE', `账户付不清个人应付的部分，还差 ${formatFen(psn_cash_pay)}`)
}
