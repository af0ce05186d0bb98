import type { CityRequest } from './city'
import { delivered, faults, isFaultName, type Ask, type Delivery, type FaultName } from './faults'

/** Which fault is on for whom. One for a single call is used up by it. */
export interface FaultPlan {
  everything: FaultName | undefined
  readonly people: Map<string, FaultName>
  readonly nextCalls: PlannedCall[]
}

/** A fault for one call: anybody's, or one person's. */
export interface PlannedCall {
  readonly fault: FaultName
  readonly person?: string
}

export const noFaults = (): FaultPlan => ({ everything: undefined, people: new Map(), nextCalls: [] })

/** The fault for a request: named by its header, then the next call, then the person, then everything. */
export function faultFor(
  request: CityRequest,
  person: string | undefined,
  plan: FaultPlan,
): FaultName | undefined {
  const named = request.headers['x-mock-fault'] ?? ''
  if (isFaultName(named)) return named
  const next = plan.nextCalls.findIndex((call) => call.person === undefined || call.person === person)
  if (next >= 0) return plan.nextCalls.splice(next, 1)[0]?.fault
  return (person === undefined ? undefined : plan.people.get(person)) ?? plan.everything
}

/** Lets a fault (or none) happen to a request. `turn` counts requests, for faults that come and go. */
export const deliver = (
  fault: FaultName | undefined,
  request: CityRequest,
  ask: Ask,
  turn: number,
): Delivery => (fault === undefined ? delivered(ask()) : faults[fault].deliver(request, ask, turn))
