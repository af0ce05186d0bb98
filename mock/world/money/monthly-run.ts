import { walletAccount } from '@/contract/wallet'
import { ageOn } from '@/domain/calendar'
import { dayOf, monthOf } from '@/domain/china-day'
import { yearOf } from '@/domain/china-time'
import { birthDayOf } from '@/domain/id-number'
import { partOf } from '@/domain/money'
import { monthlyDeposit } from '@/domain/monthly-deposit'
import { accountAt, balanceOf } from '@/domain/personal-account'
import { policyOn } from '../../policies/cities'
import { insuredOf, type Insured, type PeopleState } from '../people/state'
import type { Person } from '../people/person'
import type { MoneyEvent } from './events'
import type { MoneyState } from './state'

/**
 * The hour of the monthly run, ms after midnight: contributions are collected and deposits are made on the first of
 * each month at nine in China.
 */
export const runHourMs = 9 * 3_600_000

/**
 * Returns the events of the first of a month: contributions of everybody who is insured, deposits into their accounts,
 * and in January the interest of the year before. The past and the future of the city come from this one rule.
 */
export function monthlyRun(world: PeopleState & MoneyState, at: number): MoneyEvent[] {
  const events: MoneyEvent[] = monthOf(at).endsWith('01') ? interest(world, at) : []
  for (const person of world.people.values()) {
    for (const insured of insuredOf(world, person)) {
      if (insured.state === '1') events.push(...monthlyEventsOf(person, insured, at))
    }
  }
  return [...events, { type: 'month-begun', at }]
}

function monthlyEventsOf({ personNumber, idNumber }: Person, insured: Insured, at: number): MoneyEvent[] {
  const { admdvs, employment, baseFen } = insured
  if (employment === 'resident') return []
  const { deposits, contributions } = policyOn(admdvs, dayOf(at))
  const about = { at, personNumber, admdvs, month: monthOf(at) }
  const age = ageOn(dayOf(at), birthDayOf(idNumber))
  const { fen, of, baseFen: ofFen, basisPoints } = monthlyDeposit(deposits[employment], baseFen, age)
  const deposit: MoneyEvent = {
    type: 'deposited',
    ...about,
    fen,
    of,
    baseFen: ofFen,
    ...(basisPoints !== undefined && { basisPoints }),
  }
  if (employment === 'retiree') return [deposit]
  const hasEmployer = employment === 'employee'
  const way = hasEmployer ? 'EMPLOYER' : 'OWN'
  const basic: MoneyEvent = {
    type: 'contributed',
    ...about,
    insutype: '310',
    way,
    baseFen,
    employerFen: hasEmployer ? partOf(baseFen, contributions.employerBasisPoints) : 0,
    ownFen: partOf(baseFen, hasEmployer ? contributions.ownBasisPoints : contributions.flexibleBasisPoints),
    intoAccountFen: fen,
  }
  const large: MoneyEvent = {
    type: 'contributed',
    ...about,
    insutype: '330',
    way,
    baseFen: 0,
    employerFen: hasEmployer ? contributions.largeAmountEmployerFen : 0,
    ownFen: contributions.largeAmountOwnFen,
    intoAccountFen: 0,
  }
  return [basic, large, deposit]
}

/** Returns the interest of a year on the balance at the end of that year, for every account of the city; a wallet bears none. */
function interest(world: MoneyState, at: number): MoneyEvent[] {
  const events: MoneyEvent[] = []
  for (const [key, account] of world.accounts) {
    const [personNumber = '', admdvs = ''] = key.split('/')
    if (admdvs === walletAccount) continue
    const { interestBasisPoints } = policyOn(admdvs, dayOf(at))
    const fen = partOf(balanceOf(accountAt(account, yearOf(at))), interestBasisPoints)
    if (fen > 0) events.push({ type: 'interest-paid', at, personNumber, admdvs, fen })
  }
  return events
}
