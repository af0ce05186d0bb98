import { startOfDay, startOfMonth } from '@/domain/calendar'
import { cityOf } from '../policies/cities'
import { applyEvent } from './apply-event'
import type { WorldEvent } from './events'
import { familyPlans } from './family/family-plans'
import { sharersFor } from './family/sharers'
import { runHourMs } from './money/monthly-run'
import { passTime } from './passing-time'
import { crowd } from './people/crowd'
import { people as everybody } from './people/people'
import type { HeldInsurance, Person } from './people/person'
import { insuredOf, mainInsurance } from './people/state'
import type { Planned } from './planned'
import { pastPremiums } from './premiums/past-premiums'
import { seededRandom, type Random } from './secrets'
import { basket } from './visits/basket'
import { settledEvent } from './visits/settle-visit'
import type { CityVisit } from './visits/visit'
import { emptyWorld, type World } from './world'

/** The beginning of a city. The same founding gives the same city, exact to the fen. */
export interface Founding {
  readonly seed: string
  /** Epoch ms; the history covers the three years before. */
  readonly foundedAt: number
  /** The number of generated people who live there besides those with a name; none by default. */
  readonly crowd?: number
}

const historyMonths = 36

/** The time since which all institutions record the trace codes of medicines (rules.md §7.6). */
const traceCodesSince = startOfDay('2026-01-01')

/**
 * Founds a city with its past: the people's insurances, contributions and deposits month by month, and visits in
 * between, all by the same rules as everything that comes later. No balance and no amount is ever typed in.
 */
export function foundWorld(founding: Founding, named: readonly Person[] = everybody): World {
  const { seed, foundedAt } = founding
  const people = [...named, ...crowd(seed, founding.crowd ?? 0)]
  const world = emptyWorld(people, startOfMonth(foundedAt, -historyMonths) + runHourMs)
  const applyAll = (events: readonly WorldEvent[]): void =>
    events.forEach((event) => applyEvent(world, event))
  const plans = people.flatMap((person) => [
    ...insuredPlans(person, foundedAt),
    ...joinedPlans(person, foundedAt),
    ...pastPremiums(person, foundedAt, historyMonths),
    ...visitPlans(person, foundedAt, seededRandom(`${seed}/${person.personNumber}`)),
  ])
  plans.push(...familyPlans(named, foundedAt))
  plans.sort((one, other) => one.at - other.at)
  for (const { at, events } of plans) {
    passTime(world, at, applyAll)
    applyAll(events(world))
  }
  passTime(world, foundedAt - 1, applyAll)
  return world
}

function insuredPlans({ personNumber, insurances }: Person, foundedAt: number): Planned[] {
  const changed = (
    monthsAgo: number,
    { insutype, admdvs }: HeldInsurance,
    state: '1' | '2' | '4',
  ): Planned => {
    const at = startOfMonth(foundedAt, -monthsAgo)
    return { at, events: () => [{ type: 'insurance-changed', at, personNumber, insutype, admdvs, state }] }
  }
  return insurances.flatMap((held) => [
    changed(held.sinceMonthsAgo ?? historyMonths, held, '1'),
    ...(held.stopped ? [changed(held.stopped.monthsAgo, held, held.stopped.state)] : []),
  ])
}

/**
 * Plans that everybody but a newcomer joined two months before the founding: verified, consents given, voucher
 * activated.
 */
function joinedPlans({ personNumber, newcomer }: Person, foundedAt: number): Planned[] {
  const at = startOfMonth(foundedAt, -2)
  return newcomer ? [] : [{ at, events: () => [{ type: 'joined', at, personNumber }] }]
}

function visitPlans(person: Person, foundedAt: number, random: Random): Planned[] {
  const months = Math.max(0, ...person.insurances.map((held) => held.sinceMonthsAgo ?? historyMonths))
  const from = startOfMonth(foundedAt, -months)
  const times = Array.from({ length: person.visits }, () =>
    Math.floor(from + random() * (foundedAt - 3_600_000 - from)),
  )
  return times.map((time) => {
    const at = Math.floor(time / 1000) * 1000
    const draws = { kind: random(), place: random() }
    const goods = seededRandom(`${person.personNumber}/${random()}`)
    return {
      at,
      events: (world) => {
        if (insuredOf(world, person).length === 0) return []
        const visit = plannedVisit(world, person, at, draws, goods)
        return [settledEvent(world, visit, sharersFor(world, visit))]
      },
    }
  })
}

function plannedVisit(
  world: World,
  person: Person,
  at: number,
  draws: { readonly kind: number; readonly place: number },
  random: Random,
): CityVisit {
  const { kind, place } = draws
  const med_type = kind < 0.55 ? '41' : kind < 0.82 ? '11' : kind < 0.97 ? '14' : '21'
  const { institutions } = cityOf(mainInsurance(world, person).admdvs)
  const near = institutions.filter(({ usualVisit }) => (usualVisit === '41') === (med_type === '41'))
  const institution = near[Math.floor(place * near.length)]
  if (!institution) throw new RangeError('a city needs a pharmacy and a hospital')
  return { person, institution, med_type, items: basket(med_type, random, at >= traceCodesSince), at }
}
