import { ageOn } from '@/domain/calendar'
import { dayOf, monthOf } from '@/domain/china-day'
import { yearOf } from '@/domain/china-time'
import { birthDayOf } from '@/domain/id-number'
import { partOf } from '@/domain/money'
import { monthlyDeposit } from '@/domain/monthly-deposit'
import { accountAt, balanceOf } from '@/domain/personal-account'
import { policyOn } from '../../policies/cities'
import { insuredOf, type Insured, type PeopleShelf } from '../people/shelf'
import type { Person } from '../people/person'
import type { MoneyEvent } from './events'
import type { MoneyShelf } from './shelf'

/** Contributions are collected and accounts filled on the first of each month at nine in China. */
export const runHourMs = 9 * 3_600_000

/**
 * What the first of a month brings: contributions of everybody who is insured, deposits into their accounts, and in
 * January the interest of the year before. The past of the city and its future come from this one rule.
 */
export function monthlyRun(world: PeopleShelf & MoneyShelf, at: number): MoneyEvent[] {
  const events: MoneyEvent[] = monthOf(at).endsWith('01') ? interest(world, at) : []
  for (const person of world.people.values()) {
    for (const insured of insuredOf(world, person)) {
      if (insured.state === '1') events.push(...collected(person, insured, at))
    }
  }
  return [...events, { type: 'month-begun', at }]
}

function collected({ personNumber, idNumber }: Person, insured: Insured, at: number): MoneyEvent[] {
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
  const hired = employment === 'employee'
  const way = hired ? 'EMPLOYER' : 'OWN'
  const basic: MoneyEvent = {
    type: 'contributed',
    ...about,
    insutype: '310',
    way,
    baseFen,
    employerFen: hired ? partOf(baseFen, contributions.employerBasisPoints) : 0,
    ownFen: partOf(baseFen, hired ? contributions.ownBasisPoints : contributions.flexibleBasisPoints),
    intoAccountFen: fen,
  }
  const large: MoneyEvent = {
    type: 'contributed',
    ...about,
    insutype: '330',
    way,
    baseFen: 0,
    employerFen: hired ? contributions.largeAmountEmployerFen : 0,
    ownFen: contributions.largeAmountOwnFen,
    intoAccountFen: 0,
  }
  return [basic, large, deposit]
}

/** A year's interest on what an account held when the year ended, for every account of the city. */
function interest(world: MoneyShelf, at: number): MoneyEvent[] {
  const events: MoneyEvent[] = []
  for (const [key, account] of world.accounts) {
    const [personNumber = '', admdvs = ''] = key.split('/')
    const { interestBasisPoints } = policyOn(admdvs, dayOf(at))
    const fen = partOf(balanceOf(accountAt(account, yearOf(at))), interestBasisPoints)
    if (fen > 0) events.push({ type: 'interest-paid', at, personNumber, admdvs, fen })
  }
  return events
}
