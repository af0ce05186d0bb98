import type { WirePrepayment } from '@/contract/prepayment'
import { yearOf } from '@/domain/china-time'
import { toWireTime } from '@/domain/china-day'
import { sumFen } from '@/domain/money'
import { balanceOf, changed } from '@/domain/personal-account'
import { pay, type Payment } from '@/domain/settlement/payers'
import { givenBack } from '@/domain/settlement/reversal'
import { walletAccount } from '@/contract/wallet'
import { institutionByCode } from '../../policies/cities'
import { recordGivenBack } from '../family/state'
import { accountKey, accountNow } from '../money/state'
import type { Person } from '../people/person'
import { mainInsurance } from '../people/state'
import type { World } from '../world'
import type { VisitEvent, Withdrawal } from './events'
import { payersOf, policyFor, withdrawalsOf } from './settle-visit'
import { prepaymentsOf, type StoredPrepayment } from './state'
import type { CitySharer } from './visit'

/** A deposit that a hospital asks for. */
export interface WantedPrepayment {
  readonly person: Person
  readonly tokenId: string
  readonly visitId: string
  readonly institutionCode: string
  readonly fen: number
  readonly at: number
}

const noShares = { coinsurance: 0, paidFirst: 0, overLimit: 0, outOfCatalogue: 0 }

/** Divides a deposit among the accounts that may pay for a stay, and cash (rules.md §6.15). */
function paymentOf(
  world: World,
  { person, fen, at }: WantedPrepayment,
  sharers: readonly CitySharer[],
): Payment {
  const insured = mainInsurance(world, person)
  const payers = payersOf(world, person, insured, at, sharers)
  return pay({ ...noShares, deductible: fen }, 'INPATIENT', policyFor(insured, at), payers)
}

/** Returns the event of paying a deposit. */
export function prepaidEvent(
  world: World,
  wanted: WantedPrepayment,
  sharers: readonly CitySharer[],
): Extract<VisitEvent, { type: 'prepaid' }> {
  const { person, tokenId, visitId, institutionCode, fen, at } = wanted
  const { admdvs } = mainInsurance(world, person)
  const payment = paymentOf(world, wanted, sharers)
  return {
    type: 'prepaid',
    at,
    prepaymentId: `D${String(world.events + 1).padStart(9, '0')}`,
    personNumber: person.personNumber,
    tokenId,
    visitId,
    institutionCode,
    fen,
    withdrawals: withdrawalsOf(person.personNumber, admdvs, payment, sharers),
  }
}

/** Describes a deposit, with the parts that the accounts paid. */
export function wirePrepayment({ withdrawals, ...prepaid }: StoredPrepayment): WirePrepayment {
  const fenOf = (wanted: (withdrawal: Withdrawal) => boolean): number =>
    sumFen(withdrawals.filter(wanted).map(balanceOf))
  const shared = fenOf(({ bindingId }) => bindingId !== undefined)
  const wallet = fenOf(({ admdvs }) => admdvs === walletAccount)
  const own = fenOf(({ admdvs, bindingId }) => bindingId === undefined && admdvs !== walletAccount)
  return {
    prpay_id: prepaid.prepaymentId,
    mdtrt_id: prepaid.visitId,
    prpay_time: toWireTime(prepaid.at),
    fixmedins_name: institutionByCode.get(prepaid.institutionCode)?.name ?? '',
    amt: prepaid.fen,
    acct_pay: own,
    wlt_pay: wallet,
    acct_mulaid_pay: shared,
    psn_cash_pay: prepaid.fen - own - wallet - shared,
    refd_time: prepaid.returnedAt === undefined ? null : toWireTime(prepaid.returnedAt),
  }
}

/** Returns the deposits that a hospital holds for a stay of a person. */
export const heldFor = (
  world: World,
  { personNumber }: Person,
  visitId: string | undefined,
  institutionCode: string,
): readonly StoredPrepayment[] =>
  prepaymentsOf(world, personNumber).filter(
    (one) =>
      one.visitId === visitId && one.institutionCode === institutionCode && one.returnedAt === undefined,
  )

/** Returns the world as it will be once deposits are given back; the given one is not changed. */
export function withGivenBack(world: World, held: readonly StoredPrepayment[], at: number): World {
  if (held.length === 0) return world
  const after = { ...world, accounts: new Map(world.accounts), usages: new Map(world.usages) }
  for (const { withdrawals, prepaymentId, at: drawnAt } of held)
    for (const withdrawal of withdrawals) {
      const back = givenBack(withdrawal, yearOf(drawnAt), yearOf(at))
      after.accounts.set(accountKey(withdrawal), changed(accountNow(after, withdrawal, at), back))
      if (withdrawal.bindingId !== undefined) recordGivenBack(after, withdrawal.bindingId, prepaymentId, at)
    }
  return after
}
