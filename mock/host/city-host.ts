import { askCity, type CityAnswer, type CityRequest } from '../city'
import { deliver, faultFor, noFaults, type Delivery, type FaultPlan } from '../faults'
import { passTime } from '../world/passing-time'
import { hashOf } from '../world/secrets'
import type { Journal } from './journal'

/** A city in operation: one world, one clock, the faults that are on. Requests are handled one after another. */
export interface CityHost {
  readonly faults: FaultPlan
  readonly journal: Journal
  now(): number
  handle(request: CityRequest): Delivery
}

/** @param now the city's clock, epoch ms */
export function createCityHost(journal: Journal, now: () => number): CityHost {
  const faults = noFaults()
  let turn = 0
  const ask = (request: CityRequest, clockShiftMs: number): CityAnswer => {
    passTime(journal.world, now(), journal.record)
    const surroundings = { now: now() + clockShiftMs, secret: journal.secret }
    const { answer, events } = askCity(request, journal.world, surroundings)
    journal.record(events)
    return answer
  }
  const personOf = (request: CityRequest): string | undefined => {
    const token = (request.headers['authorization'] ?? '').replace('Bearer ', '')
    const session = journal.world.sessionsByAccess.get(hashOf(token))
    return session && journal.world.people.get(session.personNumber)?.person
  }
  return {
    faults,
    journal,
    now,
    handle(request) {
      turn += 1
      const fault = faultFor(request, personOf(request), faults)
      return deliver(fault, request, (clockShiftMs = 0) => ask(request, clockShiftMs), turn)
    },
  }
}
