import { callerOf } from '../caller'
import { askCity, type CityAnswer, type CityRequest } from '../city'
import { deliver, faultFor, noFaults, type FaultPlan } from '../fault-plan'
import type { Delivery } from '../faults'
import { passTime } from '../world/passing-time'
import { createCityClock, type CityClock } from './city-clock'
import type { Journal } from './city-journal'

/**
 * A running city: one world, one clock, and the faults that are switched on. Requests are handled one after another.
 */
export interface CityHost {
  readonly faults: FaultPlan
  readonly journal: Journal
  readonly clock: CityClock
  handle(request: CityRequest): Delivery
}

/**
 * Creates the host of a city.
 * @param now the clock that the city's own clock starts from, epoch ms
 */
export function createCityHost(journal: Journal, now: () => number): CityHost {
  const faults = noFaults()
  const clock = createCityClock(now)
  let turn = 0
  const ask = (request: CityRequest): CityAnswer => {
    const now = clock.now()
    passTime(journal.world, now, journal.record)
    const { answer, events } = askCity(request, journal.world, { now, secret: journal.secret })
    journal.record(events)
    return answer
  }
  return {
    faults,
    journal,
    clock,
    handle(request) {
      turn += 1
      const fault = faultFor(request, callerOf(request, journal.world)?.person?.person, faults)
      return deliver(fault, request, () => ask(request), turn)
    },
  }
}
