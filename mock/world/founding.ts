import type { WireTillItem } from '@/contract/till'
import { startOfMonth } from '@/domain/china-time'
import { applyEvent } from './apply-event'
import { hospitalStay, medicines, treatments } from './catalogue'
import type { WorldEvent } from './events'
import { institutions } from './institutions'
import { people as everybody } from './people'
import { mainInsurance, type Person } from './person'
import { seededRandom, type Random } from './secrets'
import { settledEvent, type CityVisit } from './settle-visit'
import { emptyWorld, type World } from './world'

/** How a city begins. The same founding gives the same city, to the fen. */
export interface Founding {
  readonly seed: string
  /** Epoch ms; the history lies in the three years before. */
  readonly foundedAt: number
}

const historyYears = 3
const nineInTheMorningMs = 9 * 3_600_000

interface Planned {
  readonly at: number
  readonly event: (world: World) => WorldEvent
}

/**
 * A city with its past: deposits month by month and visits in between, settled by the same rules as everything that
 * comes later. No balance and no amount is ever typed in.
 */
export function foundWorld({ seed, foundedAt }: Founding, people: readonly Person[] = everybody): World {
  const world = emptyWorld(people)
  const plans = people.flatMap((person) => {
    const random = seededRandom(`${seed}/${person.personNumber}`)
    return [...plannedDeposits(person, foundedAt), ...plannedVisits(person, foundedAt, random)]
  })
  plans.sort((one, other) => one.at - other.at)
  for (const plan of plans) applyEvent(world, plan.event(world))
  return world
}

function plannedDeposits(person: Person, foundedAt: number): Planned[] {
  const fen = mainInsurance(person).monthlyDepositFen
  if (fen === 0) return []
  const months = Array.from({ length: historyYears * 12 + 1 }, (_, n) => n - historyYears * 12)
  return months
    .map((month) => startOfMonth(foundedAt, month) + nineInTheMorningMs)
    .filter((at) => at < foundedAt)
    .map((at) => ({ at, event: () => ({ type: 'deposited', at, personNumber: person.personNumber, fen }) }))
}

function plannedVisits(person: Person, foundedAt: number, random: Random): Planned[] {
  const span = historyYears * 365 * 86_400_000
  const times = Array.from({ length: person.visits }, () =>
    Math.floor(foundedAt - 3_600_000 - random() * span),
  )
  return times.map((at) => {
    const visit = plannedVisit(person, Math.floor(at / 1000) * 1000, random)
    return { at: visit.at, event: (world: World) => settledEvent(world, visit) }
  })
}

function plannedVisit(person: Person, at: number, random: Random): CityVisit {
  const place = mainInsurance(person).admdvs
  const draw = random()
  const med_type = draw < 0.55 ? '41' : draw < 0.82 ? '11' : draw < 0.97 ? '14' : '21'
  const near = institutions.filter(
    ({ admdvs, usualVisit }) => admdvs === place && (usualVisit === '41') === (med_type === '41'),
  )
  const institution = near[Math.floor(random() * near.length)] ?? institutions[0]
  if (!institution) throw new RangeError('a city needs an institution')
  return { person, institution, med_type, items: basket(med_type, random), at }
}

/** What a visit of this kind costs, by chance. */
export function basket(med_type: CityVisit['med_type'], random: Random): readonly WireTillItem[] {
  if (med_type === '21') return hospitalStay
  const shelf = med_type === '41' ? medicines : [...treatments, ...medicines]
  const count = 1 + Math.floor(random() * 3)
  return Array.from({ length: count }, () => {
    const item = shelf[Math.floor(random() * shelf.length)] ?? medicines[0]
    return { ...(item as WireTillItem), cnt: 1 + Math.floor(random() * 2) }
  })
}
