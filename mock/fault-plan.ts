import type { CityRequest } from './city'
import { delivered, faults, isFaultName, type Ask, type Delivery, type FaultName } from './faults'

/** The faults that are switched on, and for whom. A fault for a single call is used up by that call. */
export interface FaultPlan {
  everything: FaultName | undefined
  readonly people: Map<string, FaultName>
  readonly nextCalls: PlannedCall[]
}

/** A fault for one call: of anybody, or of one person. */
export interface PlannedCall {
  readonly fault: FaultName
  readonly person?: string
}

/** Creates a plan without any fault. */
export const noFaults = (): FaultPlan => ({ everything: undefined, people: new Map(), nextCalls: [] })

/**
 * Finds the fault for a request: first the one named by its header, then one for the next call, then the person's, then
 * the one for everything.
 */
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

/** Applies a fault (or none) to a request. `turn` counts requests, for faults that come and go. */
export const deliver = (
  fault: FaultName | undefined,
  request: CityRequest,
  ask: Ask,
  turn: number,
): Delivery => (fault === undefined ? delivered(ask()) : faults[fault].deliver(request, ask, turn))
